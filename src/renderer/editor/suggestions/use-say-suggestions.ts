import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import type { Answer } from '#shared/article-body/settle-suggestions.ts';
import type { OpenSuggestion } from '#shared/article-body/suggestions-in.ts';
import { say } from '../blocks/block-moves.ts';
import { personOf } from './person.ts';
import { useSuggestionInWords } from './SuggestionWords.tsx';

/** Tells those who hear the page what became of a suggestion, and at which one the cursor stands now. */
export function useSaySuggestions(doc: Y.Doc) {
  const { t } = useTranslation();
  const inWords = useSuggestionInWords();
  const here = (next: OpenSuggestion | null) =>
    next ? inWords(next, personOf(doc, next.id)) : t('suggestions.none');
  return {
    stepped: (next: OpenSuggestion | null) => say(here(next)),
    settled: (answer: Answer, next: OpenSuggestion | null) =>
      say(
        `${t(answer === 'accept' ? 'suggestions.accepted' : 'suggestions.rejected', { count: 1 })} ${here(next)}`,
      ),
    stopped: () => say(t('suggestions.stopped')),
  };
}
