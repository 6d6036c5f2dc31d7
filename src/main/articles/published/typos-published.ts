import type { ArticleId, VersionId } from '#shared/domain/ids.ts';
import type { ClassedChange } from '#shared/domain/report/classed-change.ts';
import type { Moment } from '#shared/domain/time.ts';
import type { Store } from '../../store/store.ts';
import { classedSince } from './classed-since.ts';

interface PublishedTypo {
  readonly versionId: VersionId;
  readonly was: string;
  readonly now: string;
  readonly publishedAt: Moment;
}

/** Typos that the newsroom corrected by itself in a public piece, each with the version that it came out with. */
export function typosPublished({ articles }: Store, articleId: ArticleId): PublishedTypo[] {
  const versions = articles
    .versions(articleId)
    .filter(({ reason }) => reason === 'published' || reason === 'corrected');
  return versions.flatMap(({ versionId, madeAt, reason }, index) => {
    const before = versions[index + 1];
    if (reason !== 'corrected' || !before) return [];
    const events = articles.events(articleId).filter(({ at }) => at <= madeAt);
    return lastWords(classedSince(events, before.versionId))
      .filter(({ changeClass }) => changeClass === 'typo')
      .map(({ was, now }) => ({ versionId, was, now, publishedAt: madeAt }));
  });
}

/** What was written on after it was classed was classed anew: of each place, what was said of it last. */
function lastWords(said: readonly ClassedChange[]): ClassedChange[] {
  const placeOf = ({ imageId, was, now }: ClassedChange) => `${imageId ?? ''}\n${was || now}`;
  return [...Map.groupBy(said, placeOf).values()].flatMap(([last]) => last ?? []);
}
