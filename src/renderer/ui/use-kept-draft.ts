import { useState } from 'react';

/**
 * What is being filled in, kept in this window until it is done: a card that scrolls out of sight, a room
 * that is left, or a page that is loaded anew, loses no word of it.
 * @param name of the place where it is filled in; another name, another draft
 */
export function useKeptDraft<Draft>(
  name: string,
  initial: Draft,
): { draft: Draft; change: (part: Partial<Draft>) => void; forget: () => void } {
  const key = `druckreif.draft.${name}`;
  // Not what a render saw: an answer that comes late changes its part of what stands there by then.
  const read = (): Draft => {
    const kept = sessionStorage.getItem(key);
    return kept ? { ...initial, ...(JSON.parse(kept) as Partial<Draft>) } : initial;
  };
  const [draft, setDraft] = useState<Draft>(read);
  return {
    draft,
    change(part) {
      const next = { ...read(), ...part };
      sessionStorage.setItem(key, JSON.stringify(next));
      setDraft(next);
    },
    forget: () => sessionStorage.removeItem(key),
  };
}

export const hasKeptDraft = (name: string): boolean =>
  sessionStorage.getItem(`druckreif.draft.${name}`) !== null;
