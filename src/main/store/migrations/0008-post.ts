import type { WritableDB } from '../database.ts';

/**
 * Letters to reporters, and how far each mailbox has been fetched. A letter is one document; what it is looked up by
 * are virtual columns of it.
 */
export const migration0008 = {
  level: 8,
  name: 'post',
  up: (db: WritableDB): void => {
    db.exec(`
      CREATE TABLE letter (
        letter_id TEXT PRIMARY KEY,
        json TEXT NOT NULL, -- the Letter of the domain
        report_id TEXT GENERATED ALWAYS AS (json ->> 'reportId') VIRTUAL,
        state TEXT GENERATED ALWAYS AS (json ->> 'state') VIRTUAL,
        message_id TEXT GENERATED ALWAYS AS (json ->> 'messageId') VIRTUAL,
        changed_at TEXT GENERATED ALWAYS AS (json ->> 'changedAt') VIRTUAL
      ) WITHOUT ROWID;
      CREATE INDEX letter_by_report ON letter (report_id, letter_id);
      CREATE INDEX letter_by_state ON letter (state, letter_id);
      CREATE INDEX letter_by_message_id ON letter (message_id) WHERE message_id <> '';

      -- By account: everything up to 'last_uid' is on the desk. Another 'uid_validity' makes all of that void (RFC 3501).
      CREATE TABLE mailbox (
        account TEXT PRIMARY KEY,
        uid_validity TEXT NOT NULL,
        last_uid INTEGER NOT NULL,
        highest_modseq TEXT NOT NULL, -- empty where the server has none
        left_behind INTEGER NOT NULL, -- mails too large to be fetched
        fetched_at TEXT NOT NULL
      ) WITHOUT ROWID;
    `);
  },
};
