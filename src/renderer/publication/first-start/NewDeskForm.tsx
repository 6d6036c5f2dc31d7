import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newPublication, type Person } from '#shared/domain/publication.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';
import { useLocales } from '../use-locales.ts';
import styles from './NewDeskForm.module.css';

const fields = ['name', 'shortName', 'baseUrl', 'correctionsAddress'] as const;
type Field = (typeof fields)[number];
const isValid = (field: Field, value: string) => newPublication.shape[field].safeParse(value).success;

interface NewDeskFormProps {
  /** As the system knows who works here. */
  readonly person: Person;
  readonly onBack: () => void;
}

/** The five entries of a new publication, and who works at the desk. A field complains once it was left, and no longer than it is wrong. */
export function NewDeskForm({ person, onBack }: NewDeskFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const create = useOrder('desk.create');
  const setPerson = useOrder('desk.setPerson');
  const [name, setName] = useState(person.name);
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

  /** The name first: with the publication the window opens, and its first event shall carry it. */
  const found = async () => {
    const wanted = { ...person, name: name.trim() || person.name };
    await setPerson.mutateAsync(wanted).then(
      () => create.mutate(entries),
      () => {},
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLeft(new Set(fields));
    const wrong = fields.find((field) => !isValid(field, entries[field]));
    if (wrong) form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
    else void found();
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
      <TextInput
        label={t('settings.person.atStart')}
        description={t('settings.person.hint')}
        autoComplete="off"
        maxLength={120}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      {setPerson.error && <Failure error={setPerson.error} />}
      {create.error && <Failure error={create.error} />}
      <div className={styles.actions}>
        <BusyButton type="submit" variant="filled" loading={create.isPending || setPerson.isPending}>
          {t('window.firstStart.create')}
        </BusyButton>
        <Button variant="subtle" onClick={onBack}>
          {t('window.firstStart.back')}
        </Button>
      </div>
    </form>
  );
}
