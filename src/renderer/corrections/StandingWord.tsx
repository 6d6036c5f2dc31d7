import { useTranslation } from 'react-i18next';
import type { Exit, Outcome } from '#shared/domain/report/report-event.ts';
import type { ReportState } from '#shared/domain/report/report-standing.ts';
import { stateInWords } from '#shared/words/report-in-words.ts';
import { type StateShape, StateWord } from '../ui/StateWord.tsx';

const shapes: Readonly<Record<ReportState, StateShape>> = {
  received: 'due',
  acknowledged: 'open',
  triaged: 'open',
  'under-review': 'working',
  'awaiting-reporter': 'waiting',
  decided: 'working',
  'correction-in-progress': 'working',
  'second-approval': 'waiting',
  published: 'working',
  'reporter-informed': 'done',
  closed: 'done',
  'set-aside': 'aside',
};

interface StandingWordProps {
  readonly standing: {
    readonly state: ReportState;
    readonly outcome: Outcome | null;
    readonly exit?: Exit | null;
  };
}

/** How far a report is, by word and shape. */
export function StandingWord({ standing }: StandingWordProps) {
  const { t } = useTranslation();
  return <StateWord shape={shapes[standing.state]}>{stateInWords(t, standing)}</StateWord>;
}
