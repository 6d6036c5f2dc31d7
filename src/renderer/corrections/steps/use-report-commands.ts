import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { stateInWords } from '#shared/words/report-in-words.ts';
import { type Command, useCommands } from '../../app/commands.ts';
import { notify } from '../../ui/notify.tsx';
import type { Step } from './next-step.ts';
import { canUndoStep, takeLastBack, undoStep } from './undo-step.ts';
import type { StepInHand } from './use-step-in-hand.ts';

/** Takes the steps of the open report by single keys. A step that is not due says so instead of doing nothing. */
export function useReportCommands(detail: ReportDetail | undefined, inHand: StepInHand): void {
  const { t } = useTranslation();
  const command = (id: string, label: string, shortcut: string, steps: readonly Step[]): Command => ({
    id: `corrections.${id}`,
    label,
    shortcut,
    when: () => detail !== undefined,
    run: () => {
      if (!detail) return;
      const step = steps.find((name) => detail.nextSteps.includes(name));
      if (step) inHand.choose(step);
      else notify(t('corrections.command.notNow', { state: stateInWords(t, detail.report.standing) }));
    },
  });
  const undo = () => {
    if (canUndoStep()) undoStep();
    else if (!detail || !takeLastBack(detail)) notify(t('corrections.undo.nothing'));
  };
  useCommands([
    command('acknowledge', t('corrections.command.acknowledge'), 'c', ['acknowledged']),
    command('assign', t('corrections.command.assign'), 'a', ['assigned']),
    command('snooze', t('corrections.command.snooze'), 'b', ['snoozed']),
    command('triage', t('corrections.command.triage'), 't', ['triaged']),
    command('reply', t('corrections.command.reply'), 'r', ['reporter-informed', 'reporter-asked']),
    command('decide', t('corrections.command.decide'), 'd', ['decided']),
    command('fix', t('corrections.command.fix'), 'f', ['fixed']),
    command('fixed-elsewhere', t('corrections.command.fixedElsewhere'), 'w', ['fixed-elsewhere']),
    command('note', t('corrections.command.note'), 'n', ['noted']),
    command('split', t('corrections.command.split'), 's', ['split-off']),
    command('close', t('corrections.command.close'), 'e', ['closed', 'set-aside']),
    {
      id: 'corrections.undo',
      label: t('corrections.undo.command'),
      shortcut: 'z',
      run: undo,
      when: () => canUndoStep() || detail !== undefined,
    },
  ]);
}
