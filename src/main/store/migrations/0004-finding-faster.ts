import type { WritableDB } from '../database.ts';

/** Narrow filters are answered from an index; without one each of them looked at every text of the desk. */
export const migration0004 = {
  level: 4,
  name: 'finding-faster',
  up: (db: WritableDB): void => {
    db.exec(`
      CREATE INDEX search_filter_by_state ON search_filter (kind, state);
      CREATE INDEX search_filter_by_section ON search_filter (section);
      CREATE INDEX search_filter_by_time ON search_filter (at);
    `);
  },
};
