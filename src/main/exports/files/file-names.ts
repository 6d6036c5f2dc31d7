import { fileNameFrom } from '#shared/domain/export/export-files.ts';
import { fileStemOf } from '#shared/domain/export/file-stem.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { publicDay } from '../piece/printed-moment.ts';

/**
 * The name that an export's files share, by the publication's pattern. A piece without a slug is named by its headline;
 * one that gives no name at all by its id. The date is the day of its first publication, until then that of its last
 * change: the same piece leaves under the same name on any day.
 */
export function fileStem(piece: PieceToPrint): string {
  const { articleId, headline, record, publication } = piece;
  const parts = {
    headline,
    slug: fileStemOf(record.slug) || headline,
    section: record.section,
    date: publicDay(piece.firstPublishedAt ?? piece.changedAt, publication.locale),
    publication: publication.shortName,
    id: articleId,
  };
  const name = fileNameFrom(publication.exportFiles.namePattern, parts);
  const hasWords = fileNameFrom('{slug}{headline}', parts) !== '';
  return hasWords || publication.exportFiles.namePattern.includes('{id}')
    ? name || articleId
    : [name, articleId].filter((part) => part !== '').join('-');
}
