import { Autocomplete, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { useOwners } from '../use-owners.ts';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useStep } from './use-step.ts';

/** Who works on the report: oneself with one click, or anybody. */
export function AssignStep({ detail, onDone, onLeave }: StepProps<ReportDetail>) {
  const { t } = useTranslation();
  const step = useStep(detail.report.reportId, onDone);
  const { owner } = detail.report.standing;
  const { me, names } = useOwners();
  const [typed, setTyped] = useState<string | null>(null);
  const to = typed ?? (owner || me);
  return (
    <StepForm
      title={t('corrections.step.assigned')}
      submitLabel={t('corrections.assign.submit')}
      onSubmit={() => step.take({ type: 'assigned', to })}
      onLeave={onLeave}
      busy={step.busy}
      error={step.error}
      ready={to.trim() !== ''}
      actions={
        owner !== '' && (
          <Button onClick={() => step.take({ type: 'assigned', to: '' })}>
            {t('corrections.assign.nobody')}
          </Button>
        )
      }
    >
      <Autocomplete
        label={t('corrections.assign.to')}
        comboboxProps={{ withinPortal: false, position: 'top' }}
        data={names}
        maxLength={120}
        // Open only on the first letter or an arrow, and never higher than the form: the report above stays readable.
        openOnFocus={false}
        maxDropdownHeight={148}
        autoFocus
        value={to}
        onChange={setTyped}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </StepForm>
  );
}
