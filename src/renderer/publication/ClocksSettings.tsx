import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { correctionClocks, laneClocks } from '#shared/domain/correction-clocks.ts';
import type { Publication } from '#shared/domain/publication.ts';
import styles from './ClocksSettings.module.css';
import { SavedNote } from './SavedNote.tsx';
import { Section } from './Section.tsx';
import { useKeptField } from './use-kept-field.ts';
import { usePublicationField } from './use-publication-field.ts';

/** How soon reports are answered. */
export function ClocksSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.clocks.title')} hint={t('settings.clocks.hint')}>
      {(['acknowledgeWorkingDays', 'personHours', 'otherHours'] as const).map((clock) => (
        <ClockSetting key={clock} publication={publication} group="clocks" clock={clock} />
      ))}
      {(['replyHours', 'legalHours'] as const).map((clock) => (
        <ClockSetting key={clock} publication={publication} group="laneClocks" clock={clock} />
      ))}
    </Section>
  );
}

const shapes = { ...correctionClocks.shape, ...laneClocks.shape };

interface ClockSettingProps {
  readonly publication: Publication;
  readonly group: 'clocks' | 'laneClocks';
  readonly clock: keyof typeof shapes;
}

const numberIn = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN);

function ClockSetting({ publication, group, clock }: ClockSettingProps) {
  const { t } = useTranslation();
  const { save } = usePublicationField(publication, group);
  const shape = shapes[clock];
  const clocks: Readonly<Record<string, number>> = publication[group];
  const kept = useKeptField({
    stored: String(clocks[clock]),
    isValid: (text) => shape.safeParse(numberIn(text)).success,
    save: (text) => save({ ...publication[group], [clock]: numberIn(text) }),
  });
  const label = t(`settings.clocks.${clock}`);
  const limits = { least: shape.minValue ?? 0, most: shape.maxValue ?? 0 };
  return (
    <div>
      <TextInput
        className={styles.clock}
        inputMode="numeric"
        label={label}
        description={t(`settings.clocks.${clock}Hint`)}
        value={kept.draft}
        error={kept.wrong && t('settings.problems.number', limits)}
        onChange={({ currentTarget }) => kept.setDraft(currentTarget.value)}
        onBlur={() => kept.commit()}
        onKeyDown={({ key }) => key === 'Enter' && kept.commit()}
      />
      <SavedNote field={kept} name={label} />
    </div>
  );
}
