import { CircleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleLink, SavedState } from './article-link.ts';
import styles from './status.module.css';
import { useSavedState } from './use-open-article.ts';

/** Milliseconds that a state must last before its word stands there, so that no word flickers with the keys. */
const patience: Partial<Record<SavedState['kind'], number>> = { saved: 250, saving: 900 };

/** The state once it has lasted; null in between, when nothing can be claimed. */
function useLasting(state: SavedState): SavedState | null {
  const [lasting, setLasting] = useState<SavedState | null>(state);
  useEffect(() => {
    const wait = patience[state.kind] ?? 0;
    if (state.kind !== 'saved') setLasting(null);
    const timer = setTimeout(() => setLasting(state), wait);
    return () => clearTimeout(timer);
  }, [state]);
  return lasting?.kind === state.kind ? lasting : null;
}

/** «Gespeichert», when and only when the store has confirmed it; else what holds it up, and that nothing is lost. */
export function SavedWord({ link }: { link: ArticleLink }) {
  const { t } = useTranslation();
  const state = useLasting(useSavedState(link));
  const trouble = state?.kind === 'unreachable' || state?.kind === 'refused';
  const words =
    state === null
      ? ''
      : state.kind === 'refused'
        ? state.message
        : t(`editor.saved.${state.kind === 'unreachable' ? 'unreachable' : state.kind}`);
  return (
    <span className={styles.saved} data-trouble={trouble || undefined} data-saved-state={state?.kind}>
      {trouble && <CircleAlert size={14} aria-hidden />}
      {/* Only trouble is announced; a word after each sentence would talk over the writing. */}
      <span role={trouble ? 'alert' : undefined}>{words}</span>
    </span>
  );
}
