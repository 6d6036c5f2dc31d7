import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  exportFilesDefaults,
  fileNameFrom,
  nameParts,
  tellsPiecesApart,
  unknownNameParts,
} from '#shared/domain/export/export-files.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from '../house/BylineSettings.module.css';
import { SavedNote } from '../SavedNote.tsx';
import { usePublicationField } from '../use-publication-field.ts';

/** The pattern of the names that exported files bear, with a name that it gives as it is typed. */
export function FileNames({ publication }: { readonly publication: Publication }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kept = usePublicationField(publication, 'exportFiles');
  const [typed, type] = useState<string | null>(null);
  const pattern = typed ?? kept.draft.namePattern;
  const unknown = unknownNameParts(pattern).map((name) => `{${name}}`);
  const wrong =
    unknown.length > 0
      ? t('settings.problems.unknownPlaceholder', { names: unknown.join(', ') })
      : pattern.trim() !== '' && !tellsPiecesApart(pattern) && t('settings.exporting.wrongPattern');
  const commit = () => {
    if (typed === null || wrong) return;
    type(null);
    kept.commit({ ...kept.draft, namePattern: pattern.trim() || exportFilesDefaults.namePattern });
  };
  const sample = t('settings.exporting.samplePiece');
  const parts = {
    ...{ slug: sample, headline: sample, date: '2026-02-12', id: 'art_0mln4x2k0' },
    section: publication.sections[0] ?? t('settings.exporting.sampleSection'),
    publication: publication.shortName,
  };
  const known = nameParts.map((part) => `{${part}}`);
  return (
    <div>
      <TextInput
        label={t('settings.exporting.namePattern')}
        description={t('settings.exporting.namePatternHint', {
          parts: new Intl.ListFormat(language).format(known),
        })}
        value={pattern}
        maxLength={200}
        error={wrong}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
      <SavedNote field={kept} name={t('settings.exporting.namePattern')} />
      {!wrong && (
        <dl className={styles.preview}>
          <div>
            <dt>{t('settings.exporting.nameExample')}</dt>
            <dd>{fileNameFrom(pattern.trim() || exportFilesDefaults.namePattern, parts)}.html</dd>
          </div>
        </dl>
      )}
    </div>
  );
}
