import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ZodInt } from 'zod';
import { correctionClocks, laneClocks } from '#shared/domain/report/correction-clocks.ts';
import { type Publication, publication as publicationShape } from '#shared/domain/publication.ts';
import styles from './ClocksSettings.module.css';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import { useKeptField } from '../use-kept-field.ts';
import { usePublicationField } from '../use-publication-field.ts';

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
      <RetentionSetting publication={publication} />
    </Section>
  );
}

const shapes = { ...correctionClocks.shape, ...laneClocks.shape };

interface ClockSettingProps {
  readonly publication: Publication;
  readonly group: 'clocks' | 'laneClocks';
  readonly clock: keyof typeof shapes;
}

function ClockSetting({ publication, group, clock }: ClockSettingProps) {
  const { save } = usePublicationField(publication, group);
  const clocks: Readonly<Record<string, number>> = publication[group];
  return (
    <NumberSetting
      name={clock}
      stored={clocks[clock] ?? 0}
      shape={shapes[clock]}
      save={(value) => save({ ...publication[group], [clock]: value })}
    />
  );
}

/** How long reporters are kept, once their report is closed. */
function RetentionSetting({ publication }: { readonly publication: Publication }) {
  const { save } = usePublicationField(publication, 'retentionMonths');
  return (
    <NumberSetting
      name="retentionMonths"
      stored={publication.retentionMonths}
      shape={publicationShape.shape.retentionMonths}
      save={save}
    />
  );
}

interface NumberSettingProps {
  readonly name: keyof typeof shapes | 'retentionMonths';
  readonly stored: number;
  readonly shape: ZodInt;
  readonly save: (value: number) => Promise<unknown>;
}

const numberIn = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN);

function NumberSetting({ name, stored, shape, save }: NumberSettingProps) {
  const { t } = useTranslation();
  const kept = useKeptField({
    stored: String(stored),
    isValid: (text) => shape.safeParse(numberIn(text)).success,
    save: (text) => save(numberIn(text)),
  });
  const label = t(`settings.clocks.${name}`);
  const limits = { least: shape.minValue ?? 0, most: shape.maxValue ?? 0 };
  return (
    <div>
      <TextInput
        className={styles.clock}
        inputMode="numeric"
        label={label}
        description={t(`settings.clocks.${name}Hint`)}
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
