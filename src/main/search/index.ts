import type { Handlers } from '#shared/contract/contract.ts';
import type { deskRequests } from '#shared/contract/desk.ts';
import { foldedWords } from '../store/search.ts';
import type { Store } from '../store/store.ts';
import { snippet } from './snippet.ts';

/** Finding anything on the desk by its words. `settle` brings what is searched up to date first. */
export function createSearch(
  store: Store,
  settle: () => void,
): Pick<Handlers<typeof deskRequests>, 'search.find'> {
  return {
    'search.find'({ words, limit }) {
      settle();
      const wanted = foldedWords(words);
      const hits = store.search.find(words, limit).map(({ kind, ref, title, text }) => ({
        kind,
        id: ref,
        title,
        snippet: snippet(text, wanted),
      }));
      return { hits };
    },
  };
}

export { hitEnd, hitStart } from './snippet.ts';
