import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { useAsk, useOrder } from '../../workstation-client/use-ask.ts';
import { selectedInLetter } from '../report/selected-in-letter.ts';
import { StepForm, type StepProps } from './StepForm.tsx';
import { offerUndoOfLast } from './undo-step.ts';

/**
 * Makes a report of its own out of a second error: of the words that are selected in the letter, else of those that
 * seem to claim something else.
 */
export function SplitStep({ detail, onDone, onLeave }: StepProps<ReportDetail>) {
  const { t } = useTranslation();
  const { reportId, claim } = detail.report;
  const [words, setWords] = useState(selectedInLetter);
  const [touched, setTouched] = useState(words !== '');
  const proposal = useAsk('corrections.proposeSplit', touched ? null : { reportId });
  const split = useOrder('corrections.split');
  const proposed = proposal.data?.words;
  useEffect(() => {
    if (proposed !== undefined && !touched) setWords(proposed);
  }, [proposed, touched]);
  return (
    <StepForm
      title={t('corrections.step.split-off')}
      submitLabel={t('corrections.split.submit')}
      onSubmit={() =>
        split.mutate(
          { reportId, words },
          {
            onSuccess: ({ from }) => {
              offerUndoOfLast(t, t('corrections.event.split-off'), from);
              onDone();
            },
          },
        )
      }
      onLeave={onLeave}
      busy={split.isPending}
      error={split.error}
      ready={words.trim() !== ''}
    >
      <Textarea
        label={t('corrections.split.words')}
        description={t('corrections.split.hint')}
        lang={claim.language}
        required
        autosize
        autoFocus
        minRows={3}
        maxRows={10}
        value={words}
        onChange={({ currentTarget }) => {
          setTouched(true);
          setWords(currentTarget.value);
        }}
      />
    </StepForm>
  );
}
