import { bodyText } from '#shared/article-body/text.ts';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { ArticleId, VersionId } from '#shared/domain/ids.ts';
import { languageOf } from '#shared/domain/language.ts';
import { publicationFrom } from '#shared/domain/publication.ts';
import type { ChangeSincePublished } from '#shared/domain/report/classed-change.ts';
import type { Store } from '../../store/store.ts';
import { besideText } from '../beside-text.ts';
import { contentOf } from '../derive.ts';
import { type Difference, differences } from '../differences/differences.ts';
import type { KeptContent, PieceContent } from '../piece-doc.ts';
import { withFixes } from '../with-fixes.ts';
import { classedSince, withClasses } from './classed-since.ts';

/** What readers have of a piece, and what differs from it now. */
export interface SincePublished {
  /** Text that the public can read now; null before the first publication. */
  publicText(articleId: ArticleId): { versionId: VersionId; text: string; content: KeptContent } | null;
  /** What differs from the public text, and from what readers see beside it, once `classed` differences are taken as said. */
  unclassed(articleId: ArticleId, classed?: readonly Difference[]): Difference[];
  /** The same, with those that somebody has classed since that version. */
  changes(articleId: ArticleId, classed?: readonly Difference[]): ChangeSincePublished[];
}

/** @param contentNow the piece as it stands */
export function createSincePublished(
  store: Store,
  contentNow: (articleId: ArticleId) => PieceContent | Refusal,
): SincePublished {
  const table = store.articles;
  /** Numbers and names are spelled in the language that the piece is written in. */
  const languageOfPiece = ({ record }: PieceContent) =>
    languageOf(record.locale || publicationFrom(store.settings.read('publication'))?.locale || 'de');

  const since: SincePublished = {
    publicText(articleId) {
      const version = table.publicVersion(articleId);
      if (!version) return null;
      const content = contentOf(version.content);
      return { versionId: version.versionId, text: bodyText(content.body), content };
    },
    unclassed: (articleId, classed = []) =>
      since
        .changes(articleId, classed)
        .flatMap(({ classed: said, ...difference }) => (said ? [] : [difference])),
    changes(articleId, classed = []) {
      const before = since.publicText(articleId);
      const now = contentNow(articleId);
      if (!before || isRefusal(now)) return [];
      const reads = bodyText(now.body);
      const found = [
        ...differences(withFixes(before.text, classed, reads), reads),
        ...besideText(store, articleId, now, languageOfPiece(now)),
      ];
      return withClasses(found, classedSince(table.events(articleId), before.versionId));
    },
  };
  return since;
}
