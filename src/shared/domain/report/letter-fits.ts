import type { LetterKind } from './letter-kind.ts';
import type { ReportStanding, ReportState } from './report-standing.ts';

/** Of which reports a letter speaks. */
export type SpeaksOf = 'undecided' | 'corrected' | 'rejected' | 'set-aside';

/** What the words of each kind say of the report. */
export const speaksOf: Readonly<Record<LetterKind, SpeaksOf>> = {
  acknowledge: 'undecided',
  'ask-missing': 'undecided',
  ask: 'undecided',
  justified: 'corrected',
  partly: 'corrected',
  'not-justified': 'rejected',
  duplicate: 'set-aside',
  opinion: 'set-aside',
  'not-ours': 'set-aside',
};

const states: Readonly<Record<SpeaksOf, readonly ReportState[]>> = {
  undecided: ['received', 'acknowledged', 'triaged', 'under-review', 'awaiting-reporter'],
  corrected: ['published', 'reporter-informed', 'closed'],
  rejected: ['decided', 'reporter-informed', 'closed'],
  'set-aside': ['set-aside'],
};

/** Whether what a letter says to its reader is so: it leaves only then, and is a step of the report only then. */
export function letterFits(
  kind: LetterKind,
  { state, outcome, exit }: Pick<ReportStanding, 'state' | 'outcome' | 'exit'>,
): boolean {
  const speaks = speaksOf[kind];
  if (!states[speaks].includes(state)) return false;
  if (speaks === 'undecided') return true;
  return kind === (speaks === 'set-aside' ? exit : outcome);
}
