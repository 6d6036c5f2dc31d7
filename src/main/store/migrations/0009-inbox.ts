import type { WritableDB } from '../database.ts';

const standing = (field: string): string => `json ->> '$.standing.${field}'`;

/** The last time that a report was triaged, as far as its log says. */
const triaged = (field: string): string => `(
  SELECT event.json ->> '${field}' FROM report_event AS event
  WHERE event.report_id = report_list.report_id AND event.json ->> 'type' = 'triaged'
  ORDER BY event.seq DESC LIMIT 1)`;

/**
 * The inbox as a desk works through it: what it is filtered and sorted by stands in columns of its own, and all of them
 * in one index in the order of the list. What is due follows from the newsroom's clocks; `unknown` until the list is
 * asked for.
 */
export const migration0009 = {
  level: 9,
  name: 'inbox',
  up: (db: WritableDB): void => {
    db.exec(`
      ALTER TABLE report_list ADD COLUMN owner TEXT NOT NULL DEFAULT '';
      ALTER TABLE report_list ADD COLUMN lane TEXT NOT NULL DEFAULT 'correction';
      ALTER TABLE report_list ADD COLUMN error_type TEXT;
      ALTER TABLE report_list ADD COLUMN person_related INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE report_list ADD COLUMN snoozed_until TEXT;
      ALTER TABLE report_list ADD COLUMN due_at TEXT;
      ALTER TABLE report_list ADD COLUMN due_step TEXT;
      ALTER TABLE report_list ADD COLUMN language TEXT NOT NULL DEFAULT '';
      ALTER TABLE report_list ADD COLUMN readable INTEGER NOT NULL DEFAULT 1;
      UPDATE report_list SET
        owner = coalesce(${standing('owner')}, ''),
        lane = coalesce(${standing('lane')}, 'correction'),
        error_type = ${triaged('errorType')},
        person_related = coalesce(${triaged('personRelated')}, 0),
        snoozed_until = ${standing('snoozedUntil')},
        due_step = iif(is_open, 'unknown', NULL),
        language = coalesce(json ->> '$.claim.language', ''),
        readable = coalesce(json ->> '$.readable', 1);
      UPDATE report_list SET json = json_set(json,
        '$.standing.errorType', error_type,
        '$.standing.personRelated', json(iif(person_related, 'true', 'false')))
      WHERE error_type IS NOT NULL;
      CREATE INDEX report_list_filtered ON report_list
        (received_at, report_id, is_open, state, owner, lane, error_type, person_related, snoozed_until, due_at,
         language, readable, article_id);
      CREATE INDEX report_list_due_unknown ON report_list (report_id) WHERE due_step = 'unknown';
    `);
  },
};
