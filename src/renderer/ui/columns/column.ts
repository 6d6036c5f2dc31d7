import type { ReactNode } from 'react';

/** What stands in one column of a room. */
export interface Column {
  /** Names the region for those who hear it. */
  readonly label: string;
  /** What stands in the bar above; the page's bar also holds the switches of the other columns. */
  readonly bar?: ReactNode;
  readonly body: ReactNode;
}
