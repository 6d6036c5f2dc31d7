import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ArticleLink } from './article-link.ts';
import styles from './status.module.css';
import { useLastingState } from './use-lasting-state.ts';

/** «Gespeichert», when and only when the store has confirmed it; else what holds it up, and that nothing is lost. */
export function SavedWord({ link }: { link: ArticleLink }) {
  const { t } = useTranslation();
  const state = useLastingState(link);
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
