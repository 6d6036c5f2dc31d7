import { expect, it } from 'vitest';
import { datelineIn } from './dateline.ts';

it.each(['Bern. – Der Rat tagt.', 'ST. GALLEN – Der Rat tagt.', 'ZÜRICH - Der Rat tagt.'])(
  'a place alone opens a text: %s',
  (text) => {
    expect(datelineIn(text)?.rest).toBe('Der Rat tagt.');
  },
);

it.each([
  'EXKLUSIV – Der Rat tagt.',
  'UPDATE – Der Rat tagt.',
  'Kommentar. – Der Rat irrt.',
  'LEITARTIKEL - Der Rat irrt.',
  'BREAKING NEWS – Der Rat tagt.',
  'Opinion. – The council errs.',
])('what kind of text it is, or how fresh, is no place: %s', (text) => {
  expect(datelineIn(text)).toBeNull();
});
