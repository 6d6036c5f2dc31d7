import { z } from 'zod';
import { changeClass } from './article.ts';
import { articleId, noticeId, versionId } from './ids.ts';
import { exit, outcome, type ReportEvent, type ReportEventType } from './report-event.ts';
import { textQuote } from './text-quote.ts';

export const reportState = z.enum([
  'received',
  'acknowledged',
  'triaged',
  'under-review',
  'awaiting-reporter',
  'decided',
  'correction-in-progress',
  'published',
  'reporter-informed',
  'closed',
  'set-aside',
]);
export type ReportState = z.infer<typeof reportState>;

/** Everything about a report that follows from its events. */
export const reportStanding = z.object({
  state: reportState,
  exit: exit.nullable(),
  outcome: outcome.nullable(),
  articleId: articleId.nullable(),
  versionId: versionId.nullable(),
  passage: textQuote.nullable(),
  noticeId: noticeId.nullable(),
  /** Whether the passage was changed, and into what. */
  fix: z.object({ was: z.string(), now: z.string(), changeClass }).nullable(),
});
export type ReportStanding = z.infer<typeof reportStanding>;

const undecided: readonly ReportState[] = [
  'received',
  'acknowledged',
  'triaged',
  'under-review',
  'awaiting-reporter',
];
const answered: readonly ReportState[] = ['published', 'reporter-informed', 'closed'];

/** Whether a report still waits for somebody at this desk. */
export const isOpen = (state: ReportState): boolean =>
  state !== 'closed' && state !== 'set-aside' && state !== 'reporter-informed';

/**
 * Which steps the rules allow next; the window offers these and the server refuses all others with
 * `step-not-allowed`.
 */
export function mayFollow(standing: ReportStanding, type: ReportEventType): boolean {
  const { state, outcome } = standing;
  switch (type) {
    case 'received':
      return false;
    case 'matched':
      return undecided.includes(state) || (state === 'decided' && standing.fix === null);
    case 'acknowledged':
      return state === 'received';
    case 'triaged':
    case 'review-started':
    case 'decided':
    case 'set-aside':
      return undecided.includes(state);
    case 'reporter-asked':
      return undecided.includes(state) && state !== 'awaiting-reporter';
    case 'reporter-answered':
      return state === 'awaiting-reporter';
    case 'fixed':
      return state === 'decided' && outcome !== 'not-justified' && standing.articleId !== null;
    case 'notice-drafted':
      return state === 'correction-in-progress';
    case 'published':
      return (
        state === 'correction-in-progress' &&
        standing.fix !== null &&
        (standing.fix.changeClass === 'typo' || standing.noticeId !== null)
      );
    case 'reporter-informed':
      return state === 'published' || (state === 'decided' && outcome === 'not-justified');
    case 'closed':
      return (
        state === 'published' ||
        state === 'reporter-informed' ||
        (state === 'decided' && outcome === 'not-justified')
      );
    case 'reopened':
      return (
        answered.includes(state) ||
        state === 'set-aside' ||
        (state === 'decided' && outcome === 'not-justified')
      );
    case 'noted':
      return true;
    default:
      return type satisfies never;
  }
}

const justArrived: ReportStanding = {
  state: 'received',
  exit: null,
  outcome: null,
  articleId: null,
  versionId: null,
  passage: null,
  noticeId: null,
  fix: null,
};

/** Folds the log into the report's standing; the same events always give the same standing. */
export const standingAfter = (events: readonly ReportEvent[]): ReportStanding =>
  events.reduce(step, justArrived);

function step(standing: ReportStanding, event: ReportEvent): ReportStanding {
  switch (event.type) {
    case 'received':
      return justArrived;
    case 'matched':
      return { ...standing, articleId: event.articleId, versionId: event.versionId, passage: event.passage };
    case 'acknowledged':
      return { ...standing, state: 'acknowledged' };
    case 'triaged':
      return { ...standing, state: 'triaged' };
    case 'review-started':
    case 'reporter-answered':
      return { ...standing, state: 'under-review' };
    case 'reporter-asked':
      return { ...standing, state: 'awaiting-reporter' };
    case 'decided':
      return { ...standing, state: 'decided', outcome: event.outcome };
    case 'fixed':
      return {
        ...standing,
        state: 'correction-in-progress',
        fix: { was: event.was, now: event.now, changeClass: event.changeClass },
      };
    case 'notice-drafted':
      return { ...standing, noticeId: event.noticeId };
    case 'published':
      return { ...standing, state: 'published' };
    case 'reporter-informed':
      return { ...standing, state: 'reporter-informed' };
    case 'closed':
      return { ...standing, state: 'closed' };
    case 'set-aside':
      return { ...standing, state: 'set-aside', exit: event.as };
    case 'reopened':
      return { ...standing, state: 'under-review', exit: null, outcome: null, fix: null, noticeId: null };
    case 'noted':
      return standing;
    default:
      return event satisfies never;
  }
}
