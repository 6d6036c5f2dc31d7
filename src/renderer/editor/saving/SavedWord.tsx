import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from '../status/status.module.css';
import type { ArticleLink, SavedState } from './article-link.ts';
import { useLastingState } from './use-lasting-state.ts';

const isTrouble = (state: SavedState | null) => state?.kind === 'unreachable' || state?.kind === 'refused';

/**
 * «Gespeichert», when and only when the store has confirmed it; its place is kept, so that nothing beside it moves. It
 * asks by itself, so that a key draws this word anew and not the whole line.
 */
export function SavedWord({ link }: { readonly link: ArticleLink }) {
  const { t } = useTranslation();
  const state = useLastingState(link);
  const trouble = isTrouble(state);
  return (
    <span
      className={styles.saved}
      data-trouble={trouble || undefined}
      data-wants-room={trouble || undefined}
      data-place-for={t('editor.saved.saved')}
    >
      <span className={styles.savedNow}>
        {trouble && <CircleAlert size={14} aria-hidden />}
        <span>
          {state && t(trouble ? 'editor.saved.not' : `editor.saved.${state.kind as 'saved' | 'saving'}`)}
        </span>
      </span>
    </span>
  );
}

/** What holds the saving up, and that nothing is lost: in a row of its own, where a sentence has room. */
export function SavedTrouble({ link }: { readonly link: ArticleLink }) {
  const { t } = useTranslation();
  const state = useLastingState(link);
  if (!state || !isTrouble(state)) return null;
  return (
    // Only trouble is announced; a word after each sentence would talk over the writing.
    <p role="alert" className={styles.trouble}>
      {state.kind === 'refused' ? state.message : t('editor.saved.unreachable')}
    </p>
  );
}
