import { Autocomplete, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ManyStep } from '#shared/contract/corrections.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { type ErrorType, type Exit, errorType, exit as exits } from '#shared/domain/report/report-event.ts';
import { newsroomZone } from '#shared/domain/zone.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { fieldOf, momentIn } from '../steps/moment-field.ts';
import { useOwners } from '../use-owners.ts';
import styles from './MarkedReports.module.css';
import { snoozeChoices } from './snooze-choices.ts';
import { stepMany } from './step-many.ts';

interface MarkedFormProps {
  readonly kind: ManyStep['type'];
  readonly reportIds: readonly ReportId[];
  readonly busy: boolean;
  readonly onTake: (step: ManyStep) => void;
  readonly onCancel: () => void;
}

/** One step for all marked reports, with how many of them it would be taken. */
export function MarkedForm({ kind, reportIds, busy, onTake, onCancel }: MarkedFormProps) {
  const { t } = useTranslation();
  const { me, names } = useOwners();
  const locale = useAsk('desk.state', {}).data?.publication?.locale ?? 'de-CH';
  const [now] = useState(Date.now);
  const [as, setAs] = useState<Exit>('spam');
  const [typed, setTyped] = useState<string | null>(null);
  const choices = snoozeChoices(now, newsroomZone(locale));
  const [chosen, setChosen] = useState<string | null>(null);
  const [own, setOwn] = useState(fieldOf(now));
  const [type, setType] = useState<ErrorType>('fact');
  const [personRelated, setPersonRelated] = useState(false);
  const to = typed ?? me;
  const until = chosen ?? choices[0]?.until ?? 'own';

  const stepOf: Record<ManyStep['type'], () => ManyStep | null> = {
    'set-aside': () => ({ type: 'set-aside', as }),
    assigned: () => ({ type: 'assigned', to }),
    snoozed: () => {
      const at = until === 'own' ? momentIn(own) : until;
      return at === null ? null : { type: 'snoozed', until: at };
    },
    triaged: () => ({ type: 'triaged', errorType: type, severity: 'normal', personRelated }),
  };
  const step = stepOf[kind]();
  const preview = useQuery({
    queryKey: ['corrections.stepMany', reportIds, step],
    queryFn: () => (step ? stepMany(reportIds, step, true) : null),
  }).data;
  const isReady = step !== null && preview?.done.length !== 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (step && isReady && !busy) onTake(step);
  };
  // In a field that keeps Enter for itself the step is taken as everywhere else.
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown}>
      {kind === 'set-aside' && (
        <NativeSelect
          size="xs"
          label={t('corrections.setAside.as')}
          autoFocus
          value={as}
          onChange={({ currentTarget }) => setAs(currentTarget.value as Exit)}
          data={exits.options.map((value) => ({ value, label: t(`corrections.exit.${value}`) }))}
        />
      )}
      {kind === 'assigned' && (
        <Autocomplete
          size="xs"
          label={t('corrections.assign.to')}
          description={t('corrections.assign.emptyHint')}
          comboboxProps={{ withinPortal: false, position: 'top' }}
          data={names}
          maxLength={120}
          autoFocus
          value={to}
          onChange={setTyped}
        />
      )}
      {kind === 'snoozed' && (
        <>
          <NativeSelect
            size="xs"
            label={t('corrections.snooze.until')}
            autoFocus
            value={until}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            data={[
              ...choices.map(({ name, until: value }) => ({ value, label: t(`corrections.snooze.${name}`) })),
              { value: 'own', label: t('corrections.snooze.own') },
            ]}
          />
          {until === 'own' && (
            <TextInput
              size="xs"
              type="datetime-local"
              aria-label={t('corrections.snooze.own')}
              min={fieldOf(now)}
              value={own}
              onChange={({ currentTarget }) => setOwn(currentTarget.value)}
            />
          )}
        </>
      )}
      {kind === 'triaged' && (
        <>
          <NativeSelect
            size="xs"
            label={t('corrections.triage.errorType')}
            autoFocus
            value={type}
            onChange={({ currentTarget }) => setType(currentTarget.value as ErrorType)}
            data={errorType.options.map((value) => ({ value, label: t(`corrections.errorType.${value}`) }))}
          />
          <Checkbox
            size="xs"
            label={t('corrections.triage.personRelated')}
            checked={personRelated}
            onChange={({ currentTarget }) => setPersonRelated(currentTarget.checked)}
          />
        </>
      )}
      <div className={styles.end}>
        <span className={styles.preview} role="status">
          {preview && t('corrections.marks.preview', { count: preview.done.length, of: reportIds.length })}
        </span>
        <Button size="xs" variant="subtle" onClick={onCancel}>
          {t('window.cancel')}
        </Button>
        <BusyButton size="xs" type="submit" variant="filled" loading={busy} disabled={!isReady}>
          {t(`corrections.step.${kind}`)}
        </BusyButton>
      </div>
    </form>
  );
}
