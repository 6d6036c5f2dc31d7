import type { ArticleId } from '#shared/domain/ids.ts';
import { urlKey } from '#shared/domain/web-address.ts';
import type { WordPressDeps } from './deps.ts';
import { ourPiece } from './our-export.ts';
import type { PostPlace } from './part-export.ts';

/**
 * The piece that a post is: one that came from it before, one of this desk that left as it, or the one that stands at
 * its address. Null: it is new here.
 */
export function alreadyHere(
  { store, articles }: Pick<WordPressDeps, 'store' | 'articles'>,
  { source, link, isPublic }: PostPlace,
): ArticleId | null {
  const before = store.articles.importedFrom(source);
  if (before) return before;
  const ours = ourPiece(source);
  if (ours && articles.exists(ours)) return ours;
  // A draft has no address yet: WordPress writes that of the site, with a number.
  return (isPublic && store.articles.withUrlKey(urlKey(link))[0]) || null;
}
