import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newPublication } from '#shared/domain/publication.ts';
import { Failure } from '../ui/Failure.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useOrder } from '../workstation-client/use-ask.ts';
import styles from './NewDeskForm.module.css';
import { useLocales } from './use-locales.ts';

const fields = ['name', 'shortName', 'baseUrl', 'correctionsAddress'] as const;
type Field = (typeof fields)[number];
const isValid = (field: Field, value: string) => newPublication.shape[field].safeParse(value).success;

/** The five entries of a new publication. A field complains once it was left, and no longer than it is wrong. */
export function NewDeskForm({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const create = useOrder('desk.create');
  const form = useRef<HTMLFormElement>(null);
  const [entries, setEntries] = useState<Record<Field | 'locale', string>>({
    name: '',
    shortName: '',
    baseUrl: 'https://',
    correctionsAddress: '',
    locale: language === 'de' ? 'de-CH' : 'en-GB',
  });
  const [left, setLeft] = useState<ReadonlySet<Field>>(new Set());
  const locales = useLocales(entries.locale);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLeft(new Set(fields));
    const wrong = fields.find((field) => !isValid(field, entries[field]));
    if (wrong) form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
    else create.mutate(entries);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {fields.map((field) => (
        <TextInput
          key={field}
          name={field}
          type={field === 'correctionsAddress' ? 'email' : field === 'baseUrl' ? 'url' : 'text'}
          label={t(`settings.publication.${field}`)}
          description={t(`settings.publication.${field}Hint`)}
          required
          withAsterisk={false}
          autoComplete="off"
          autoFocus={field === 'name'}
          value={entries[field]}
          error={left.has(field) && !isValid(field, entries[field]) && t(`settings.problems.${field}`)}
          onChange={({ currentTarget }) => setEntries({ ...entries, [field]: currentTarget.value })}
          onBlur={() => entries[field] !== '' && setLeft(new Set([...left, field]))}
        />
      ))}
      <NativeSelect
        label={t('settings.publication.locale')}
        description={t('settings.publication.localeHint')}
        data={locales}
        value={entries.locale}
        onChange={({ currentTarget }) => setEntries({ ...entries, locale: currentTarget.value })}
      />
      {create.error && <Failure error={create.error} />}
      <div className={styles.actions}>
        <Button type="submit" variant="filled" loading={create.isPending}>
          {t('window.firstStart.create')}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('window.firstStart.back')}
        </Button>
      </div>
    </form>
  );
}
