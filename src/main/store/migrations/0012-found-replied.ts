import type { WritableDB } from '../database.ts';

/** Reports that are done with and wait because of a reply are found among the open ones. */
export const migration0012 = {
  level: 12,
  name: 'found-replied',
  up: (db: WritableDB): void => {
    db.exec(`
      UPDATE search_filter SET state = state || '-replied'
      WHERE kind = 'report' AND state IN ('reporter-informed', 'closed', 'set-aside') AND id IN (
        SELECT search_text.id FROM search_text JOIN report_list ON search_text.ref = report_list.report_id
        WHERE search_text.kind = 'report' AND report_list.json ->> '$.standing.replied' = 1)`);
  },
};
