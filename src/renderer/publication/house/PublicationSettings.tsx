import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Publication } from '#shared/domain/publication.ts';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import { useLocales } from '../use-locales.ts';
import { usePublicationField } from '../use-publication-field.ts';

const texts = ['name', 'shortName', 'baseUrl', 'correctionsAddress', 'correctionsPolicyUrl'] as const;

/** What the publication is called and where it is found. */
export function PublicationSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.publication.title')}>
      {texts.map((field) => (
        <TextSetting key={field} publication={publication} field={field} />
      ))}
      <LocaleSetting publication={publication} />
    </Section>
  );
}

interface TextSettingProps {
  readonly publication: Publication;
  readonly field: (typeof texts)[number];
}

function TextSetting({ publication, field }: TextSettingProps) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, field);
  const label = t(`settings.publication.${field}`);
  return (
    <div>
      <TextInput
        label={label}
        description={t(`settings.publication.${field}Hint`)}
        value={kept.draft}
        error={kept.wrong && t(`settings.problems.${field}`)}
        onChange={({ currentTarget }) => kept.setDraft(currentTarget.value)}
        onBlur={() => kept.commit()}
        onKeyDown={({ key }) => key === 'Enter' && kept.commit()}
      />
      <SavedNote field={kept} name={label} />
    </div>
  );
}

function LocaleSetting({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'locale');
  const locales = useLocales(kept.draft);
  return (
    <div>
      <NativeSelect
        label={t('settings.publication.locale')}
        description={t('settings.publication.localeHint')}
        data={locales}
        value={kept.draft}
        onChange={({ currentTarget }) => kept.commit(currentTarget.value)}
      />
      <SavedNote field={kept} name={t('settings.publication.locale')} />
    </div>
  );
}
