import type { Wanted } from './search-sql.ts';

export type SearchKind = 'article' | 'image' | 'report';

export interface SearchHit {
  /** Higher for a text that was put later. */
  readonly id: number;
  readonly kind: SearchKind;
  readonly ref: string;
  readonly title: string;
  readonly text: string;
  readonly state: string;
}

export interface SearchPage {
  readonly limit: number;
  /** How many of the best are passed over. */
  readonly offset?: number;
}

export interface Finding {
  /**
   * The best texts that hold all words and meet all conditions; without words the newest of those that meet the
   * conditions. The last letters of each word may be missing. What is best is weighed among the newest 2,000; of words
   * with many ways to go on, among the newest 500 by their titles; and what holds a phrase comes by age.
   */
  find(wanted: Wanted, page: SearchPage): SearchHit[];
  /** As `find`, where words may also stand inside longer ones (Sanierung in Brückensanierung), the newest first; none twice. */
  findParts(wanted: Wanted, page: SearchPage, without: readonly SearchHit[]): SearchHit[];
}
