import { Select } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { articleStatus } from '#shared/domain/piece/article.ts';
import { SearchField } from '../ui/lists/SearchField.tsx';
import { SearchWithFilters } from '../ui/lists/SearchWithFilters.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import { focusList } from './focus-list.ts';
import styles from './list.module.css';
import type { ListFilter } from './use-article-list.ts';

interface ListFiltersProps {
  readonly filter: ListFilter;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** Narrows the list by words, and by the filters that are folded away beside them. */
export function ListFilters({ filter, searchRef }: ListFiltersProps) {
  const active = [filter.status, filter.section, filter.contributor].filter((value) => value !== null).length;
  return (
    <SearchWithFilters {...useSearch(filter)} ref={searchRef} active={active}>
      <div className={styles.filters}>
        <Choices filter={filter} />
      </div>
    </SearchWithFilters>
  );
}

interface FiltersInRowProps extends ListFiltersProps {
  /** The board shows each status in a column of its own. */
  readonly withoutStatus: boolean;
}

/** The same in one row, for a view that has the whole width. */
export function FiltersInRow({ filter, searchRef, withoutStatus }: FiltersInRowProps) {
  return (
    <search className={styles.filtersInRow}>
      <SearchField {...useSearch(filter)} ref={searchRef} />
      <Choices filter={filter} withoutStatus={withoutStatus} />
    </search>
  );
}

function useSearch(filter: ListFilter) {
  const { t } = useTranslation();
  return {
    label: t('articles.list.words'),
    words: filter.words,
    onWords: (words: string) => filter.set({ words }),
    leadToList: focusList,
  };
}

interface ChoicesProps {
  readonly filter: ListFilter;
  readonly withoutStatus?: boolean;
}

/** The choices of status, and of the sections and people that pieces name. */
function Choices({ filter, withoutStatus = false }: ChoicesProps) {
  const { t } = useTranslation();
  const named = useAsk('articles.named', {}).data;
  const statuses = articleStatus.options.map((value) => ({ value, label: t(`articles.status.${value}`) }));
  return (
    <>
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
    </>
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
