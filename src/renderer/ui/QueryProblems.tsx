import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { filterKey } from '#shared/search-query/filters.ts';
import { type QueryProblem, readQuery } from '#shared/search-query/query.ts';
import styles from './QueryProblems.module.css';
import { useLanguage } from './use-language.ts';

/** What is not understood of a search, a sentence each; the same wherever a search can be typed. */
export function useProblemWords(problems: readonly QueryProblem[]): string[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return problems.map((problem) =>
    problem.type === 'unknown-filter'
      ? t('window.palette.unknownFilter', { key: problem.key })
      : t('window.palette.unknownValue', {
          value: problem.value,
          filter: filterKey(problem.name, language),
        }),
  );
}

/** Says below a room's search field what was not understood of it; empty, and without room, while all of it was. */
export function QueryProblems({ words }: { readonly words: string }) {
  const said = useProblemWords(useMemo(() => readQuery(words, Date.now()).problems, [words]));
  return (
    <p role="status" className={styles.problems}>
      {[...new Set(said)].join(' ')}
    </p>
  );
}
