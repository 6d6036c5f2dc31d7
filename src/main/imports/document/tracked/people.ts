import { randomUUID } from 'node:crypto';
import type { Element } from '@xmldom/xmldom';
import type { Change } from '#shared/coming-in/line.ts';
import type { Moment } from '#shared/domain/time.ts';
import { attributeOf } from './word-xml.ts';

/** Who did something in a document, as Word writes it down; an unknown time is null. */
export interface Doer {
  readonly by: string;
  readonly at: Moment | null;
}

/** Word writes the time of its own clock and calls it UTC; better is not to be had from it. */
export function doerOf(element: Element): Doer {
  const at = new Date(attributeOf(element, 'date') ?? '');
  return {
    by: (attributeOf(element, 'author') ?? '').trim(),
    at: Number.isNaN(at.getTime()) ? null : at.toISOString(),
  };
}

/** One suggestion as it will be, and whether it puts words in, strikes some, or both. */
export interface TrackedChange extends Doer {
  readonly id: string;
  readonly puts: boolean;
  readonly strikes: boolean;
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
    const before = joined ?? { id: id ?? randomUUID(), ...doer, puts: false, strikes: false };
    const now = {
      ...before,
      puts: before.puts || kind === 'insertion',
      strikes: before.strikes || kind === 'deletion',
    };
    this.made.set(now.id, now);
    this.last = now;
    return { kind, id: now.id };
  }

  /** Words that are not changed part the changes before and behind them. */
  part(): void {
    this.last = null;
  }
}
