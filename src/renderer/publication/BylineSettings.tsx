import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { composeByline, imageCreditInWords } from '#shared/domain/byline.ts';
import { languageOf } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import styles from './BylineSettings.module.css';
import { SavedNote } from './SavedNote.tsx';
import { Section } from './Section.tsx';
import { usePublicationField } from './use-publication-field.ts';

const hasPlaceholder = (pattern: string) => /\{(publication|section|authors|imageCredit)\}/.test(pattern);

/** The pattern of the byline, with the line that it gives as it is typed. */
export function BylineSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'bylinePattern', hasPlaceholder);
  const parts = {
    publication: publication.shortName,
    section: publication.sections[0] ?? t('settings.byline.sampleSection'),
    authors: publication.contributors[0]?.name ?? t('settings.byline.sampleAuthor'),
    imageCredit: imageCreditInWords(t('settings.byline.sampleCredit'), languageOf(publication.locale)),
  };
  return (
    <Section title={t('settings.byline.title')}>
      <div>
        <TextInput
          label={t('settings.byline.pattern')}
          description={t('settings.byline.patternHint')}
          value={kept.draft}
          error={kept.wrong && t('settings.problems.bylinePattern')}
          onChange={({ currentTarget }) => kept.setDraft(currentTarget.value)}
          onBlur={() => kept.commit()}
          onKeyDown={({ key }) => key === 'Enter' && kept.commit()}
        />
        <SavedNote field={kept} name={t('settings.byline.pattern')} />
      </div>
      <dl className={styles.preview}>
        <dt>{t('settings.byline.preview')}</dt>
        <dd>{composeByline(kept.draft, parts)}</dd>
        <dt>{t('settings.byline.previewAlone')}</dt>
        <dd>{composeByline(kept.draft, { ...parts, imageCredit: '' })}</dd>
      </dl>
    </Section>
  );
}
