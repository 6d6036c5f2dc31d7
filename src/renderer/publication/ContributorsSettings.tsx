import { ActionIcon, Button, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contributor, Publication } from '#shared/domain/publication.ts';
import styles from './ContributorsSettings.module.css';
import { SavedNote } from './SavedNote.tsx';
import { Section } from './Section.tsx';
import { usePublicationField } from './use-publication-field.ts';

const isEmpty = ({ name, sign }: Contributor) => name.trim() === '' && sign.trim() === '';
const trimmed = ({ name, sign }: Contributor) => ({ name: name.trim(), sign: sign.trim() });

/** Who can stand in a byline. Rows that were left empty fall away on saving. */
export function ContributorsSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'contributors', (list) =>
    list.every(({ name }) => name.trim()),
  );
  const root = useRef<HTMLFieldSetElement>(null);
  const rows = kept.draft;
  const save = (list: Contributor[]) => kept.commit(list.filter((row) => !isEmpty(row)).map(trimmed));
  const change = (at: number, changes: Partial<Contributor>) =>
    kept.setDraft(rows.map((row, index) => (index === at ? { ...row, ...changes } : row)));
  const add = () => {
    kept.setDraft([...rows, { name: '', sign: '' }]);
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLInputElement>('[data-row]:last-of-type input')?.focus(),
    );
  };
  return (
    <Section title={t('settings.contributors.title')} hint={t('settings.contributors.hint')}>
      <fieldset
        ref={root}
        className={styles.rows}
        aria-label={t('settings.contributors.title')}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) save(rows);
        }}
      >
        {rows.length === 0 && <p className={styles.empty}>{t('settings.contributors.empty')}</p>}
        {rows.map((row, index) => (
          <ContributorRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its name changes while it is typed.
            key={index}
            row={row}
            number={index + 1}
            wrong={kept.wrong && row.name.trim() === '' && !isEmpty(row)}
            onChange={(changes) => change(index, changes)}
            onLeave={() => save(rows)}
            onRemove={() => save(rows.filter((_, other) => other !== index))}
          />
        ))}
      </fieldset>
      <div className={styles.foot}>
        <Button leftSection={<Plus size={15} aria-hidden />} onClick={add}>
          {t('settings.contributors.add')}
        </Button>
        <SavedNote field={kept} name={t('settings.contributors.title')} />
      </div>
    </Section>
  );
}

interface ContributorRowProps {
  readonly row: Contributor;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly wrong: boolean;
  readonly onChange: (changes: Partial<Contributor>) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

function ContributorRow({ row, number, wrong, onChange, onLeave, onRemove }: ContributorRowProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.row} data-row>
      <TextInput
        aria-label={t('settings.contributors.nameOf', { row: number })}
        placeholder={t('settings.contributors.name')}
        value={row.name}
        error={wrong && t('settings.problems.contributorName')}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        onKeyDown={({ key }) => key === 'Enter' && onLeave()}
      />
      <TextInput
        aria-label={t('settings.contributors.signOf', { row: number })}
        placeholder={t('settings.contributors.sign')}
        value={row.sign}
        onChange={({ currentTarget }) => onChange({ sign: currentTarget.value })}
        onKeyDown={({ key }) => key === 'Enter' && onLeave()}
      />
      <ActionIcon
        size="lg"
        aria-label={t('settings.contributors.remove', { name: row.name || number })}
        onClick={onRemove}
      >
        <X size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
