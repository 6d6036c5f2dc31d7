import { useTranslation } from 'react-i18next';
import { excerptOf } from '#shared/article-body/excerpt.ts';
import type { OpenSuggestion } from '#shared/article-body/suggestions-in.ts';
import styles from './suggestions.module.css';

interface SuggestionWordsProps {
  readonly suggestion: Pick<OpenSuggestion, 'struck' | 'put'>;
}

/** «old» → «new» of a suggestion, as marks on words and not by colour alone. */
export function SuggestionWords({ suggestion: { struck, put } }: SuggestionWordsProps) {
  return (
    <span className={styles.words}>
      {struck !== '' && <del className={styles.struck}>{excerptOf(struck)}</del>}
      {struck !== '' && put !== '' && <span aria-hidden> → </span>}
      {put !== '' && <ins className={styles.put}>{excerptOf(put)}</ins>}
    </span>
  );
}

/** What a suggestion wants, in one sentence, for those who hear it. */
export function useSuggestionInWords(): (suggestion: OpenSuggestion, by: string | null) => string {
  const { t } = useTranslation();
  return ({ struck, put }, by) => {
    const words = {
      name: by ?? t('suggestions.somebody'),
      struck: excerptOf(struck),
      put: excerptOf(put),
    };
    if (struck === '') return t('suggestions.putNamed', words);
    return t(put === '' ? 'suggestions.struckNamed' : 'suggestions.replacedNamed', words);
  };
}
