import { ActionIcon, Tooltip } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { Check, X } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import type { Answer } from '#shared/article-body/settle-suggestions.ts';
import type { OpenSuggestion } from '#shared/article-body/suggestions-in.ts';
import { Moment } from '../../ui/Moment.tsx';
import { goToSuggestion } from './go-to-suggestion.ts';
import { madeAt, personOf } from './person.ts';
import { SuggestionWords, useSuggestionInWords } from './SuggestionWords.tsx';
import styles from './suggestions.module.css';
import { useSaySuggestions } from './use-say-suggestions.ts';
import { settleAndGoOn } from './use-suggesting.ts';

interface SuggestionCardProps {
  readonly editor: Editor;
  readonly doc: Y.Doc;
  readonly suggestion: OpenSuggestion;
  /** Lies beside the page, not in a list. */
  readonly beside?: boolean;
  readonly inHand?: boolean;
}

/** One suggestion: who, when, what, and what is to become of it. */
export const SuggestionCard = memo(function SuggestionCard(props: SuggestionCardProps) {
  const { editor, doc, suggestion, beside = false, inHand = false } = props;
  const { t } = useTranslation();
  const inWords = useSuggestionInWords();
  const told = useSaySuggestions(doc);
  const settle = (answer: Answer) => told.settled(answer, settleAndGoOn(editor, suggestion.id, answer));
  const by = personOf(doc, suggestion.id);
  const at = madeAt(doc, suggestion.id);
  return (
    <article
      className={beside ? `${styles.card} ${styles.beside}` : styles.card}
      data-in-hand={inHand || undefined}
      aria-label={inWords(suggestion, by)}
    >
      <div className={styles.head}>
        <span className={styles.who}>
          {by ?? t('suggestions.somebody')}
          {at && (
            <>
              {', '}
              <Moment at={at} brief />
            </>
          )}
        </span>
        {editor.isEditable && (
          <>
            <Tooltip label={t('suggestions.accept')}>
              <ActionIcon size="sm" aria-label={t('suggestions.accept')} onClick={() => settle('accept')}>
                <Check size={15} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t('suggestions.reject')}>
              <ActionIcon size="sm" aria-label={t('suggestions.reject')} onClick={() => settle('reject')}>
                <X size={15} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </>
        )}
      </div>
      <button
        type="button"
        className={styles.goTo}
        data-card-focus={beside ? '' : undefined}
        onClick={() => goToSuggestion(editor, suggestion)}
      >
        <SuggestionWords suggestion={suggestion} />
      </button>
    </article>
  );
});
