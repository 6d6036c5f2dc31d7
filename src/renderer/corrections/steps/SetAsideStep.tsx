import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { type Exit, exit as exits } from '#shared/domain/report/report-event.ts';
import { DuplicateOf } from './DuplicateOf.tsx';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useStep } from './use-step.ts';

/** Takes a report off the desk without a decision. */
export function SetAsideStep({ detail, onDone, onLeave }: StepProps<ReportDetail>) {
  const { t } = useTranslation();
  const step = useStep(detail.report.reportId, onDone);
  const proposed = detail.proposedEnd?.as ?? null;
  const [as, setAs] = useState<Exit | null>(proposed);
  const [duplicateOf, setDuplicateOf] = useState<ReportId | null>(null);
  return (
    <StepForm
      title={t('corrections.step.set-aside')}
      submitLabel={t('corrections.setAside.submit')}
      onSubmit={() =>
        as && step.take({ type: 'set-aside', as, duplicateOf: as === 'duplicate' ? duplicateOf : null })
      }
      onLeave={onLeave}
      busy={step.busy}
      error={step.error}
      ready={as !== null}
    >
      <Radio.Group label={t('corrections.setAside.as')} value={as} onChange={(value) => setAs(value as Exit)}>
        <Stack gap={8} mt={8}>
          {exits.options.map((value, index) => (
            <Radio
              key={value}
              value={value}
              autoFocus={value === proposed || (proposed === null && index === 0)}
              label={t(`corrections.exit.${value}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {as === 'duplicate' && (
        <DuplicateOf
          reportId={detail.report.reportId}
          articleId={detail.article?.articleId ?? null}
          value={duplicateOf}
          onChange={setDuplicateOf}
        />
      )}
    </StepForm>
  );
}
