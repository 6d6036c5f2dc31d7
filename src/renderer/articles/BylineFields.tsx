import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/domain/language.ts';
import { bylineOf } from '#shared/domain/piece/byline.ts';
import type { Publication } from '#shared/domain/publication.ts';
import styles from './inspector.module.css';
import type { OpenRecord } from './use-record.ts';

interface BylineFieldsProps {
  readonly open: OpenRecord;
  readonly publication: Publication;
  readonly imageCredit: string;
  readonly language: Language;
}

/** The byline as it will be printed, and one of its own where the composed one does not fit. */
export function BylineFields({
  open: { record, set },
  publication,
  imageCredit,
  language,
}: BylineFieldsProps) {
  const { t } = useTranslation();
  const composed = bylineOf(publication, { ...record, bylineOverride: '' }, imageCredit, language);
  return (
    <>
      <output className={styles.byline}>{bylineOf(publication, record, imageCredit, language)}</output>
      <TextInput
        label={t('articles.record.bylineOverride')}
        description={t('articles.record.bylineOverrideHint')}
        placeholder={composed}
        value={record.bylineOverride}
        onChange={(event) => set('bylineOverride', event.currentTarget.value)}
      />
    </>
  );
}
