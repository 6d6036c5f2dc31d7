import { Input, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type FrontMatterField,
  frontMatterField,
  isFieldName,
  keepableNames,
  type FrontMatterNames as Names,
  sharedNames,
  withoutUsual,
} from '#shared/domain/export/export-files.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { SavedNote } from '../SavedNote.tsx';
import { usePublicationField } from '../use-publication-field.ts';
import styles from './FrontMatterNames.module.css';

/** What the fields of the front matter are called; an empty name is the usual one. */
export function FrontMatterNames({ publication }: { readonly publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'exportFiles');
  const [typed, type] = useState<Names>({});
  const shared = sharedNames(withoutUsual({ ...kept.draft.frontMatter, ...trimmed(typed) }));
  const commit = () => {
    const keepable = keepableNames(kept.draft.frontMatter, trimmed(typed));
    const fields = Object.keys(keepable);
    if (fields.length === 0) return;
    type(Object.fromEntries(Object.entries(typed).filter(([field]) => !fields.includes(field))));
    kept.commit({ ...kept.draft, frontMatter: withoutUsual({ ...kept.draft.frontMatter, ...keepable }) });
  };
  return (
    <details className={styles.names}>
      <summary>{t('settings.exporting.frontMatter')}</summary>
      <Input.Description>{t('settings.exporting.frontMatterHint')}</Input.Description>
      <div className={styles.fields}>
        {frontMatterField.options.map((field) => {
          const name = typed[field] ?? kept.draft.frontMatter[field] ?? '';
          return (
            <TextInput
              key={field}
              size="xs"
              label={field}
              placeholder={field}
              value={name}
              maxLength={60}
              error={
                name !== '' && name !== field && !isFieldName(name) && t('settings.exporting.wrongFieldName')
              }
              onChange={({ currentTarget }) => type({ ...typed, [field]: currentTarget.value })}
              onBlur={commit}
              onKeyDown={({ key }) => key === 'Enter' && commit()}
            />
          );
        })}
      </div>
      {shared.length > 0 && (
        <Input.Error role="alert">
          {t('settings.exporting.sharedFieldName', { names: shared.join(', ') })}
        </Input.Error>
      )}
      <SavedNote field={kept} name={t('settings.exporting.frontMatter')} />
    </details>
  );
}

const trimmed = (names: Names): Names =>
  Object.fromEntries(Object.entries(names).map(([field, name]) => [field as FrontMatterField, name.trim()]));
