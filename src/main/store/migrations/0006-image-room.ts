import type { WritableDB } from '../database.ts';
import { imagesOfExports } from '../export-images.ts';

const said = (field: string): string => `coalesce(credit ->> '${field}', '')`;
const day = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]';

/**
 * The library as a room: what it is filtered by is read from the credit record into virtual columns, so that no row is
 * written anew, and stands in one index in the order of the library. Which exports an image left with is a table.
 */
export const migration0006 = {
  level: 6,
  name: 'image-room',
  up: (db: WritableDB): void => {
    db.exec(`
      ALTER TABLE image ADD COLUMN kind TEXT GENERATED ALWAYS AS (coalesce(credit ->> 'kind', 'photo')) VIRTUAL;
      ALTER TABLE image ADD COLUMN lacks_credit INTEGER GENERATED ALWAYS AS (trim(${said('creditLine')}) = '') VIRTUAL;
      ALTER TABLE image ADD COLUMN lacks_alt INTEGER GENERATED ALWAYS AS (trim(${said('altText')}) = '') VIRTUAL;
      ALTER TABLE image ADD COLUMN rights_end TEXT GENERATED ALWAYS AS (
        CASE WHEN ${said('rightsEndOn')} GLOB '${day}' THEN credit ->> 'rightsEndOn' ELSE '' END) VIRTUAL;
      ALTER TABLE image ADD COLUMN is_ai INTEGER GENERATED ALWAYS AS (
        ${said('kind')} = 'ai' OR ${said('aiSystem')} <> ''
          OR ${said('digitalSourceType')} LIKE '%/trainedAlgorithmicMedia'
          OR ${said('digitalSourceType')} LIKE '%/compositeWithTrainedAlgorithmicMedia') VIRTUAL;
      ALTER TABLE image ADD COLUMN is_restricted INTEGER GENERATED ALWAYS AS (
        coalesce(json_array_length(credit, '$.restrictions'), 0) > 0) VIRTUAL;
      CREATE INDEX image_filtered ON image
        (added_at, image_id, kind, lacks_credit, lacks_alt, rights_end, is_ai, is_restricted);
      CREATE INDEX image_rights_end ON image (rights_end, image_id) WHERE rights_end <> '';

      -- Which images an export took along; 'credit_line' is NULL where its version kept no credits.
      CREATE TABLE export_image (
        image_id TEXT NOT NULL,
        export_id TEXT NOT NULL REFERENCES export_run,
        credit_line TEXT,
        PRIMARY KEY (image_id, export_id)
      ) WITHOUT ROWID;
    `);
    db.exec(imagesOfExports('true'));
  },
};
