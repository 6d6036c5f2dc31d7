import { edge } from '#shared/article-body/printed.ts';
import type { Inline, Said } from './line.ts';

/** A text with changes on it has two readings: with all of them accepted, and with all rejected. */
export const readings = ['accepted', 'rejected'] as const;
export type Reading = (typeof readings)[number];

/** Whether words stand in a reading. */
export const isSeenIn = (reading: Reading, said: Said | undefined): boolean =>
  said?.change?.kind !== (reading === 'accepted' ? 'deletion' : 'insertion');

/** The words of a line in one of its readings, breaks as such. */
export const textIn = (reading: Reading, inline: readonly Inline[]): string =>
  inline
    .map((one) => {
      if (one === 'break') return '\n';
      return one.text !== edge && isSeenIn(reading, one.said) ? one.text : '';
    })
    .join('');
