import { randomUUID } from 'node:crypto';
import type { Element } from '@xmldom/xmldom';
import type { Change } from '#shared/coming-in/line.ts';
import { type Moment, moment } from '#shared/domain/time.ts';
import { attributeOf } from './word-xml.ts';

/** Who did something in a document, as Word writes it down; an unknown time is null. */
export interface Doer {
  readonly by: string;
  readonly at: Moment | null;
}

/** Word writes the time of its own clock and calls it UTC; newer ones say beside it what UTC was. */
export function doerOf(element: Element): Doer {
  const date = new Date(attributeOf(element, 'dateUtc') ?? attributeOf(element, 'date') ?? '');
  const at = Number.isNaN(date.getTime()) ? null : moment.safeParse(date.toISOString());
  return {
    by: (attributeOf(element, 'author') ?? '').trim(),
    // A year of five digits is no moment.
    at: at?.data ?? null,
  };
}

/** One suggestion as it will be; it may put words in, strike some, or both. */
export interface TrackedChange extends Doer {
  readonly id: string;
}

/**
 * Puts changes together that lie side by side and are of one person: Word makes a new one at each turn of the pen, and a
 * person answers them as one.
 */
export class Suggestions {
  readonly made = new Map<string, TrackedChange>();
  private last: TrackedChange | null = null;

  /** @param id where the suggestion is known already */
  next(kind: Change['kind'], doer: Doer, id?: string): Change {
    const joined = id ? this.made.get(id) : this.last?.by === doer.by ? this.last : undefined;
    const change = joined ?? { id: id ?? randomUUID(), ...doer };
    this.made.set(change.id, change);
    this.last = change;
    return { kind, id: change.id };
  }

  /** Words that are not changed part the changes before and behind them. */
  part(): void {
    this.last = null;
  }
}
