import { type RefObject, useState } from 'react';

interface ChangeSteps {
  /** The number of the change in hand, from 1; null before the first step. */
  readonly current: number | null;
  readonly next: () => void;
  readonly previous: () => void;
}

/** Steps through the changes drawn inside `root`, round and round; each takes the focus, so that it is read out. */
export function useChangeSteps(root: RefObject<HTMLElement | null>, count: number): ChangeSteps {
  const [at, setAt] = useState<number | null>(null);
  const current = at !== null && at <= count ? at : null;
  const stepTo = (number: number) => {
    if (count === 0) return;
    const target = ((number - 1 + count) % count) + 1;
    setAt(target);
    const change = root.current?.querySelector<HTMLElement>(`[data-change="${target}"]`);
    change?.scrollIntoView({ block: 'center' });
    change?.focus({ preventScroll: true });
  };
  return {
    current,
    next: () => stepTo((current ?? 0) + 1),
    previous: () => stepTo((current ?? 1) - 1),
  };
}
