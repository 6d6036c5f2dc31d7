import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { fieldOf, momentIn } from './moment-field.ts';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useStep } from './use-step.ts';

/** When the report is due, by hand instead of by the newsroom's clocks. */
export function DueStep({ detail, onDone, onLeave }: StepProps<ReportDetail>) {
  const { t } = useTranslation();
  const step = useStep(detail.report.reportId, onDone);
  const byHand = detail.due?.step === 'anything';
  const [field, setField] = useState(detail.due ? fieldOf(detail.due.at) : '');
  const due = momentIn(field);
  return (
    <StepForm
      title={t('corrections.step.due-set')}
      submitLabel={t('corrections.dueByHand.submit')}
      onSubmit={() => step.take({ type: 'due-set', due })}
      onLeave={onLeave}
      busy={step.busy}
      error={step.error}
      ready={due !== null}
      actions={
        byHand && (
          <Button onClick={() => step.take({ type: 'due-set', due: null })}>
            {t('corrections.dueByHand.clear')}
          </Button>
        )
      }
    >
      <TextInput
        type="datetime-local"
        label={t('corrections.dueByHand.at')}
        description={t('corrections.dueByHand.hint')}
        autoFocus
        value={field}
        onChange={({ currentTarget }) => setField(currentTarget.value)}
      />
    </StepForm>
  );
}
