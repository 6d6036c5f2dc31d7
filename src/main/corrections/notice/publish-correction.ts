import type { Asker } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import { decidedAlone } from '#shared/domain/report/decided-alone.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import {
  isBeingCorrected,
  mayFollow,
  type ReportStanding,
  standingAfter,
} from '#shared/domain/report/report-standing.ts';
import { withoutUndone } from '#shared/domain/report/undone-events.ts';
import { momentOf } from '#shared/domain/time.ts';
import { type Difference, publishesOwn, publishNotices } from '../../articles/index.ts';
import { rulesOf } from '../log/desk-rules.ts';
import type { ReportLog } from '../log/report-log.ts';
import type { FixDeps, Matched } from '../passage/fix-passage.ts';
import { textOfPiece } from '../passage/match-article.ts';
import { namesReporter } from './names-reporter.ts';
import { noticeGoingOut } from './notice-draft.ts';

/** A report whose fix stands in the piece and is not public yet. */
export interface Underway {
  readonly reportId: ReportId;
  readonly standing: ReportStanding;
  readonly events: readonly ReportEvent[];
  /** Nothing that its own report owes holds it back: its notice is written, and approved where that is asked for. */
  readonly ready: boolean;
}

/** Those of a piece, in no order. */
export const underway = (deps: Pick<FixDeps, 'store' | 'publication'>, articleId: ArticleId): Underway[] =>
  deps.store.reports
    .ofArticle(articleId)
    .filter(({ standing }) => isBeingCorrected(standing.state))
    .map(({ reportId }) => {
      const events = deps.store.reports.events(reportId);
      const standing = standingAfter(events);
      return { reportId, standing, events, ready: mayFollow(standing, 'published', rulesOf(deps)) };
    });

/**
 * Makes the corrected piece the public version, with the notices of all reports whose fixes stand in it: what readers
 * get is the whole piece, so none of its fixes may leave without its notice and its approval. Refuses
 * `correction-waits` where another one is not ready, `own-changes`, `fix-gone`, `name-without-consent`, and `unclassed-changes` where
 * the piece differs from what readers have by more than what reports have fixed: nothing rides along in silence.
 */
export function publishCorrection(
  deps: FixDeps,
  log: ReportLog,
  { articleId }: Matched,
  reportId: ReportId,
  { by }: Asker,
): Refusal | null {
  const all = underway(deps, articleId);
  const isThis = (one: Underway) => one.reportId === reportId;
  const going = [...all.filter(isThis), ...all.filter((one) => !isThis(one))];
  const refused = whyNotOut(deps, articleId, going, by);
  if (refused) return refused;
  const at = momentOf(deps.clock);
  const noticeOf = ({ reportId: id, events }: Underway) => {
    const notice = noticeGoingOut(deps, id, events, Date.parse(at));
    if (!notice) return null;
    const { dated: _, ...words } = notice;
    return words;
  };
  return deps.store.transaction(() => {
    for (const one of going) {
      const notice = noticeOf(one);
      const alone = decidedAlone([...withoutUndone(one.events), { type: 'published', by }]);
      const kept = notice && deps.articles.publishNotice(articleId, { ...notice, publishedAt: at }, alone);
      if (kept) return kept;
    }
    // What else was changed and classed goes out with them, each with its own notice.
    const others = publishNotices(deps, articleId, fixesUnderway(deps, articleId), by);
    if (others) return others;
    const versionId = deps.articles.makeVersion(articleId, 'corrected', '', by);
    if (isRefusal(versionId)) return versionId;
    for (const one of going) {
      const { reportId: id, standing } = one;
      const what = standing.fix?.changeClass ?? 'correction';
      const note = noticeOf(one)?.text ?? '';
      deps.articles.record(articleId, { by, type: 'changes-classed', what, note });
      // Approved all the same where the newsroom does not ask for it, the log says by whom.
      log.append(id, { type: 'published', versionId, secondedBy: standing.approvedBy, notice: note, at, by });
    }
    return null;
  });
}

function whyNotOut(
  deps: FixDeps,
  articleId: ArticleId,
  going: readonly Underway[],
  by: string,
): Refusal | null {
  const text = textOfPiece(deps, articleId);
  for (const { reportId, standing, events, ready } of going) {
    const { was = '', now = '' } = standing.fix ?? {};
    if (!ready) return refuse('correction-waits', { was: brief(was), now: brief(now) });
    if (was !== now && !text.includes(now)) return refuse('fix-gone', { passage: brief(now) });
    const named = namesReporter(deps, reportId, noticeGoingOut(deps, reportId, events, 0)?.text ?? '');
    if (named) return named;
  }
  const changes = deps.articles.changes(articleId, fixesUnderway(deps, articleId));
  if (changes.some(({ classed }) => classed === null)) return refuse('unclassed-changes');
  return publishesOwn(deps, changes, by);
}

const brief = (passage: string): string => (passage.length > 80 ? `${passage.slice(0, 79)}…` : passage);

/**
 * What reports have changed in a piece since its last public version, oldest first; each has its class. A fix from
 * before that version stands in it already.
 */
export function fixesUnderway(
  deps: Pick<FixDeps, 'store' | 'publication'>,
  articleId: ArticleId,
): Difference[] {
  const since = deps.store.articles.publicVersion(articleId)?.madeAt ?? '';
  return underway(deps, articleId)
    .flatMap(({ standing: { fix }, events }) => {
      const at = withoutUndone(events).findLast(({ type }) => type === 'fixed')?.at ?? '';
      return fix && at >= since ? [{ was: fix.was, now: fix.now, at }] : [];
    })
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ was, now }) => ({ was, now }));
}
