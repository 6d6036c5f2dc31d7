import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aReport, happened } from '../report.fixture.ts';
import { letterParts } from './letter-parts.ts';

const reported = (text: string, claim: Partial<ReturnType<typeof aReport>['claim']> = {}) => {
  const report = aReport();
  return { report: { ...report, claim: { ...report.claim, ...claim, text } }, events: [happened.received] };
};
const said = (text: string, claim: Partial<ReturnType<typeof aReport>['claim']> = {}) =>
  letterParts(reported(text, claim)).flatMap(({ text: words, says }) => (says ? [`${says}: ${words}`] : []));

it('shows where a letter says what was read from it', () => {
  const letter = `Im Jahr 2021 war ich dort. Auf www.blatt.example/pegel/?utm_source=mail (auch
https://m.blatt.example/pegel) steht «12 Zentimeter», es sind aber 21 Zentimeter.
Siehe https://amt.example/pegel.`;
  expect(said(letter)).toEqual([
    'location: www.blatt.example/pegel/?utm_source=mail',
    'location: https://m.blatt.example/pegel',
    'quoted: 12 Zentimeter',
    'proposed: 21 Zentimeter',
    'evidence: https://amt.example/pegel',
  ]);
});

it('takes no part of a longer word or number for what should be said', () => {
  expect(said('Seit 2021 sind es 12, richtig: 21.', { quoted: '12', proposed: '21' })).toEqual([
    'quoted: 12',
    'proposed: 21',
  ]);
  expect(said('Seit 2021 sind es 12.', { quoted: '12', proposed: '21' })).toEqual(['quoted: 12']);
});

it('shows right before wrong, and the address that is both page and evidence once', () => {
  const url = 'https://blatt.example/pegel';
  expect(said(`21 Zentimeter statt 12 Zentimeter: ${url}`, { evidence: [url] })).toEqual([
    'proposed: 21 Zentimeter',
    'quoted: 12 Zentimeter',
    `location: ${url}`,
  ]);
});

it('loses no character of any letter', () => {
  const words = fc.string({
    unit: fc.constantFrom('1', '2', ' ', '>', '\n', 'a', '.', '/', 'blatt.example'),
  });
  fc.assert(
    fc.property(words, words, words, (text, quoted, proposed) => {
      const parts = letterParts(reported(text, { quoted, proposed }));
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});
