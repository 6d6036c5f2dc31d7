import type { WritableDB } from '../database.ts';

/**
 * What each place of a file (XMP, IIM, EXIF) said on arrival, so that a contradiction between them stays visible.
 * NULL for images of older desks, whose originals are read once more when somebody asks.
 */
export const migration0005 = {
  level: 5,
  name: 'what-files-said',
  up: (db: WritableDB): void => {
    db.exec('ALTER TABLE image ADD COLUMN said TEXT');
  },
};
