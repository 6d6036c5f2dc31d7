import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from './words-in.ts';

const words = (text: string) => wordsIn(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('are what stands between blanks and signs', () => {
    expect(words('«Die Gemeinde», sagt sie – (vorerst) gelassen!')).toEqual([
      'Die',
      'Gemeinde',
      'sagt',
      'sie',
      'vorerst',
      'gelassen',
    ]);
  });

  it('keep the hyphen that stands for the rest of a compound', () => {
    expect(words('Haupt- und Nebenstrassen')).toEqual(['Haupt-', 'und', 'Nebenstrassen']);
    expect(words('Lastwagen oder -züge')).toEqual(['Lastwagen', 'oder', '-züge']);
    expect(words('E-Mail-Adresse, Nord‑Süd')).toEqual(['E-Mail-Adresse', 'Nord‑Süd']);
  });

  it('keep an apostrophe among letters, and not the quotation mark behind them', () => {
    expect(words("Wie geht’s? So geht's nicht, ‹Gut’")).toEqual([
      'Wie',
      'geht’s',
      'So',
      "geht's",
      'nicht',
      'Gut',
    ]);
  });

  it('keep soft hyphens and accents that are characters of their own', () => {
    expect(words('Ge\u00admeinde Zu\u0308rich')).toEqual(['Ge\u00admeinde', 'Zu\u0308rich']);
  });

  it('take the stop of what may be an abbreviation', () => {
    expect(words('bzw. Prof. Muster wartete lange.')).toEqual([
      'bzw.',
      'Prof.',
      'Muster',
      'wartete',
      'lange.',
    ]);
    expect(words('Sie wartete lange und vergeblich.')).toEqual([
      'Sie',
      'wartete',
      'lange',
      'und',
      'vergeblich',
    ]);
  });

  it('hold gendered forms together', () => {
    expect(words('Leser:innen, Ärzt*innen')).toEqual(['Leser:innen', 'Ärzt*innen']);
    expect(words('Anmerkung: in Bern')).toEqual(['Anmerkung', 'in', 'Bern']);
  });

  it('are no addresses, numbers and single letters', () => {
    expect(
      words('https://www.morgenblatt.example/a-b korrektur@morgenblatt.example morgenblatt.example'),
    ).toEqual([]);
    expect(words('12.15 Uhr, CHF 5.25, z. B. am 3. Mai')).toEqual(['Uhr', 'CHF', 'am', 'Mai']);
  });

  it('stand where they are said to stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, from, to } of wordsIn(text)) expect(text.slice(from, to)).toBe(word);
      }),
    );
  });
});
