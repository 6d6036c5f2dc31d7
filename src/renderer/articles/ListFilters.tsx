import { Select } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { articleStatus } from '#shared/domain/piece/article.ts';
import { SearchField } from '../ui/lists/SearchField.tsx';
import { QueryProblems } from '../ui/QueryProblems.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import { focusList } from './focus-list.ts';
import styles from './list.module.css';
import type { ListFilter } from './use-article-list.ts';

interface ListFiltersProps {
  readonly filter: ListFilter;
  readonly searchRef: Ref<HTMLInputElement>;
  /** In one row, for a view that has the whole width. */
  readonly inRow?: boolean;
  /** The board shows each status in a column of its own. */
  readonly withoutStatus?: boolean;
}

/** Narrows the list by words and status, and by the sections and people that pieces name. */
export function ListFilters({ filter, searchRef, inRow = false, withoutStatus = false }: ListFiltersProps) {
  const { t } = useTranslation();
  const named = useAsk('articles.named', {}).data;
  const statuses = articleStatus.options.map((value) => ({ value, label: t(`articles.status.${value}`) }));
  return (
    <search className={inRow ? styles.filtersInRow : styles.filters}>
      <SearchField
        ref={searchRef}
        label={t('articles.list.words')}
        words={filter.words}
        onWords={(words) => filter.set({ words })}
        leadToList={focusList}
      />
      {!withoutStatus && (
        <Choice
          label={t('articles.list.status')}
          all={t('articles.list.allStatuses')}
          choices={statuses}
          value={filter.status}
          onChoose={(status) => filter.set({ status })}
        />
      )}
      {(filter.section !== null || (named && named.sections.length > 0)) && (
        <Choice
          label={t('articles.list.section')}
          all={t('articles.list.allSections')}
          choices={asChoices(named?.sections)}
          value={filter.section}
          onChoose={(section) => filter.set({ section })}
        />
      )}
      {(filter.contributor !== null || (named && named.contributors.length > 0)) && (
        <Choice
          label={t('articles.list.contributor')}
          all={t('articles.list.allContributors')}
          choices={asChoices(named?.contributors)}
          value={filter.contributor}
          onChoose={(contributor) => filter.set({ contributor })}
        />
      )}
      {!inRow && <QueryProblems words={filter.words} />}
    </search>
  );
}

const asChoices = (names: readonly string[] = []) => names.map((name) => ({ value: name, label: name }));

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Says that nothing is narrowed. */
  readonly all: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

/** More choices than this can be searched by typing. */
const seenAtOnce = 10;

/** The rest is found by typing; a dialog of thousands of lines would hold up the whole window. */
const drawnAtOnce = 100;

function Choice<Value extends string>({ label, all, choices, value, onChoose }: ChoiceProps<Value>) {
  const { t } = useTranslation();
  return (
    <Select
      size="xs"
      aria-label={label}
      comboboxProps={{ withinPortal: false }}
      data={[{ value: '', label: all }, ...choices]}
      value={value ?? ''}
      allowDeselect={false}
      searchable={choices.length > seenAtOnce}
      limit={drawnAtOnce}
      nothingFoundMessage={t('articles.list.nothing')}
      onChange={(chosen) => onChoose((chosen || null) as Value | null)}
    />
  );
}
