import type { ImageId } from '#shared/domain/ids.ts';
import { type CreditRecord, creditFrom, type Image } from '#shared/domain/image/image.ts';
import type { Said } from '#shared/domain/image/said.ts';
import type { ListPlace } from './articles.ts';
import type { WritableDB } from './database.ts';
import {
  type ImageLibraryTable,
  imageLibraryTable,
  type LibraryNarrowing,
  libraryConditions,
  libraryValues,
} from './image-library.ts';
import { imageNamed } from './image-named.ts';

export interface ImagesTable extends ImageLibraryTable {
  /**
   * @param metadata what the file said about itself on arrival, by `group.tag`
   * @param said what each place of it said on the fields of the record; null when nobody has asked it
   */
  add(image: Image, metadata: Readonly<Record<string, string>>, said: Said | null): void;
  /** Also by an id that another desk gave to it; the answer bears its id on this desk. */
  get(imageId: string): Image | undefined;
  /** Lets an image be found by the id as well that another desk gave to the same file. */
  addAlias(alias: ImageId, imageId: ImageId): void;
  withSha256(sha256: string): Image | undefined;
  metadata(imageId: ImageId): Record<string, string>;
  /** Null for an image that came in before this was kept. */
  said(imageId: ImageId): Said | null;
  setSaid(imageId: ImageId, said: Said): void;
  setCredit(imageId: ImageId, credit: CreditRecord): void;
  /** Newest first. */
  list(page: ImagesPage): Image[];
}

export interface ImagesPage extends LibraryNarrowing {
  readonly after: ListPlace | null;
  readonly limit: number;
}

interface ImageRow extends Omit<Image, 'credit'> {
  readonly credit: string;
}

const columns = `image_id AS imageId, sha256, media_type AS mediaType, byte_length AS byteLength, width, height,
  original_name AS originalName, credit, added_at AS addedAt`;

export function imagesTable(db: WritableDB): ImagesTable {
  const add = db.prepare<[ImageRow & { metadata: string; said: string | null }]>(`
    INSERT INTO image (image_id, sha256, media_type, byte_length, width, height, original_name, credit, metadata, said,
      added_at)
    VALUES (@imageId, @sha256, @mediaType, @byteLength, @width, @height, @originalName, @credit, @metadata, @said,
      @addedAt)`);
  const get = db.prepare<[{ id: string }], ImageRow>(
    `SELECT ${columns} FROM image WHERE image_id = ${imageNamed('@id')}`,
  );
  const withSha256 = db.prepare<[string], ImageRow>(`SELECT ${columns} FROM image WHERE sha256 = ?`);
  const metadata = db.prepare<[string], { metadata: string }>(
    'SELECT metadata FROM image WHERE image_id = ?',
  );
  const said = db.prepare<[string], { said: string | null }>('SELECT said FROM image WHERE image_id = ?');
  const addAlias = db.prepare<[string, string]>('INSERT OR IGNORE INTO image_alias VALUES (?, ?)');
  const setSaid = db.prepare<[string, string]>('UPDATE image SET said = ? WHERE image_id = ?');
  const setCredit = db.prepare<[string, string]>('UPDATE image SET credit = ? WHERE image_id = ?');
  const imageOf = (row: ImageRow | undefined): Image | undefined =>
    row && { ...row, credit: creditFrom(JSON.parse(row.credit)) };
  return {
    ...imageLibraryTable(db),
    add: (image, says, saidIn) =>
      void add.run({
        ...image,
        credit: JSON.stringify(image.credit),
        metadata: JSON.stringify(says),
        said: saidIn && JSON.stringify(saidIn),
      }),
    get: (imageId) => imageOf(get.get({ id: imageId })),
    addAlias: (alias, imageId) => void addAlias.run(alias, imageId),
    withSha256: (sha256) => imageOf(withSha256.get(sha256)),
    metadata: (imageId) => JSON.parse(metadata.get(imageId)?.metadata ?? '{}'),
    said: (imageId) => JSON.parse(said.get(imageId)?.said ?? 'null'),
    setSaid: (imageId, saidIn) => void setSaid.run(JSON.stringify(saidIn), imageId),
    setCredit: (imageId, credit) => void setCredit.run(JSON.stringify(credit), imageId),
    list: ({ after, limit, ...narrowing }) =>
      db
        .prepare<[object], ImageRow>(
          `SELECT ${columns} FROM image
          WHERE (added_at, image_id) < (@at, @id) AND ${libraryConditions(narrowing)}
          ORDER BY added_at DESC, image_id DESC LIMIT @limit`,
        )
        .all({ ...libraryValues(narrowing), at: after?.at ?? '~', id: after?.id ?? '~', limit })
        .flatMap((row) => imageOf(row) ?? []),
  };
}
