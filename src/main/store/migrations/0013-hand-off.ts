import type { WritableDB } from '../database.ts';

/** What passes from desk to desk: other ids of images that are here already, and the desks whose packages were opened. */
export const migration0013 = {
  level: 13,
  name: 'hand-off',
  up: (db: WritableDB): void => {
    db.exec(`
      -- The id that another desk gave to the same file; pieces from there name the image by it.
      CREATE TABLE image_alias (
        alias TEXT PRIMARY KEY,
        image_id TEXT NOT NULL REFERENCES image
      ) WITHOUT ROWID;

      CREATE TABLE known_desk (
        public_key TEXT PRIMARY KEY, -- Ed25519, SPKI in base64
        name TEXT NOT NULL,
        first_at TEXT NOT NULL
      ) WITHOUT ROWID;
    `);
  },
};
