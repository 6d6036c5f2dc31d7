import { createContext, useContext } from 'react';
import type { Change } from '#shared/article-body/compare.ts';
import type { RecordChange } from '#shared/article-body/compare-records.ts';

/** Which side of a comparison is drawn: both into one another, or one of two columns. */
export type DrawnSide = 'both' | 'was' | 'now';

interface ChangeMarks {
  readonly numbers: ReadonlyMap<Change | RecordChange, number>;
  /** The number of the change in hand. */
  readonly current: number | null;
}

export const ChangeMarksContext = createContext<ChangeMarks>({ numbers: new Map(), current: null });

/** What makes an element a change that can be stepped to; nothing for what is none. */
export function useChangeMark(change: Change | RecordChange) {
  const { numbers, current } = useContext(ChangeMarksContext);
  const number = numbers.get(change);
  if (number === undefined) return {};
  return { 'data-change': number, 'data-current': number === current || undefined, tabIndex: -1 } as const;
}
