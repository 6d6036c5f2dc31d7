import { useSyncExternalStore } from 'react';

/** What is looked for in all pieces: words just as they are typed, as the page finds them. */
export interface LookedFor {
  readonly words: string;
  readonly caseSensitive: boolean;
  readonly wholeWord: boolean;
}

interface Looking {
  readonly opened: boolean;
  readonly looked: LookedFor;
  /** The place that was in hand last; it is again when the same words are looked for anew. */
  readonly inHand: string | null;
}

let looking: Looking = {
  opened: false,
  looked: { words: '', caseSensitive: false, wholeWord: false },
  inHand: null,
};
const watchers = new Set<() => void>();

function set(next: Partial<Looking>): void {
  looking = { ...looking, ...next };
  for (const watcher of watchers) watcher();
}

const subscribe = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Characters beyond which a selection is a passage, and not words to look for. */
const mostSelected = 200;

/** Words that somebody selected in the window; none for a passage. */
function selectedWords(): string {
  const words = getSelection()?.toString().trim() ?? '';
  return words.length > mostSelected || words.includes('\n') ? '' : words;
}

let offered: (() => Partial<LookedFor> | null) | null = null;

/** Offers the words of a search on the page, to be taken over. @returns takes the offer back */
export function offerWords(offer: () => Partial<LookedFor> | null): () => void {
  offered = offer;
  return () => {
    if (offered === offer) offered = null;
  };
}

/** The search of all pieces, for the whole window. What was looked for last stays. */
export const findInPieces = {
  /** Opens it with the words that are given, those that are selected, those of the page's search, or those from before. */
  open(words = selectedWords()): void {
    const wanted = words === '' ? offered?.() : { words };
    set({ opened: true });
    if (wanted?.words) findInPieces.lookFor(wanted);
  },
  close: () => set({ opened: false }),
  lookFor(change: Partial<LookedFor>): void {
    const looked = { ...looking.looked, ...change };
    const same = JSON.stringify(looked) === JSON.stringify(looking.looked);
    set({ looked, inHand: same ? looking.inHand : null });
  },
  takeInHand: (inHand: string) => set({ inHand }),
  use: (): Looking => useSyncExternalStore(subscribe, () => looking),
};
