import { useEffect, useState } from 'react';
import type { ArticleLink, SavedState } from './article-link.ts';

/** Milliseconds that a state must last before it is said, so that no word flickers with the keys. */
const patience: Partial<Record<SavedState['kind'], number>> = { saved: 250, saving: 900 };

/**
 * How the open piece stands on disk, once that has lasted; null in between, when nothing can be claimed. The state
 * changes twice with each key, but keys struck in a row draw nothing anew.
 */
export function useLastingState(link: ArticleLink): SavedState | null {
  const [lasting, setLasting] = useState<SavedState | null>(link.state);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let said: SavedState | null = link.state;
    const say = (next: SavedState | null) => {
      if (next === said) return;
      said = next;
      setLasting(next);
    };
    const follow = () => {
      const { state } = link;
      clearTimeout(timer);
      if (said?.kind !== state.kind) say(null);
      timer = setTimeout(() => say(state), patience[state.kind] ?? 0);
    };
    setLasting(said);
    const stop = link.subscribe(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [link]);
  return lasting;
}
