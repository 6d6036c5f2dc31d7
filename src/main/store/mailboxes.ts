import type { Moment } from '#shared/domain/time.ts';
import type { WritableDB } from './database.ts';

/** How far a mailbox has been fetched. */
export interface MailboxProgress {
  readonly account: string;
  /** The server's own word for this numbering of its mails; another one makes the rest void. */
  readonly uidValidity: string;
  /** Everything up to here is on the desk. */
  readonly lastUid: number;
  /** Empty where the server has none. */
  readonly highestModseq: string;
  /** Mails that were too large to be fetched; they stay on the server. */
  readonly leftBehind: number;
  readonly fetchedAt: Moment;
}

export interface MailboxesTable {
  progress(account: string): MailboxProgress | undefined;
  note(progress: MailboxProgress): void;
}

export function mailboxesTable(db: WritableDB): MailboxesTable {
  const get = db.prepare<[string], MailboxProgress>(
    `SELECT account, uid_validity AS uidValidity, last_uid AS lastUid, highest_modseq AS highestModseq,
      left_behind AS leftBehind, fetched_at AS fetchedAt FROM mailbox WHERE account = ?`,
  );
  const put = db.prepare<[MailboxProgress]>(
    `INSERT INTO mailbox (account, uid_validity, last_uid, highest_modseq, left_behind, fetched_at)
      VALUES (@account, @uidValidity, @lastUid, @highestModseq, @leftBehind, @fetchedAt)
      ON CONFLICT (account) DO UPDATE SET uid_validity = excluded.uid_validity, last_uid = excluded.last_uid,
        highest_modseq = excluded.highest_modseq, left_behind = excluded.left_behind, fetched_at = excluded.fetched_at`,
  );
  return { progress: (account) => get.get(account), note: (progress) => void put.run(progress) };
}
