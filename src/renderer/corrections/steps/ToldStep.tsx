import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useStep } from './use-step.ts';

type Kind = 'acknowledged' | 'reporter-asked' | 'reporter-informed';

/** In place of a letter where no mail address is known: what was said on the phone is noted. */
export function ToldStep(props: StepProps<ReportDetail> & { readonly kind: Kind }) {
  const { t } = useTranslation();
  const { detail, kind, onDone, onLeave } = props;
  const step = useStep(detail.report.reportId, onDone);
  const [question, setQuestion] = useState('');
  const asks = kind === 'reporter-asked';
  return (
    <StepForm
      title={t(`corrections.told.${kind}`)}
      submitLabel={t(`corrections.told.submit.${kind}`)}
      onSubmit={() => step.take(asks ? { type: kind, question } : { type: kind })}
      onLeave={onLeave}
      busy={step.busy}
      error={step.error}
      ready={!asks || question.trim() !== ''}
    >
      <p>{t('corrections.told.noAddress', { phone: detail.report.claim.reporterPhone ?? '' })}</p>
      {asks && (
        <Textarea
          label={t('corrections.told.question')}
          required
          autosize
          autoFocus
          minRows={2}
          maxRows={8}
          value={question}
          onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
        />
      )}
    </StepForm>
  );
}
