import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useStep } from './use-step.ts';

/** A note for the log, or the reason why a report is taken up again. */
export function TextStep(props: StepProps<ReportDetail> & { kind: 'noted' | 'reopened' }) {
  const { t } = useTranslation();
  const { detail, kind, onDone, onLeave } = props;
  const step = useStep(detail.report.reportId, onDone);
  const [text, setText] = useState('');
  const noted = kind === 'noted';
  return (
    <StepForm
      title={t(`corrections.step.${kind}`)}
      submitLabel={t(noted ? 'corrections.note.submit' : 'corrections.reopen.submit')}
      onSubmit={() => step.take(noted ? { type: kind, text } : { type: kind, reason: text })}
      onLeave={onLeave}
      busy={step.busy}
      error={step.error}
      ready={text.trim() !== ''}
    >
      <Textarea
        label={t(noted ? 'corrections.note.text' : 'corrections.reopen.reason')}
        required
        autosize
        autoFocus
        minRows={2}
        maxRows={10}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </StepForm>
  );
}
