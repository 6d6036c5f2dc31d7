import type { Asker, InputOf } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/contract/errors.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { CorrectionNotice } from '#shared/domain/piece/article.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { isBeingCorrected, standingAfter } from '#shared/domain/report/report-standing.ts';
import { withoutUndone } from '#shared/domain/report/undone-events.ts';
import { momentOf } from '#shared/domain/time.ts';
import { type DatedNotice, datedAnew } from '#shared/words/notice-date.ts';
import type { ReportLog } from '../log/report-log.ts';
import type { FixDeps, Matched } from '../passage/fix-passage.ts';
import { namesReporter } from './names-reporter.ts';

/** Puts the notice into the piece as a draft; drafted anew it keeps its id. Refuses as `namesReporter`. */
export function draftNotice(
  deps: FixDeps,
  log: ReportLog,
  standing: Matched,
  { reportId, ...words }: InputOf<'corrections.draftNotice'> & { reportId: ReportId },
  { by }: Asker,
): Refusal | null {
  const named = namesReporter(deps, reportId, words.text);
  if (named) return named;
  const noticeId = standing.noticeId ?? deps.ids.notice();
  const happened = { at: momentOf(deps.clock), by };
  return deps.store.transaction(() => {
    log.append(reportId, { type: 'notice-drafted', noticeId, ...words, ...happened });
    return putDraft(deps, reportId);
  });
}

/** What the log calls the notice of a report now, in the words in which it was drafted last; null without one. */
function noticeOf(reportId: ReportId, log: readonly ReportEvent[]): CorrectionNotice | null {
  const { fix, noticeId } = standingAfter(log);
  const draft = withoutUndone(log).findLast((event) => event.type === 'notice-drafted');
  if (!fix || !draft || draft.noticeId !== noticeId) return null;
  const { text, language, placement } = draft;
  return { ...fix, noticeId, reportId, text, language, placement, publishedAt: null };
}

/** The notice of a report in the words in which it goes out then; null without one. */
export function noticeGoingOut(
  { publication }: Pick<FixDeps, 'publication'>,
  reportId: ReportId,
  log: readonly ReportEvent[],
  at: number,
): (CorrectionNotice & Pick<DatedNotice, 'dated'>) | null {
  const notice = noticeOf(reportId, log);
  const draft = withoutUndone(log).findLast((event) => event.type === 'notice-drafted');
  if (!notice || !draft) return null;
  return { ...notice, ...datedAnew({ ...notice, datedAt: draft.datedAt ?? draft.at }, publication(), at) };
}

/** Puts the draft that the log calls for into the piece. */
export function putDraft(
  { store, articles }: Pick<FixDeps, 'store' | 'articles'>,
  reportId: ReportId,
): Refusal | null {
  const log = store.reports.events(reportId);
  const { articleId, state } = standingAfter(log);
  const notice = noticeOf(reportId, log);
  return articleId && notice && isBeingCorrected(state) ? articles.putNotice(articleId, notice) : null;
}
