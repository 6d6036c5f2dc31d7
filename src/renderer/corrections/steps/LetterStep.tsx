import { Button, Textarea } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check, Copy, Mail } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { type LetterStep as Kind, letterFor, mailtoOf } from '../letter.ts';
import styles from './StepForm.module.css';
import { StepForm, type StepProps } from './StepForm.tsx';
import { type PlainStep, useStep } from './use-step.ts';

const submitLabels = {
  acknowledged: 'acknowledgedDone',
  'reporter-asked': 'askedDone',
  'reporter-informed': 'informedDone',
} as const satisfies Record<Kind, string>;

const stepOf = (kind: Kind, text: string): PlainStep =>
  kind === 'reporter-asked' ? { type: kind, question: text } : { type: kind };

/** A letter to the reporter, to be sent by the mail program of this machine, and noted here. */
export function LetterStep({ detail, kind, onDone, onLeave }: StepProps<ReportDetail> & { kind: Kind }) {
  const { t } = useTranslation();
  const desk = useAsk('desk.state', {});
  const step = useStep(detail.report.reportId, onDone);
  const clipboard = useClipboard({ timeout: 1600 });
  const [edited, setEdited] = useState<string | null>(null);
  const sender = desk.data?.publication?.name ?? '';
  const proposed = letterFor(kind, detail.report, detail.events, sender);
  const letter = { ...proposed, text: edited ?? proposed.text };
  const { reporterName } = detail.report.claim;
  return (
    <StepForm
      title={t(`corrections.step.${kind}`)}
      submitLabel={t(`corrections.letter.${submitLabels[kind]}`)}
      onSubmit={() => step.take(stepOf(kind, letter.text))}
      onLeave={onLeave}
      busy={step.busy}
      error={step.error}
      ready={letter.text.trim() !== ''}
    >
      <p className={styles.aside}>
        {t('corrections.letter.to')} {reporterName} &lt;{letter.to || t('corrections.letter.noAddress')}&gt;
      </p>
      <Textarea
        label={t('corrections.letter.text')}
        description={t('corrections.letter.record')}
        autosize
        minRows={6}
        maxRows={14}
        data-autofocus
        autoFocus
        value={letter.text}
        onChange={({ currentTarget }) => setEdited(currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button
          leftSection={clipboard.copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
          onClick={() => clipboard.copy(letter.text)}
        >
          {t(clipboard.copied ? 'corrections.letter.copied' : 'corrections.letter.copy')}
        </Button>
        {letter.to !== '' && (
          <Button component="a" href={mailtoOf(letter)} leftSection={<Mail size={14} aria-hidden />}>
            {t('corrections.letter.mail')}
          </Button>
        )}
      </div>
    </StepForm>
  );
}
