import { Autocomplete, Select, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Publication } from '#shared/domain/publication.ts';
import { useLanguage } from '../ui/use-language.ts';
import { Contributors } from './Contributors.tsx';
import type { OpenRecord } from './use-record.ts';

interface RecordFieldsProps {
  readonly open: OpenRecord;
  readonly publication: Publication;
}

/** Lists open in place, inside the inspector's region, where screen readers look for them. */
const inPlace = { withinPortal: false };
const locales = ['de-CH', 'de-DE', 'de-AT', 'en-GB', 'en-US'];

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Section, people, dateline, keywords and addresses of the piece; each field is saved like the text. */
export function RecordFields({ open: { record, set }, publication }: RecordFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Autocomplete
        label={t('articles.record.section')}
        comboboxProps={inPlace}
        data={[...publication.sections]}
        value={record.section}
        onChange={(section) => set('section', section)}
      />
      <Contributors
        contributors={record.contributors}
        known={publication.contributors}
        onChange={(contributors) => set('contributors', contributors)}
      />
      <TextInput
        label={t('articles.record.dateline')}
        placeholder={t('articles.record.datelineExample')}
        value={record.dateline}
        onChange={(event) => set('dateline', event.currentTarget.value)}
      />
      <TagsInput
        comboboxProps={inPlace}
        label={t('articles.record.keywords')}
        value={record.keywords}
        onChange={(keywords) => set('keywords', keywords)}
      />
      <TextInput
        label={t('articles.record.slug')}
        description={t('articles.record.slugHint')}
        value={record.slug}
        onChange={(event) => set('slug', event.currentTarget.value)}
      />
      <TextInput
        label={t('articles.record.url')}
        placeholder={publication.baseUrl}
        inputMode="url"
        value={record.url}
        error={record.url !== '' && !isWebAddress(record.url) && t('articles.record.urlWrong')}
        onChange={(event) => set('url', event.currentTarget.value.trim())}
      />
      <LocaleField open={{ record, set }} />
    </>
  );
}

function LocaleField({ open: { record, set } }: Pick<RecordFieldsProps, 'open'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = (locale: string) =>
    new Intl.DisplayNames([language], { type: 'language' }).of(locale) ?? locale;
  const others = [...new Set([...locales, ...(record.locale ? [record.locale] : [])])];
  return (
    <Select
      label={t('articles.record.locale')}
      comboboxProps={inPlace}
      data={[
        { value: '', label: t('articles.record.localeOfPublication') },
        ...others.map((value) => ({ value, label: nameOf(value) })),
      ]}
      value={record.locale}
      allowDeselect={false}
      onChange={(locale) => set('locale', locale ?? '')}
    />
  );
}
