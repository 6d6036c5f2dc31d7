import type { WritableDB } from '../database.ts';

/**
 * Since when a report that is done with keeps its reporter; NULL while somebody works on it, and once it was redacted.
 * So those whose time is over are found without reading the log of every report.
 */
export const migration0011 = {
  level: 11,
  name: 'retention',
  up: (db: WritableDB): void => {
    db.exec(`
      ALTER TABLE report_list ADD COLUMN kept_since TEXT;
      UPDATE report_list SET kept_since = (
        SELECT event.json ->> 'at' FROM report_event AS event
        WHERE event.report_id = report_list.report_id ORDER BY event.seq DESC LIMIT 1)
      WHERE state IN ('closed', 'set-aside', 'reporter-informed') AND NOT EXISTS (
        SELECT 1 FROM report_event AS event
        WHERE event.report_id = report_list.report_id AND event.json ->> 'type' = 'redacted');
      CREATE INDEX report_list_kept_since ON report_list (kept_since, report_id) WHERE kept_since IS NOT NULL;
    `);
  },
};
