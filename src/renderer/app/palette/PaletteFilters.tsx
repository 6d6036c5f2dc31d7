import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { printPart } from '#shared/search-query/parts.ts';
import type { Query } from '#shared/search-query/query.ts';
import { useProblemWords } from '../../ui/QueryProblems.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './Palette.module.css';
import { without } from './palette-completions.ts';

interface PaletteFiltersProps {
  readonly typed: string;
  readonly query: Query;
  readonly onType: (typed: string) => void;
}

/** The filters of a query as they are understood, each to be taken out; and what is not understood. */
export function PaletteFilters({ typed, query, onType }: PaletteFiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const problems = useProblemWords(query.problems);
  const filters = query.parts.filter((part) => part.type === 'filter' && part.value.trim() !== '');
  if (filters.length === 0 && problems.length === 0) return null;
  return (
    <div className={styles.filters}>
      {filters.map((part) => (
        <button
          key={part.from}
          type="button"
          className={styles.filter}
          aria-label={t('window.palette.removeFilter', { filter: printPart(part, language) })}
          onClick={() => onType(without(typed, part))}
        >
          {printPart(part, language)}
          <X size={12} aria-hidden />
        </button>
      ))}
      {[...new Set(problems)].map((problem) => (
        <span key={problem} className={styles.problem}>
          {problem}
        </span>
      ))}
    </div>
  );
}
