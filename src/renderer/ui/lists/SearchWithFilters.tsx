import { ActionIcon, Tooltip } from '@mantine/core';
import { ListFilter } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryProblems } from '../QueryProblems.tsx';
import { SearchField, type SearchFieldProps } from './SearchField.tsx';
import styles from './SearchWithFilters.module.css';

interface SearchWithFiltersProps extends Omit<SearchFieldProps, 'className'> {
  /** How many filters are set; said while they are folded away. */
  readonly active: number;
  /** The filters; they stand below the search while somebody wants them. */
  readonly children: ReactNode;
}

/** The head of a list in its column: the search, and the filters folded away beside it. */
export function SearchWithFilters({ active, children, ...field }: SearchWithFiltersProps) {
  const { t } = useTranslation();
  const [filtering, setFiltering] = useState(false);
  const toShow = active === 0 ? t('window.filters.show') : t('window.filters.showActive', { count: active });
  const label = filtering ? t('window.filters.hide') : toShow;
  return (
    <search className={styles.search}>
      <SearchField {...field} />
      <Tooltip label={label}>
        <ActionIcon
          className={styles.toggle}
          data-active={active > 0 || undefined}
          aria-label={label}
          aria-expanded={filtering}
          onClick={() => setFiltering(!filtering)}
        >
          <ListFilter size={16} aria-hidden />
          {active > 0 && !filtering && <span className={styles.count}>{active}</span>}
        </ActionIcon>
      </Tooltip>
      <QueryProblems words={field.words} />
      {filtering && <div className={styles.filters}>{children}</div>}
    </search>
  );
}
