import { expect, it } from 'vitest';
import { changedWords } from './changed-words.ts';

it.each([
  [
    'Die Brücke ist 80 Meter lang und neu.',
    'Die Brücke ist 90 Meter lang und neu.',
    'Brücke ist 80 Meter lang',
    'Brücke ist 90 Meter lang',
  ],
  ['Das stimmt.', 'Das stimmt nicht.', 'Das stimmt.', 'Das stimmt nicht.'],
  ['', 'Ein neuer Absatz mit vielen Worten.', '', 'Ein neuer Absatz mit vielen Worten.'],
  ['Er sagte Ja, ja und ja.', 'Er sagte Ja und ja.', 'Er sagte Ja, ja und ja.', 'Er sagte Ja und ja.'],
  ['eins zwei drei vier fünf', 'eins zwei drei vier fünf sechs', 'vier fünf', 'vier fünf sechs'],
])('quotes of «%s» and «%s» what differs', (was, now, quotedWas, quotedNow) => {
  expect(changedWords(was, now)).toEqual({ was: quotedWas, now: quotedNow });
});
