import type { ArticleId, ExportId, ImageId, VersionId } from '#shared/domain/ids.ts';
import type { Moment } from '#shared/domain/time.ts';
import type { ListPlace } from './articles.ts';
import type { WritableDB } from './database.ts';
import { imagesOfExports } from './export-images.ts';
import { imageNamed } from './image-named.ts';

export interface ExportRow {
  readonly exportId: ExportId;
  readonly articleId: ArticleId;
  readonly format: string;
  readonly versionId: VersionId;
  readonly files: { readonly name: string; readonly byteLength: number; readonly sha256: string }[];
  readonly madeAt: Moment;
  readonly madeBy: string;
}

/** A run with the headline that its piece has now, and when that was last written on. */
export type ListedExport = ExportRow & {
  readonly headline: string;
  readonly pieceChangedAt: Moment | null;
};

/** An export that an image left with, and the credit that was printed; null where the version kept none. */
export interface ImageExport
  extends Pick<ListedExport, 'exportId' | 'articleId' | 'headline' | 'format' | 'madeAt'> {
  readonly creditLine: string | null;
}

/** What ever left the desk. Rows are only ever added. */
export interface ExportsTable {
  add(row: ExportRow): void;
  get(exportId: string): ListedExport | undefined;
  /** Newest first; of one piece only, where it is given. */
  list(articleId: ArticleId | null, after: ListPlace | null, limit: number): ListedExport[];
  /** Whether this very file left with an export of this piece. */
  holds(articleId: ArticleId, file: { readonly name: string; readonly sha256: string }): boolean;
  /** The newest exports that an image left with. */
  ofImage(imageId: ImageId, limit: number): ImageExport[];
}

type Stored = Omit<ListedExport, 'files'> & { readonly files: string };

const columns = `export_id AS exportId, export_run.article_id AS articleId, format, version_id AS versionId, files,
  made_at AS madeAt, made_by AS madeBy, coalesce(headline, '') AS headline,
  changed_at AS pieceChangedAt`;
const runs = `SELECT ${columns} FROM export_run LEFT JOIN article_list USING (article_id)`;

export function exportsTable(db: WritableDB): ExportsTable {
  const add = db.prepare<[Omit<Stored, 'headline' | 'pieceChangedAt'>]>(`
    INSERT INTO export_run VALUES (@exportId, @articleId, @format, @versionId, @files, @madeAt, @madeBy)`);
  const addImages = db.prepare<[string]>(imagesOfExports('run.export_id = ?', imageNamed('node.atom')));
  const ofImage = db.prepare<[string, number], ImageExport>(`
    SELECT export_id AS exportId, export_run.article_id AS articleId, coalesce(headline, '') AS headline, format,
      made_at AS madeAt, credit_line AS creditLine
    FROM export_image JOIN export_run USING (export_id) LEFT JOIN article_list USING (article_id)
    WHERE image_id = ? ORDER BY made_at DESC, export_id DESC LIMIT ?`);
  const get = db.prepare<[string], Stored>(`${runs} WHERE export_id = ?`);
  const page = '(made_at, export_id) < (@at, @id) ORDER BY made_at DESC, export_id DESC LIMIT @limit';
  type Page = { at: string; id: string; limit: number };
  const all = db.prepare<[Page], Stored>(`${runs} WHERE ${page}`);
  const ofArticle = db.prepare<[Page & { articleId: string }], Stored>(
    `${runs} WHERE export_run.article_id = @articleId AND ${page}`,
  );
  const holds = db.prepare<[string, string, string]>(`
    SELECT 1 FROM export_run, json_each(files) AS file WHERE article_id = ?
      AND json_extract(file.value, '$.name') = ? AND json_extract(file.value, '$.sha256') = ? LIMIT 1`);
  const read = (row: Stored): ListedExport => ({ ...row, files: JSON.parse(row.files) });
  return {
    add(row) {
      add.run({ ...row, files: JSON.stringify(row.files) });
      addImages.run(row.exportId);
    },
    holds: (articleId, { name, sha256 }) => holds.get(articleId, name, sha256) !== undefined,
    ofImage: (imageId, limit) => ofImage.all(imageId, limit),
    get(exportId) {
      const row = get.get(exportId);
      return row && read(row);
    },
    list(articleId, after, limit) {
      const place = { at: after?.at ?? '~', id: after?.id ?? '~', limit };
      return (articleId ? ofArticle.all({ ...place, articleId }) : all.all(place)).map(read);
    },
  };
}
