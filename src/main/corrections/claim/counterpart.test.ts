import { expect, it } from 'vitest';
import { counterpartIn, pairIn } from './counterpart.ts';

it('finds the only other figure of the same make, and the only other name that is nearly the same', () => {
  expect(counterpartIn('Es waren 48 Angestellte. Die Firma sagt selber 84.', '48 Angestellte')).toBe('84');
  expect(counterpartIn('Nicht am 14. Juni, am 15. Juni war das.', 'Das Rennen war am 14. Juni.')).toBe(
    '15. Juni',
  );
  expect(counterpartIn('Sie heisst Ursina Rüegg.', 'Ursula Rüegg')).toBe('Ursina Rüegg');
});

it('says nothing where several could be meant, or nothing is alike', () => {
  expect(counterpartIn('Einmal 84, einmal 94.', '48')).toBe('');
  expect(counterpartIn('Das war im Jahr 1984.', '48')).toBe('');
  expect(counterpartIn('Der Gemeinderat hat das bestätigt.', 'Hofer')).toBe('');
  expect(counterpartIn('Er heisst Zwygart, sein Bruder Zwigart.', 'Zwicky')).toBe('');
  expect(counterpartIn('1. Artikel\n2. Stelle', '3')).toBe('');
});

it('takes the first of a pair for the error, unless the second is turned down', () => {
  expect(pairIn('Bei euch 240, im Register 420 Plätze')).toEqual({ was: '240', now: '420' });
  expect(pairIn("It's Thorpe, not Thorne.")).toEqual({ was: 'Thorne', now: 'Thorpe' });
  expect(pairIn('420 statt der 240')).toEqual({ was: '240', now: '420' });
  expect(pairIn('Im Jahr 2019 waren es bei euch 240 Plätzen, laut Norm 12 sind es 420 Plätze.')).toEqual({
    was: '240 Plätzen',
    now: '420 Plätze',
  });
  expect(pairIn('240, 420 oder 530')).toBeNull();
  expect(pairIn('Es kostet 12 Franken, im Artikel steht 21 Franken.')).toEqual({
    was: '21 Franken',
    now: '12 Franken',
  });
  expect(pairIn('Gebaut wurde sie 1743 (im Text: 1734).')).toEqual({ was: '1734', now: '1743' });
  expect(pairIn('Er fährt um 6.52 Uhr statt wie angegeben um 6.25 Uhr.')).toEqual({
    was: '6.25 Uhr',
    now: '6.52 Uhr',
  });
  expect(pairIn('Il s’appelle Jaccoud, pas Jaccard.')).toEqual({ was: 'Jaccard', now: 'Jaccoud' });
  expect(pairIn('Im Titel steht 12 Verletzte, im Text steht 21 Verletzte.')).toBeNull();
  expect(pairIn('Ein schöner Artikel.')).toBeNull();
});

it('takes two limits for the one and the other, unless one of them is said to be printed or wrong', () => {
  expect(pairIn('Kinder unter 6 Jahren fahren gratis, unter 8 Jahren zahlen sie die Hälfte.')).toBeNull();
  expect(pairIn('Children under 6 go free, under 8 pay half.')).toBeNull();
  expect(pairIn('Kinder fahren bis 6 Jahre gratis, nicht bis 8 Jahre.')).toEqual({
    was: '8 Jahre',
    now: '6 Jahre',
  });
  expect(pairIn('Sie schreiben unter 6 Jahren, unter 8 Jahren fahren sie gratis.')).toEqual({
    was: '6 Jahren',
    now: '8 Jahren',
  });
});

it('does not guess which of two names that were mixed up the piece has', () => {
  expect(pairIn('You have confused Slovenia with Slovakia.')).toBeNull();
  expect(pairIn('Sie haben Anna Meier mit Anna Maier verwechselt.')).toBeNull();
  expect(pairIn('Da wurde verwechselt: Anna Maier, nicht Anna Meier.')).toEqual({
    was: 'Anna Meier',
    now: 'Anna Maier',
  });
});
