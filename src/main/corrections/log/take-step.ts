import type { z } from 'zod';
import type { Asker, InputOf } from '#shared/contract/contract.ts';
import type { plainStep } from '#shared/contract/corrections.ts';
import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { isBeingCorrected, type ReportStanding } from '#shared/domain/report/report-standing.ts';
import { mayUndo } from '#shared/domain/report/report-undo.ts';
import { isAnother } from '#shared/domain/same-person.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { Articles } from '../../articles/index.ts';
import type { Store } from '../../store/store.ts';
import { putDraft } from '../notice/notice-draft.ts';
import { elsewhereOf } from '../passage/fixed-elsewhere.ts';
import { takeFixBack } from '../passage/take-fix-back.ts';
import { joinAgain, mayJoinAgain } from './join-again.ts';
import type { ReportLog } from './report-log.ts';

export interface StepDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly articles: Articles;
}

type Step = z.output<typeof plainStep>;
type ReopenedEvent = Extract<ReportEvent, { type: 'reopened' }>;

/**
 * Takes a step that needs nothing but the wish; that it may follow was asked before. Refuses `report-unknown` for a
 * duplicate of nothing, `moment-past`, `own-approval`, `not-fixed-elsewhere`.
 */
export function takeStep(
  deps: StepDeps,
  log: ReportLog,
  standing: ReportStanding,
  { reportId, step }: { readonly reportId: ReportId; readonly step: Step },
  asker: Asker,
): Refusal | null {
  const { by } = asker;
  const refused = whyNotTaken(deps, standing, { reportId, step }, asker);
  if (refused) return refused;
  const happened = { at: momentOf(deps.clock), by };
  if (step.type === 'fixed-elsewhere') {
    const change = elsewhereOf(deps, reportId, step);
    if (!change) return refuse('not-fixed-elsewhere');
    log.append(reportId, { ...change, type: step.type, ...happened });
  } else if (step.type === 'reopened') reopen(deps, log, standing, { ...step, reportId, ...happened });
  else log.append(reportId, { ...asStored(step), ...happened });
  return null;
}

/**
 * Takes a fix that nobody has seen yet out of the piece, with its notice. Where the piece reads otherwise by now it stays
 * as it is, and what differs from the public text waits for a class like any other change.
 */
function reopen(
  deps: StepDeps,
  log: ReportLog,
  { articleId, fix, noticeId, state }: ReportStanding,
  { reportId, ...event }: ReopenedEvent & { readonly reportId: ReportId },
): void {
  deps.store.transaction(() => {
    if (articleId && isBeingCorrected(state)) {
      if (fix) takeFixBack(deps, articleId, fix);
      if (noticeId) deps.articles.dropDraft(articleId, noticeId);
    }
    log.append(reportId, event);
  });
}

/** What stands in the way of a step besides the rules; null for nothing. */
export function whyNotTaken(
  { store, clock }: StepDeps,
  standing: ReportStanding,
  { reportId, step }: { readonly reportId: ReportId; readonly step: Step },
  { by }: Asker,
): Refusal | null {
  switch (step.type) {
    case 'set-aside': {
      const original = step.duplicateOf;
      const isKnown = original === null || (original !== reportId && store.reports.get(original));
      return isKnown ? null : refuse('report-unknown', { id: original ?? '' });
    }
    case 'snoozed':
      return step.until !== null && Date.parse(step.until) <= clock() ? refuse('moment-past') : null;
    case 'approved':
      // Somebody without a name cannot be told from who made the correction.
      return standing.correctedBy.every((author) => isAnother(by, author)) && isAnother(by, '')
        ? null
        : refuse('own-approval', { name: by });
    default:
      return null;
  }
}

/** Moments that sort as text, whichever way they were written. */
function asStored(step: Exclude<Step, { type: 'fixed-elsewhere' }>) {
  const inFull = (at: string | null) => at && new Date(at).toISOString();
  if (step.type === 'snoozed') return { ...step, until: inFull(step.until) };
  return step.type === 'due-set' ? { ...step, due: inFull(step.due) } : step;
}

/** Takes one event back, by an event of its own. Refuses `undo-not-allowed`, `part-worked-on`, `fix-gone`. */
export function undoEvent(
  deps: StepDeps,
  log: ReportLog,
  { reportId, event }: InputOf<'corrections.undo'> & { reportId: ReportId },
  { by, language }: Asker,
): Refusal | null {
  const { store, clock } = deps;
  const events = store.reports.events(reportId);
  if (!mayUndo(events, event))
    return refuse('undo-not-allowed', { step: stepInWords(events[event - 1], language) });
  const undone = events[event - 1];
  const split = undone?.type === 'split-off' ? undone.reportId : null;
  // It stayed on the desk that this report came from.
  if (split && !store.reports.get(split))
    return refuse('undo-not-allowed', { step: stepInWords(undone, language) });
  if (split && !mayJoinAgain(log, split)) return refuse('part-worked-on');
  const happened = { at: momentOf(clock), by };
  return store.transaction(() => {
    const { articleId } = log.standing(reportId);
    const stays =
      articleId && undone?.type === 'fixed'
        ? takeFixBack(deps, articleId, { was: undone.stood ?? undone.was, now: undone.now })
        : null;
    if (stays) return stays;
    log.append(reportId, { ...happened, type: 'undone', event });
    if (articleId && undone?.type === 'notice-drafted') deps.articles.dropDraft(articleId, undone.noticeId);
    if (undone?.type === 'notice-drafted' || undone?.type === 'fixed') putDraft(deps, reportId);
    if (split) joinAgain(log, split, reportId, happened);
    return null;
  });
}

function stepInWords(event: ReportEvent | undefined, language: Asker['language']): string {
  const t = wordsIn(language);
  if (!event || event.type === 'received') return t('corrections.state.received');
  if (event.type === 'reply-joined') return t('corrections.event.reply-joined', { from: event.from });
  if (event.type === 'redacted') return t('corrections.event.redacted');
  if ('letterId' in event) return t(`letters.kind.${event.kind}`);
  return t(`corrections.step.${event.type}`);
}
