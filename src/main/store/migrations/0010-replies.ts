import type { WritableDB } from '../database.ts';
import { letterKey } from '../letter-key.ts';

interface Said {
  readonly claim: {
    readonly reporterAddress: string;
    readonly subject: string;
    readonly sentAt: string | null;
    readonly text: string;
  };
  readonly attachments: readonly { readonly sha256: string }[];
}

/** Which mails belong to a report: the first one, and those that answered it later. */
export const migration0010 = {
  level: 10,
  name: 'replies',
  up: (db: WritableDB): void => {
    db.exec(`
      CREATE TABLE report_message (
        report_id TEXT NOT NULL REFERENCES report,
        message_id TEXT NOT NULL, -- with its angle brackets; empty where the mail has none
        letter_key TEXT NOT NULL -- the same for the same letter in another form; empty where it says too little
      );
      CREATE INDEX report_message_by_id ON report_message (message_id) WHERE message_id <> '';
      CREATE INDEX report_message_by_key ON report_message (letter_key) WHERE letter_key <> '';
    `);
    const add = db.prepare<[string, string, string]>('INSERT INTO report_message VALUES (?, ?, ?)');
    const known = db
      .prepare<[], { reportId: string; messageId: string; json: string | null }>(
        `SELECT report_id AS reportId, message_id AS messageId, json FROM report LEFT JOIN report_list USING (report_id)
        ORDER BY report.received_at, report_id`,
      )
      .all();
    for (const { reportId, messageId, json } of known)
      add.run(reportId, messageId, json ? keyOf(JSON.parse(json)) : '');
  },
};

/** Empty for a row of an older program that does not say enough. */
const keyOf = ({ claim, attachments = [] }: Partial<Said>): string =>
  claim?.reporterAddress === undefined || claim.text === undefined
    ? ''
    : letterKey({
        ...claim,
        sender: claim.reporterAddress,
        attachments: attachments.map(({ sha256 }) => sha256),
      });
