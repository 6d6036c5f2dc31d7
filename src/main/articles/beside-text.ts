import type { ArticleId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Store } from '../store/store.ts';
import { contentOf } from './derive.ts';
import type { Difference } from './differences/differences.ts';
import { imageDifferences } from './differences/image-differences.ts';
import { linkDifferences } from './differences/link-differences.ts';
import { recordDifferences } from './differences/record-differences.ts';
import type { PieceContent } from './piece-doc.ts';
import { creditsNow, wentOut } from './versions/versions.ts';

/**
 * What readers see of a published piece beside the lines of its text, and see otherwise now: its particulars, its images
 * and where its links lead. Held against the last version that went out by any way: no export leaves with an open
 * difference, but older programs compared the text alone, and what they let out is public.
 */
export function besideText(
  store: Store,
  articleId: ArticleId,
  now: PieceContent,
  language: Language,
): Difference[] {
  const last = store.articles
    .versions(articleId)
    // A package goes to a colleague, whatever waits in it.
    .find(({ reason, name }) => wentOut.has(reason) && !(reason === 'exported' && name === 'package'));
  const version = last && store.articles.version(last.versionId);
  if (!version) return [];
  const before = contentOf(version.content);
  return [
    ...recordDifferences(before.record ?? {}, now.record, language),
    ...imageDifferences(
      { body: before.body, credits: before.credits ?? {} },
      { body: now.body, credits: creditsNow(store, now.body) },
      language,
      (imageId) => store.images.get(imageId)?.originalName ?? imageId,
    ),
    ...linkDifferences(before.body, now.body, language),
  ];
}
