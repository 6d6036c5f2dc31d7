import type { FixedElsewhere } from '#shared/contract/corrections.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import { standingAfter } from '#shared/domain/report/report-standing.ts';
import { withoutUndone } from '#shared/domain/report/undone-events.ts';
import type { Moment } from '#shared/domain/time.ts';
import { type Articles, typosPublished } from '../../articles/index.ts';
import type { Store } from '../../store/store.ts';

interface ElsewhereDeps {
  readonly store: Store;
  readonly articles: Articles;
}

/**
 * Public changes of its piece that can have put right what a report is about, the newest first: those that came out
 * after it was written, and those of other reports, because a reader may have had an older page before their eyes.
 */
export function fixedElsewhere(deps: ElsewhereDeps, reportId: ReportId): FixedElsewhere[] {
  const { store } = deps;
  const articleId = store.reports.derived(reportId)?.report.standing.articleId;
  if (!articleId) return [];
  const since = writtenAt(store, reportId);
  const changes = [...noticesOf(deps, articleId), ...typosOf(deps, articleId, reportId)];
  return changes
    .filter(
      ({ asReport, publishedAt }) => asReport !== reportId && (asReport !== null || publishedAt > since),
    )
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt));
}

/** The one that a step names; undefined where it is none of these. */
export const elsewhereOf = (
  deps: ElsewhereDeps,
  reportId: ReportId,
  named: Pick<FixedElsewhere, 'noticeId' | 'versionId'> & { readonly now: string | null },
): FixedElsewhere | undefined =>
  fixedElsewhere(deps, reportId).find(({ noticeId, versionId, now }) =>
    named.noticeId
      ? noticeId === named.noticeId
      : versionId !== null && versionId === named.versionId && (named.now === null || named.now === now),
  );

/** A mail may lie in the letter box over a weekend in which the newsroom finds the error by itself. */
function writtenAt({ reports }: Store, reportId: ReportId): Moment {
  const received = reports.events(reportId).find((event) => event.type === 'received');
  const sentAt = reports.derived(reportId)?.report.claim.sentAt;
  const moments = [received?.at, received?.arrivedAt, sentAt].flatMap((at) => (at ? [at] : []));
  return moments.reduce((first, at) => (at < first ? at : first), moments[0] ?? '');
}

function noticesOf({ articles }: ElsewhereDeps, articleId: ArticleId): FixedElsewhere[] {
  const content = articles.content(articleId);
  if (isRefusal(content)) return [];
  return content.notices.flatMap(({ noticeId, reportId, was, now, changeClass, text, publishedAt }) =>
    publishedAt
      ? [{ noticeId, versionId: null, asReport: reportId, was, now, changeClass, notice: text, publishedAt }]
      : [],
  );
}

/** Typos owe no notice: those of other reports, and those that the newsroom made by itself. */
function typosOf({ store }: ElsewhereDeps, articleId: ArticleId, not: ReportId): FixedElsewhere[] {
  const typo = { noticeId: null, changeClass: 'typo', notice: '' } as const;
  const ofReports = store.reports.ofArticle(articleId).flatMap(({ reportId }) => {
    const events = withoutUndone(store.reports.events(reportId));
    const published = events.findLast((event) => event.type === 'published');
    const { fix, noticeId } = standingAfter(events);
    if (reportId === not || !published || fix?.changeClass !== 'typo' || noticeId) return [];
    const { versionId, at: publishedAt } = published;
    return [{ ...typo, versionId, asReport: reportId, was: fix.was, now: fix.now, publishedAt }];
  });
  const own = typosPublished(store, articleId).map((one) => ({ ...typo, ...one, asReport: null }));
  return [...ofReports, ...own];
}
