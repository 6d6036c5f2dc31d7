import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HouseContributor, Publication } from '#shared/domain/publication.ts';
import { focusAfter } from '../../ui/focus-after.ts';
import { SortHandle } from '../../ui/lists/SortHandle.tsx';
import { moved, type Sorting, useSorting } from '../../ui/lists/use-sorting.ts';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import { usePublicationField } from '../use-publication-field.ts';
import styles from './ContributorsSettings.module.css';

const trimmed = ({ name, sign, bio }: HouseContributor): HouseContributor => ({
  name: name.trim(),
  sign: sign.trim(),
  bio: bio.trim(),
});
const isEmpty = (row: HouseContributor) => Object.values(trimmed(row)).every((text) => text === '');

/** Who can stand in a byline. Rows that were left empty fall away on saving. */
export function ContributorsSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'contributors', (list) =>
    list.every(({ name }) => name.trim()),
  );
  const rows = kept.draft;
  const save = (list: HouseContributor[]) => kept.commit(list.filter((row) => !isEmpty(row)).map(trimmed));
  const sorting = useSorting<HTMLFieldSetElement>(rows.length, (from, to) => save(moved(rows, from, to)));
  const change = (at: number, changes: Partial<HouseContributor>) =>
    kept.setDraft(rows.map((row, index) => (index === at ? { ...row, ...changes } : row)));
  const add = () =>
    focusAfter(
      () => kept.setDraft([...rows, { name: '', sign: '', bio: '' }]),
      () => sorting.root.current,
      '[data-row]:last-of-type input',
    );
  return (
    <Section title={t('settings.contributors.title')} hint={t('settings.contributors.hint')}>
      <fieldset
        ref={sorting.root}
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
            index={index}
            sorting={sorting}
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
  readonly row: HouseContributor;
  readonly index: number;
  readonly sorting: Sorting<HTMLFieldSetElement>;
  readonly wrong: boolean;
  readonly onChange: (changes: Partial<HouseContributor>) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

function ContributorRow({ row, index, sorting, wrong, onChange, onLeave, onRemove }: ContributorRowProps) {
  const { t } = useTranslation();
  const number = index + 1;
  const name = row.name || String(number);
  return (
    <div className={styles.row} data-row {...sorting.row(index)}>
      <SortHandle label={t('settings.contributors.move', { name })} handle={sorting.handle(index)} />
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
      <ActionIcon size="lg" aria-label={t('settings.contributors.remove', { name })} onClick={onRemove}>
        <X size={16} aria-hidden />
      </ActionIcon>
      <Textarea
        className={styles.bio}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={2000}
        aria-label={t('settings.contributors.bioOf', { row: number })}
        placeholder={t('settings.contributors.bio')}
        value={row.bio}
        onChange={({ currentTarget }) => onChange({ bio: currentTarget.value })}
      />
    </div>
  );
}
