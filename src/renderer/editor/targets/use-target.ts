import { useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { planField } from '#shared/article-body/schema.ts';
import { type Target, targetFrom } from '#shared/domain/export/target.ts';

export interface OpenTarget {
  readonly target: Target | null;
  /** Null takes it away. It travels and merges like the text. */
  readonly set: (target: Target | null) => void;
}

/** How long an open piece is meant to be, as it stands in its document. */
export function useTarget(doc: Y.Doc): OpenTarget {
  const store = useMemo(() => {
    const plan = doc.getMap(planField);
    let target = targetFrom(plan.get('target'));
    return {
      read: () => target,
      subscribe(listener: () => void) {
        const changed = () => {
          target = targetFrom(plan.get('target'));
          listener();
        };
        changed();
        plan.observe(changed);
        return () => plan.unobserve(changed);
      },
      set(next: Target | null) {
        if (next) plan.set('target', next);
        else plan.delete('target');
      },
    };
  }, [doc]);
  return { target: useSyncExternalStore(store.subscribe, store.read), set: store.set };
}
