import { useMemo } from 'react';
import type * as Y from 'yjs';
import { useAsk } from '../workstation-client/use-ask.ts';
import type { Hand } from './write-annotations.ts';

/** The hand of the person at this desk, over an open piece. */
export function useHand(doc: Y.Doc): Hand {
  const by = useAsk('desk.state', {}).data?.person.name ?? '';
  return useMemo(
    () => ({ doc, by, now: () => new Date().toISOString(), newId: () => crypto.randomUUID() }),
    [doc, by],
  );
}
