import type { WritableDB } from '../database.ts';

/** Where pieces came from, so that one that comes again is known among a hundred thousand. */
export const migration0015 = {
  level: 15,
  name: 'imported-from',
  up: (db: WritableDB): void => {
    db.exec(`
      CREATE INDEX article_imported_from ON article_event (what) WHERE type = 'imported' AND what <> '';
    `);
  },
};
