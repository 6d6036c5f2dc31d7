import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languageOf } from '#shared/domain/language.ts';
import { bylinePlaceholders, composeByline, imageCreditInWords } from '#shared/domain/piece/byline.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { unknownPlaceholders } from '#shared/domain/report/notice-template.ts';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import { usePublicationField } from '../use-publication-field.ts';
import styles from './BylineSettings.module.css';

const hasPlaceholder = (pattern: string) => bylinePlaceholders.some((name) => pattern.includes(`{${name}}`));
const unknownIn = (pattern: string) => unknownPlaceholders(pattern, bylinePlaceholders);

/** The pattern of the byline, with the lines that it gives as it is typed: whole, and where something is missing. */
export function BylineSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(
    publication,
    'bylinePattern',
    (pattern) => hasPlaceholder(pattern) && unknownIn(pattern).length === 0,
  );
  const parts = {
    publication: publication.shortName,
    section: publication.sections[0] ?? t('settings.byline.sampleSection'),
    authors: publication.contributors[0]?.name ?? t('settings.byline.sampleAuthor'),
    imageCredit: imageCreditInWords(t('settings.byline.sampleCredit'), languageOf(publication.locale)),
  };
  const examples = [
    [t('settings.byline.preview'), {}],
    [t('settings.byline.previewAlone'), { imageCredit: '' }],
    [t('settings.byline.previewWithoutAuthor'), { authors: '' }],
    [t('settings.byline.previewWithoutSection'), { section: '' }],
  ] as const;
  const unknown = unknownIn(kept.draft).map((name) => `{${name}}`);
  const wrong =
    unknown.length > 0
      ? t('settings.problems.unknownPlaceholder', { names: unknown.join(', ') })
      : kept.wrong && t('settings.problems.bylinePattern');
  return (
    <Section title={t('settings.byline.title')}>
      <div>
        <TextInput
          label={t('settings.byline.pattern')}
          description={t('settings.byline.patternHint')}
          value={kept.draft}
          error={wrong}
          onChange={({ currentTarget }) => kept.setDraft(currentTarget.value)}
          onBlur={() => kept.commit()}
          onKeyDown={({ key }) => key === 'Enter' && kept.commit()}
        />
        <SavedNote field={kept} name={t('settings.byline.pattern')} />
      </div>
      <dl className={styles.preview}>
        {examples.map(([label, without]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{composeByline(kept.draft, { ...parts, ...without })}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
