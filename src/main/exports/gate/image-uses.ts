import type { ArticleId, ImageId } from '#shared/domain/ids.ts';
import type { Store } from '../../store/store.ts';

/** Exports that are looked through for another piece in which an image has left already. */
const enough = 50;

/**
 * The headline of another piece with which an image has gone out, published or exported; null where there is none. A
 * piece from which it was taken later counts: it was used there.
 */
export function usedElsewhere(store: Store, imageId: ImageId, articleId: ArticleId): string | null {
  const exported = store.exports.ofImage(imageId, enough).find((row) => row.articleId !== articleId);
  if (exported) return exported.headline;
  const published = store.articles
    .usersOf(imageId)
    .find(
      (user) => user.articleId !== articleId && store.articles.publicVersion(user.articleId) !== undefined,
    );
  return published?.headline ?? null;
}
