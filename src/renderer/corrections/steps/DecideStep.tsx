import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { type Outcome, outcome as outcomes } from '#shared/domain/report/report-event.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useTaken } from './use-step.ts';

/** Whether the report is right, and why. */
export function DecideStep({ detail, onDone, onLeave }: StepProps<ReportDetail>) {
  const { t } = useTranslation();
  const decide = useOrder('corrections.decide');
  const taken = useTaken(onDone);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reason, setReason] = useState('');
  const { reportId } = detail.report;
  return (
    <StepForm
      title={t('corrections.step.decided')}
      submitLabel={t('corrections.decide.submit')}
      onSubmit={() => outcome && decide.mutate({ reportId, outcome, reason }, { onSuccess: taken })}
      onLeave={onLeave}
      busy={decide.isPending}
      error={decide.error}
      ready={outcome !== null && reason.trim() !== ''}
    >
      <Radio.Group
        label={t('corrections.decide.outcome')}
        value={outcome}
        onChange={(value) => setOutcome(value as Outcome)}
      >
        <Stack gap={10} mt={8}>
          {outcomes.options.map((value, index) => (
            <Radio
              key={value}
              value={value}
              autoFocus={index === 0}
              label={t(`corrections.outcome.${value}`)}
              description={t(`corrections.decide.hint.${value}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('corrections.decide.reason')}
        description={t('corrections.decide.reasonHint')}
        required
        autosize
        minRows={2}
        maxRows={8}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </StepForm>
  );
}
