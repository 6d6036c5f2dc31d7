import type { Report } from '#shared/domain/report/report.ts';
import type { ReportStep } from '#shared/domain/report/report-event.ts';
import type { ReportState } from '#shared/domain/report/report-standing.ts';

/** Steps that a person takes; receiving happens by itself, a letter leaves by the outbox, and what is beside the way has a place of its own. */
export type Step = Exclude<ReportStep, 'undone' | Entry>;

/** What is noted about a report beside its way. */
export type Entry = 'consent-set' | 'affected-set' | 'lane-set';

/** What a careful desk does next in each state, the likeliest first. */
const usual: Readonly<Record<ReportState, readonly Step[]>> = {
  received: ['acknowledged', 'triaged'],
  acknowledged: ['triaged'],
  triaged: ['review-started'],
  'under-review': ['decided'],
  'awaiting-reporter': ['reporter-answered'],
  // A report that was found justified but has no piece yet must be given one before anything can be fixed.
  decided: ['fixed', 'reporter-informed', 'closed', 'matched'],
  'correction-in-progress': ['published', 'approval-asked', 'notice-drafted'],
  'second-approval': ['published', 'approved'],
  published: ['reporter-informed', 'closed'],
  'reporter-informed': ['closed'],
  closed: [],
  'set-aside': [],
};

const letters: readonly Step[] = ['acknowledged', 'reporter-asked', 'reporter-informed'];

/** A letter needs somebody to write to or to call, and only what has words can be split. */
const canBeDone = ({ claim }: Report, step: Step): boolean =>
  step === 'split-off'
    ? claim.text !== ''
    : claim.reporterAddress !== '' || Boolean(claim.reporterPhone) || !letters.includes(step);

/**
 * The one step that is offered first; null when nothing is due.
 *
 * @param allowed what the rules allow now, as the workstation answered it
 */
export const primaryStep = (report: Report, allowed: readonly string[]): Step | null =>
  usualFor(report).find((step) => allowed.includes(step) && canBeDone(report, step)) ?? null;

/** An image or its credit is put right where it stands, not by other words in the text: the report then rests on that change. */
const usualFor = ({ standing: { state, errorType } }: Report): readonly Step[] =>
  state === 'decided' && errorType === 'image-or-credit'
    ? ['fixed-elsewhere', ...usual[state]]
    : usual[state];

/** In the order in which the menu shows them. */
const menuOrder: readonly Step[] = [
  'acknowledged',
  'triaged',
  'review-started',
  'reporter-asked',
  'reporter-answered',
  'matched',
  'decided',
  'fixed',
  'fixed-elsewhere',
  'notice-drafted',
  'approval-asked',
  'approved',
  'approval-refused',
  'published',
  'reporter-informed',
  'closed',
  'assigned',
  'snoozed',
  'due-set',
  'noted',
  'source-consulted',
  'author-statement',
  'split-off',
  'set-aside',
  'reopened',
];

/** All other steps that the rules allow now. */
export function otherSteps(report: Report, allowed: readonly string[]): Step[] {
  const first = primaryStep(report, allowed);
  return menuOrder.filter((step) => step !== first && allowed.includes(step) && canBeDone(report, step));
}
