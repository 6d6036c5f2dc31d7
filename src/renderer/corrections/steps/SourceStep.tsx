import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useStep } from './use-step.ts';

/** A source that was asked or read while the claim was checked, and what it says. */
export function SourceStep({ detail, onDone, onLeave }: StepProps<ReportDetail>) {
  const { t } = useTranslation();
  const step = useStep(detail.report.reportId, onDone);
  const [source, setSource] = useState('');
  const [says, setSays] = useState('');
  return (
    <StepForm
      title={t('corrections.step.source-consulted')}
      submitLabel={t('corrections.source.submit')}
      onSubmit={() => step.take({ type: 'source-consulted', source, says })}
      onLeave={onLeave}
      busy={step.busy}
      error={step.error}
      ready={source.trim() !== ''}
    >
      <TextInput
        label={t('corrections.source.source')}
        description={t('corrections.source.sourceHint')}
        required
        autoFocus
        maxLength={2000}
        value={source}
        onChange={({ currentTarget }) => setSource(currentTarget.value)}
      />
      <Textarea
        label={t('corrections.source.says')}
        autosize
        minRows={2}
        maxRows={8}
        value={says}
        onChange={({ currentTarget }) => setSays(currentTarget.value)}
      />
    </StepForm>
  );
}
