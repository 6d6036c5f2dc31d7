import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { StepForm, type StepProps } from './StepForm.tsx';
import { type PlainStep, useStep } from './use-step.ts';

type Kind = 'noted' | 'author-statement' | 'reopened' | 'approval-refused';

const words = {
  noted: { submit: 'corrections.note.submit', label: 'corrections.note.text' },
  'author-statement': { submit: 'corrections.statement.submit', label: 'corrections.statement.text' },
  reopened: { submit: 'corrections.reopen.submit', label: 'corrections.reopen.reason' },
  'approval-refused': { submit: 'corrections.refuse.submit', label: 'corrections.refuse.reason' },
} as const;

const stepOf = (kind: Kind, text: string): PlainStep =>
  kind === 'reopened' || kind === 'approval-refused' ? { type: kind, reason: text } : { type: kind, text };

/** Words for the log: a note, what the author says, or the reason why a report is taken up again or not approved. */
export function TextStep(props: StepProps<ReportDetail> & { kind: Kind }) {
  const { t } = useTranslation();
  const { detail, kind, onDone, onLeave } = props;
  const step = useStep(detail.report.reportId, onDone);
  const [text, setText] = useState('');
  return (
    <StepForm
      title={t(`corrections.step.${kind}`)}
      submitLabel={t(words[kind].submit)}
      onSubmit={() => step.take(stepOf(kind, text))}
      onLeave={onLeave}
      busy={step.busy}
      error={step.error}
      ready={text.trim() !== ''}
    >
      <Textarea
        label={t(words[kind].label)}
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
