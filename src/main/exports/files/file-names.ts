import { fileStemOf } from '#shared/domain/file-stem.ts';
import type { PieceToPrint } from '../piece/piece.ts';

/** The name that an export's files share: from the piece's slug, else its headline; its id where neither has any. */
export const fileStem = (piece: PieceToPrint): string =>
  fileStemOf(piece.record.slug) || fileStemOf(piece.headline) || piece.articleId;
