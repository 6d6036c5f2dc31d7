import { createContext, useContext } from 'react';
import type { Change } from '#shared/article-body/compare.ts';
import type { CreditChange, Credits } from '#shared/article-body/compare-credits.ts';
import type { RecordChange } from '#shared/article-body/compare-records.ts';

/** Which side of a comparison is drawn: both into one another, or one of two columns. */
export type DrawnSide = 'both' | 'was' | 'now';

/** Anything that is numbered in a comparison. */
export type NumberedChange = Change | RecordChange | CreditChange;

interface ChangeMarks {
  readonly numbers: ReadonlyMap<NumberedChange, number>;
  /** The number of the change in hand. */
  readonly current: number | null;
  /** Of the images of either side; a side that kept none knows no credit. */
  readonly credits: { readonly was: Credits; readonly now: Credits };
}

export const ChangeMarksContext = createContext<ChangeMarks>({
  numbers: new Map(),
  current: null,
  credits: { was: {}, now: {} },
});

/** What makes an element a change that can be stepped to; nothing for what is none. */
export function useChangeMark(change: NumberedChange) {
  const { numbers, current } = useContext(ChangeMarksContext);
  const number = numbers.get(change);
  if (number === undefined) return {};
  return { 'data-change': number, 'data-current': number === current || undefined, tabIndex: -1 } as const;
}
