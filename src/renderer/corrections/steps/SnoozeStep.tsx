import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { newsroomZone } from '#shared/domain/zone.ts';
import { momentInWords } from '#shared/words/dates.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { snoozeChoices } from '../inbox/snooze-choices.ts';
import { fieldOf, momentIn } from './moment-field.ts';
import styles from './StepForm.module.css';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useStep } from './use-step.ts';

/** Out of the list until tonight, tomorrow, Monday or a moment of one's own. */
export function SnoozeStep({ detail, onDone, onLeave }: StepProps<ReportDetail>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const step = useStep(detail.report.reportId, onDone);
  const desk = useAsk('desk.state', {});
  const zone = newsroomZone(desk.data?.publication?.locale ?? 'de-CH');
  const [now] = useState(Date.now);
  const choices = snoozeChoices(now, zone);
  const [field, setField] = useState('');
  const until = momentIn(field);
  const { snoozedUntil } = detail.report.standing;
  const asleep = snoozedUntil !== null && Date.parse(snoozedUntil) > now;
  return (
    <StepForm
      title={t('corrections.step.snoozed')}
      submitLabel={t('corrections.snooze.submit')}
      onSubmit={() => step.take({ type: 'snoozed', until })}
      onLeave={onLeave}
      busy={step.busy}
      error={step.error}
      ready={until !== null}
      actions={
        asleep && (
          <Button onClick={() => step.take({ type: 'snoozed', until: null })}>
            {t('corrections.snooze.wake')}
          </Button>
        )
      }
    >
      <div className={styles.buttons}>
        {choices.map((choice, index) => (
          <Button
            key={choice.name}
            autoFocus={index === 0}
            title={momentInWords(language, choice.until)}
            onClick={() => step.take({ type: 'snoozed', until: choice.until })}
          >
            {t(`corrections.snooze.${choice.name}`)}
          </Button>
        ))}
      </div>
      <TextInput
        type="datetime-local"
        label={t('corrections.snooze.own')}
        min={fieldOf(now)}
        value={field}
        onChange={({ currentTarget }) => setField(currentTarget.value)}
      />
    </StepForm>
  );
}
