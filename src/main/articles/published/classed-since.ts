import type { VersionId } from '#shared/domain/ids.ts';
import type { ArticleEvent } from '#shared/domain/piece/article.ts';
import {
  type ChangeSincePublished,
  type ClassedChange,
  classedChange,
  isSameChange,
} from '#shared/domain/report/classed-change.ts';
import type { Difference } from '../differences/differences.ts';

type Said = ClassedChange & { readonly by: string };

/** What was said about differences from a version, the last word on each first. */
export function classedSince(events: readonly ArticleEvent[], versionId: VersionId): Said[] {
  return events
    .filter(({ type }) => type === 'change-classed')
    .flatMap(({ note, by }): Said[] => {
      const said = classedChange.safeParse(JSON.parse(note));
      return said.success && said.data.versionId === versionId ? [{ ...said.data, by }] : [];
    })
    .reverse();
}

/** Each difference with its class; one that was written on since it was classed has none any more. */
export const withClasses = (
  differences: readonly Difference[],
  said: readonly Said[],
): ChangeSincePublished[] =>
  differences.map((difference) => {
    const about = said.find((one) => isSameChange(one, difference));
    if (!about) return { ...difference, classed: null };
    const { changeClass, noticeText, placement, datedAt, by } = about;
    const classed = { changeClass, noticeText, placement, ...(datedAt ? { datedAt } : {}), by };
    return { ...difference, classed };
  });
