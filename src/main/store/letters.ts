import type { LetterId, ReportId } from '#shared/domain/ids.ts';
import { type Letter, type LetterState, letter } from '#shared/domain/report/letter.ts';
import type { WritableDB } from './database.ts';

/** Letters to reporters, as they stand. What happened to them stands in the logs of their reports as well. */
export interface LettersTable {
  put(letter: Letter): void;
  get(letterId: LetterId): Letter | undefined;
  discard(letterId: LetterId): void;
  /** Oldest first. */
  ofReport(reportId: ReportId): Letter[];
  /** In these states, oldest first. */
  inState(...states: readonly LetterState[]): Letter[];
  /** The last that were sent, newest first. */
  lastSent(limit: number): Letter[];
  /** The report that a mail with this Message-ID of ours went out for. */
  reportOfMessage(messageId: string): ReportId | undefined;
}

interface Stored {
  readonly json: string;
}

const read = ({ json }: Stored): Letter => letter.parse(JSON.parse(json));

export function lettersTable(db: WritableDB): LettersTable {
  const put = db.prepare<[string, string]>(
    'INSERT INTO letter (letter_id, json) VALUES (?, ?) ON CONFLICT (letter_id) DO UPDATE SET json = excluded.json',
  );
  const get = db.prepare<[string], Stored>('SELECT json FROM letter WHERE letter_id = ?');
  const discard = db.prepare<[string]>('DELETE FROM letter WHERE letter_id = ?');
  const ofReport = db.prepare<[string], Stored>(
    'SELECT json FROM letter WHERE report_id = ? ORDER BY letter_id',
  );
  const inState = db.prepare<[string], Stored>('SELECT json FROM letter WHERE state = ? ORDER BY letter_id');
  const lastSent = db.prepare<[number], Stored>(
    `SELECT json FROM letter WHERE state = 'sent' ORDER BY letter_id DESC LIMIT ?`,
  );
  const byMessage = db.prepare<[string], { reportId: ReportId }>(
    `SELECT report_id AS reportId FROM letter WHERE message_id = ? AND message_id <> ''`,
  );
  return {
    put: (one) => void put.run(one.letterId, JSON.stringify(one)),
    get: (letterId) => {
      const row = get.get(letterId);
      return row && read(row);
    },
    discard: (letterId) => void discard.run(letterId),
    ofReport: (reportId) => ofReport.all(reportId).map(read),
    inState: (...states) =>
      states
        .flatMap((state) => inState.all(state).map(read))
        .sort((one, other) => (one.letterId < other.letterId ? -1 : 1)),
    lastSent: (limit) => lastSent.all(limit).map(read),
    reportOfMessage: (messageId) => byMessage.get(messageId)?.reportId,
  };
}
