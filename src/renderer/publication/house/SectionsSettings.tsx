import { TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Publication } from '#shared/domain/publication.ts';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import { usePublicationField } from '../use-publication-field.ts';

/** The sections of the publication, in the order in which pieces offer them. */
export function SectionsSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'sections');
  return (
    <Section title={t('settings.sections.title')}>
      <div>
        <TagsInput
          label={t('settings.sections.label')}
          description={t('settings.sections.hint')}
          placeholder={t('settings.sections.placeholder')}
          value={kept.draft}
          onChange={(names) => kept.commit(names.map((name) => name.trim()).filter(Boolean))}
          acceptValueOnBlur
        />
        <SavedNote field={kept} name={t('settings.sections.title')} />
      </div>
    </Section>
  );
}
