import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { stateInWords } from '#shared/words/report-in-words.ts';
import { type Command, useCommands } from '../../app/commands.ts';
import { notify } from '../../ui/notify.tsx';
import { otherSteps, primaryStep, type Step } from './next-step.ts';
import { canUndoStep, takeLastBack, undoStep } from './undo-step.ts';
import type { StepInHand } from './use-step-in-hand.ts';

/** Names of commands with their key, and the steps that it may mean, the first that is allowed being taken. */
const byKey = [
  { name: 'acknowledge', shortcut: 'c', steps: ['acknowledged'] },
  { name: 'assign', shortcut: 'a', steps: ['assigned'] },
  { name: 'snooze', shortcut: 'b', steps: ['snoozed'] },
  { name: 'triage', shortcut: 't', steps: ['triaged'] },
  { name: 'reply', shortcut: 'r', steps: ['reporter-informed', 'reporter-asked'] },
  { name: 'decide', shortcut: 'd', steps: ['decided'] },
  { name: 'fix', shortcut: 'f', steps: ['fixed'] },
  { name: 'fixedElsewhere', shortcut: 'w', steps: ['fixed-elsewhere'] },
  { name: 'note', shortcut: 'n', steps: ['noted'] },
  { name: 'split', shortcut: 's', steps: ['split-off'] },
  { name: 'close', shortcut: 'e', steps: ['closed', 'set-aside'] },
] as const satisfies readonly { name: string; shortcut: string; steps: readonly Step[] }[];

const hasKey = (step: Step): boolean => byKey.some(({ steps }) => steps.some((name) => name === step));

/**
 * Takes the steps of the open report by single keys, those without a key by the palette. A step that is not due says so
 * instead of doing nothing.
 */
export function useReportCommands(detail: ReportDetail | undefined, inHand: StepInHand): void {
  const { t } = useTranslation();
  const due = detail ? primaryStep(detail.report, detail.nextSteps) : null;
  const others = detail ? otherSteps(detail.report, detail.nextSteps) : [];
  const takeFirst = (steps: readonly Step[]) => {
    const step = steps.find((name) => detail?.nextSteps.includes(name));
    if (step) inHand.choose(step);
    else if (detail)
      notify(t('corrections.command.notNow', { state: stateInWords(t, detail.report.standing) }));
  };
  const undo = () => {
    if (canUndoStep()) undoStep();
    else if (!detail || !takeLastBack(detail)) notify(t('corrections.undo.nothing'));
  };
  const takeDue = () => (due ? inHand.choose(due) : notify(t('corrections.steps.done')));
  useCommands([
    ...byKey.map(
      ({ name, shortcut, steps }): Command => ({
        id: `corrections.${name}`,
        label: t(`corrections.command.${name}`),
        shortcut,
        when: () => detail !== undefined,
        run: () => takeFirst(steps),
      }),
    ),
    {
      id: 'corrections.due',
      label: due
        ? t('corrections.command.due', { step: t(`corrections.step.${due}`) })
        : t('corrections.steps.next'),
      shortcut: '.',
      when: () => detail !== undefined,
      run: takeDue,
    },
    ...others
      .filter((step) => !hasKey(step))
      .map((step) => ({
        id: `corrections.step.${step}`,
        label: t(`corrections.step.${step}`),
        run: () => inHand.choose(step),
      })),
    {
      id: 'corrections.undo',
      label: t('corrections.undo.command'),
      shortcut: 'z',
      run: undo,
      when: () => canUndoStep() || detail !== undefined,
    },
  ]);
}
