import { z } from 'zod';
import { articleId, noticeId, versionId } from '../ids.ts';
import { changeClass } from '../piece/article.ts';
import { moment } from '../time.ts';
import {
  errorType,
  exit,
  lane,
  outcome,
  type ReportEvent,
  type ReportEventType,
  severity,
} from './report-event.ts';
import { textQuote } from './text-quote.ts';
import { withoutUndone } from './undone-events.ts';

export const reportState = z.enum([
  'received',
  'acknowledged',
  'triaged',
  'under-review',
  'awaiting-reporter',
  'decided',
  'correction-in-progress',
  'second-approval',
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
  /** As it was triaged; null: not yet. */
  errorType: errorType.nullable(),
  severity: severity.nullable(),
  personRelated: z.boolean(),
  /** Who works on it; empty: nobody. */
  owner: z.string(),
  snoozedUntil: moment.nullable(),
  lane,
  /** Whether the reporter may be named; null: was not asked. */
  mayBeNamed: z.boolean().nullable(),
  affected: z.boolean(),
  /** Who fixed the passage, worded the notice or asked for its approval; none of them can approve it. */
  correctedBy: z.array(z.string()),
  /** Null: not approved, or no longer. */
  approvedBy: z.string().nullable(),
  /** A reply came in after the desk was done with it, and nobody has taken a step since. */
  replied: z.boolean(),
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

/** Where the notice of a report stands unless somebody chooses otherwise: on top of the piece if the error is severe. */
export const placementFor = ({ severity }: Pick<ReportStanding, 'severity'>): 'top' | 'bottom' =>
  severity === 'severe' ? 'top' : 'bottom';

/** The piece holds a fix that is not public yet. */
export const isBeingCorrected = (state: ReportState): boolean =>
  state === 'correction-in-progress' || state === 'second-approval';

/** Whether the state alone has a report wait for somebody at this desk. */
export const isOpen = (state: ReportState): boolean =>
  state !== 'closed' && state !== 'set-aside' && state !== 'reporter-informed';

/** Whether a report waits for somebody at this desk: by its state, or because of a reply that nobody has seen to. */
export const isWaiting = ({ state, replied }: Pick<ReportStanding, 'state' | 'replied'>): boolean =>
  isOpen(state) || replied;

/** What a newsroom settles for itself. */
export interface DeskRules {
  /** Nothing is published before another person approved it. */
  readonly secondApproval: boolean;
}
const noRules: DeskRules = { secondApproval: false };

/**
 * Which steps the rules allow next; the window offers these and the server refuses all others with
 * `step-not-allowed`.
 */
export function mayFollow(
  standing: ReportStanding,
  type: ReportEventType,
  rules: DeskRules = noRules,
): boolean {
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
      return undecided.includes(state);
    case 'set-aside':
      return undecided.includes(state) || (state === 'set-aside' && standing.replied);
    case 'reporter-asked':
      return undecided.includes(state) && state !== 'awaiting-reporter';
    case 'reporter-answered':
      return state === 'awaiting-reporter';
    case 'fixed':
      return isBeingCorrected(state) || mayFollow(standing, 'fixed-elsewhere');
    case 'fixed-elsewhere':
      return state === 'decided' && outcome !== 'not-justified' && standing.articleId !== null;
    case 'notice-drafted':
      return isBeingCorrected(state);
    case 'approval-asked':
      return state === 'correction-in-progress' && isWorded(standing);
    case 'approved':
      return state === 'second-approval' && standing.approvedBy === null;
    case 'approval-refused':
      return state === 'second-approval';
    case 'published':
      return (
        isBeingCorrected(state) &&
        isWorded(standing) &&
        (!rules.secondApproval || standing.approvedBy !== null)
      );
    case 'reporter-informed':
      return state === 'published' || (state === 'decided' && outcome === 'not-justified');
    case 'closed':
      return (
        (standing.replied && (state === 'closed' || state === 'reporter-informed')) ||
        state === 'published' ||
        state === 'reporter-informed' ||
        (state === 'decided' && outcome === 'not-justified')
      );
    case 'reopened':
      return (
        answered.includes(state) || state === 'set-aside' || state === 'decided' || isBeingCorrected(state)
      );
    case 'snoozed':
      return isOpen(state);
    case 'lane-set':
      return state !== 'closed' && state !== 'set-aside';
    case 'noted':
    case 'assigned':
    case 'source-consulted':
    case 'author-statement':
    case 'consent-set':
    case 'affected-set':
    case 'due-set':
    case 'split-off':
    case 'undone':
      return true;
    // Written by the outbox, whatever the state; nobody takes them as a step.
    case 'letter-queued':
    case 'letter-withdrawn':
    case 'letter-sent':
    case 'reply-joined':
    // Comes with what it removes, or not at all.
    case 'redacted':
      return false;
    default:
      return type satisfies never;
  }
}

/** A fix that could be shown to readers: a typo as it is, everything else with its notice. */
const isWorded = ({ fix, noticeId }: ReportStanding): boolean =>
  fix !== null && (fix.changeClass === 'typo' || noticeId !== null);

/** Also what a log says of fields that it was written without. */
export const justArrived: ReportStanding = {
  state: 'received',
  exit: null,
  outcome: null,
  articleId: null,
  versionId: null,
  passage: null,
  noticeId: null,
  fix: null,
  errorType: null,
  severity: null,
  personRelated: false,
  owner: '',
  snoozedUntil: null,
  lane: 'correction',
  mayBeNamed: null,
  affected: false,
  correctedBy: [],
  approvedBy: null,
  replied: false,
};

/** Folds the log into the report's standing; the same events always give the same standing. */
export const standingAfter = (events: readonly ReportEvent[]): ReportStanding =>
  withoutUndone(events).reduce(afterEvent, justArrived);

/** A step further on its way: whoever takes one has woken the report. */
const onward = (standing: ReportStanding, change: Partial<ReportStanding>): ReportStanding => ({
  ...standing,
  snoozedUntil: null,
  replied: false,
  ...change,
});

const withAuthor = ({ correctedBy }: ReportStanding, by: string): string[] =>
  correctedBy.includes(by) ? correctedBy : [...correctedBy, by];

/** One event further; whether it counts and was allowed is not asked here. */
export function afterEvent(standing: ReportStanding, event: ReportEvent): ReportStanding {
  switch (event.type) {
    case 'received':
      return justArrived;
    case 'matched':
      return { ...standing, articleId: event.articleId, versionId: event.versionId, passage: event.passage };
    case 'acknowledged':
      return onward(standing, { state: 'acknowledged' });
    case 'triaged':
      return onward(standing, {
        state: 'triaged',
        errorType: event.errorType,
        severity: event.severity,
        personRelated: event.personRelated,
      });
    case 'review-started':
    case 'reporter-answered':
      return onward(standing, { state: 'under-review' });
    case 'reporter-asked':
      return onward(standing, { state: 'awaiting-reporter' });
    case 'decided':
      return onward(standing, { state: 'decided', outcome: event.outcome });
    case 'fixed':
      return onward(standing, {
        state: 'correction-in-progress',
        fix: { was: event.was, now: event.now, changeClass: event.changeClass },
        // What was worded and approved said what the piece said before.
        noticeId: null,
        approvedBy: null,
        correctedBy: withAuthor(standing, event.by),
      });
    case 'fixed-elsewhere':
      // That change is public already, and its notice is the one that this report owed.
      return onward(standing, {
        state: 'published',
        noticeId: event.noticeId,
        fix: { was: event.was, now: event.now, changeClass: event.changeClass },
      });
    case 'notice-drafted':
      // What was approved is no longer what would be published.
      return onward(standing, {
        state: 'correction-in-progress',
        noticeId: event.noticeId,
        correctedBy: withAuthor(standing, event.by),
        approvedBy: null,
      });
    case 'approval-asked':
      return onward(standing, { state: 'second-approval', correctedBy: withAuthor(standing, event.by) });
    case 'approved':
      return onward(standing, { approvedBy: event.by });
    case 'approval-refused':
      return onward(standing, { state: 'correction-in-progress', approvedBy: null });
    case 'published':
      return onward(standing, { state: 'published' });
    case 'reporter-informed':
      return onward(standing, { state: 'reporter-informed' });
    case 'closed':
      return onward(standing, { state: 'closed' });
    case 'set-aside':
      return onward(standing, { state: 'set-aside', exit: event.as });
    case 'reopened':
      return onward(standing, {
        state: 'under-review',
        exit: null,
        outcome: null,
        fix: null,
        noticeId: null,
        correctedBy: [],
        approvedBy: null,
      });
    case 'reply-joined':
      if (standing.state === 'awaiting-reporter') return onward(standing, { state: 'under-review' });
      // What is done is not taken up again by itself, but somebody has to see it.
      return { ...standing, snoozedUntil: null, replied: !isOpen(standing.state) };
    case 'assigned':
      return { ...standing, owner: event.to };
    case 'snoozed':
      return { ...standing, snoozedUntil: event.until };
    case 'consent-set':
      return { ...standing, mayBeNamed: event.mayBeNamed };
    case 'affected-set':
      return { ...standing, affected: event.affected };
    case 'lane-set':
      return { ...standing, lane: event.lane };
    case 'noted':
    case 'source-consulted':
    case 'author-statement':
    case 'due-set':
    case 'split-off':
    case 'undone':
    case 'letter-queued':
    case 'letter-withdrawn':
    case 'letter-sent':
    case 'redacted':
      return standing;
    default:
      return event satisfies never;
  }
}
