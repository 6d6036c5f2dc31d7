import { Input, SegmentedControl, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Publication } from '#shared/domain/publication.ts';
import { type TypographyRule, typographyRule, typographySettings } from '#shared/domain/typography.ts';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import { usePublicationField } from '../use-publication-field.ts';
import { TypographyExample } from './TypographyExample.tsx';
import styles from './TypographySettings.module.css';

const groupings = typographySettings.shape.grouping.options;
type SwitchedRule = Exclude<TypographyRule, 'grouping'>;
const switched = typographyRule.options.filter((rule): rule is SwitchedRule => rule !== 'grouping');

/** Which rules of typography the house follows, each with a line that shows what it does. */
export function TypographySettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'typography');
  const settings = kept.draft;
  const { locale } = publication;
  const turn = (rule: TypographyRule, on: boolean) =>
    kept.commit({
      ...settings,
      off: on ? settings.off.filter((other) => other !== rule) : [...settings.off, rule],
    });
  return (
    <Section title={t('settings.typography.title')} hint={t('settings.typography.hint')}>
      <Switch
        label={t('settings.typography.asTyped')}
        description={t('settings.typography.asTypedHint')}
        checked={settings.asTyped}
        onChange={({ currentTarget }) => kept.commit({ ...settings, asTyped: currentTarget.checked })}
      />
      <ul className={styles.rules} aria-label={t('settings.typography.rules')}>
        {switched.map((rule) => (
          <li key={rule}>
            <Switch
              label={t(`settings.typography.rule.${rule}.name`)}
              description={t(`settings.typography.rule.${rule}.does`)}
              checked={!settings.off.includes(rule)}
              onChange={({ currentTarget }) => turn(rule, currentTarget.checked)}
            />
            <TypographyExample rule={rule} settings={settings} locale={locale} />
          </li>
        ))}
      </ul>
      <Input.Wrapper
        label={t('settings.typography.grouping')}
        description={t('settings.typography.groupingHint')}
        labelElement="div"
      >
        <div className={styles.grouping}>
          <SegmentedControl
            aria-label={t('settings.typography.grouping')}
            value={settings.grouping}
            onChange={(grouping) => kept.commit({ ...settings, grouping })}
            data={groupings.map((value) => ({ value, label: t(`settings.typography.groupings.${value}`) }))}
          />
          <TypographyExample rule="grouping" settings={settings} locale={locale} />
        </div>
      </Input.Wrapper>
      <SavedNote field={kept} name={t('settings.typography.title')} />
    </Section>
  );
}
