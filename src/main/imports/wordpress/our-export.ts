import type { ArticleId } from '#shared/domain/ids.ts';
import { articleId } from '#shared/domain/ids.ts';

/** The piece that an item is, where this program wrote it; null: somebody else's. */
export function ourPiece(source: string): ArticleId | null {
  const [, id] = /^tag:[^,\s]{1,300},\d{4}:piece\/([\w%-]{1,80})$/.exec(source) ?? [];
  const read = articleId.safeParse(id);
  return read.success ? read.data : null;
}
