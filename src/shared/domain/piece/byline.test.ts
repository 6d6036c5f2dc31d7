import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCredit } from '../image/image.ts';
import {
  aiLabel,
  authorsInWords,
  bylineOf,
  composeByline,
  creditInUse,
  imageCreditInWords,
} from './byline.ts';

const pattern = '{publication} – {section} ¦ {authors} ¦ {imageCredit}';
const publication = { shortName: 'DMZ', bylinePattern: pattern };
const people = (...names: string[]) => names.map((name) => ({ name, sign: '' }));

describe('the byline', () => {
  it('reads as on the published page', () => {
    const record = { section: 'KI', contributors: people('Sarah Koller'), bylineOverride: '' };
    expect(bylineOf(publication, record, 'OpenAI', 'de')).toBe('DMZ – KI ¦ Sarah Koller ¦ Bild OpenAI');
    expect(bylineOf(publication, record, 'OpenAI', 'en')).toBe('DMZ – KI ¦ Sarah Koller ¦ Image OpenAI');
  });

  it('gives way to the one that was written by hand', () => {
    const record = { section: 'KI', contributors: people('A'), bylineOverride: ' Von unserem Team ' };
    expect(bylineOf(publication, record, 'OpenAI', 'de')).toBe('Von unserem Team');
    expect(bylineOf(publication, { ...record, bylineOverride: '  ' }, '', 'de')).toBe('DMZ – KI ¦ A');
  });

  it.each([
    [{ section: '' }, 'DMZ ¦ Sarah Koller ¦ Bild OpenAI'],
    [{ authors: '' }, 'DMZ – KI ¦ Bild OpenAI'],
    [{ imageCredit: ' ' }, 'DMZ – KI ¦ Sarah Koller'],
    [{ publication: '' }, 'KI ¦ Sarah Koller ¦ Bild OpenAI'],
    [{ section: '', authors: '', imageCredit: '' }, 'DMZ'],
    [{ publication: '', section: '', authors: '', imageCredit: '' }, ''],
  ])('leaves out what is empty together with its separator: %j', (empty, line) => {
    const parts = { publication: 'DMZ', section: 'KI', authors: 'Sarah Koller', imageCredit: 'Bild OpenAI' };
    expect(composeByline(pattern, { ...parts, ...empty })).toBe(line);
  });

  it('keeps the words around the placeholders of a pattern', () => {
    const parts = { publication: 'DMZ', section: '', authors: 'Anna Frei', imageCredit: '' };
    expect(composeByline('Von {authors} ({publication})', parts)).toBe('Von Anna Frei (DMZ)');
    expect(composeByline('ohne Platzhalter', parts)).toBe('ohne Platzhalter');
  });

  it('never takes words of a part for a placeholder, and never opens or ends with a separator', () => {
    const part = fc.oneof(
      fc.constantFrom('', '{authors}', '$&', '$1'),
      fc.stringMatching(/^[a-zäöü$&]{0,12}$/),
    );
    fc.assert(
      fc.property(part, part, part, part, (publicationName, section, authors, imageCredit) => {
        const line = composeByline(pattern, { publication: publicationName, section, authors, imageCredit });
        const filled = [publicationName, section, authors, imageCredit].filter((text) => text !== '');
        expect(line.split(/ – | ¦ /).filter((text) => text !== '')).toEqual(filled);
        expect(line).not.toMatch(/^[–¦]|[–¦]$/);
      }),
    );
  });
});

describe('the authors', () => {
  it.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A und B', 'A and B'],
    [['A', 'B', 'C'], 'A, B und C', 'A, B and C'],
  ])('%j are named in order', (names, german, english) => {
    expect(authorsInWords(people(...names), 'de')).toBe(german);
    expect(authorsInWords(people(...names), 'en')).toBe(english);
  });
});

describe('the credit of an image', () => {
  it.each(['Foto: Keystone-SDA', 'Symbolbild Pixabay', '© ETH Zürich', '(c) A. Frei', 'Photo A', '  '])(
    'that says what it credits stays as it is: %s',
    (credit) => {
      expect(imageCreditInWords(credit, 'de')).toBe(credit.trim());
    },
  );

  it.each(['OpenAI', 'Bildagentur X', 'Fotografen-Kollektiv'])(
    'gets its kind put before it: %s',
    (credit) => {
      expect(imageCreditInWords(credit, 'de')).toBe(`Bild ${credit}`);
      expect(imageCreditInWords(imageCreditInWords(credit, 'de'), 'de')).toBe(`Bild ${credit}`);
    },
  );

  it('of one use goes before the record, and an empty one does not', () => {
    const record = { ...emptyCredit(), creditLine: ' Keystone-SDA ' };
    expect(creditInUse('Foto: Anna Frei', record)).toBe('Foto: Anna Frei');
    expect(creditInUse('  ', record)).toBe('Keystone-SDA');
    expect(creditInUse(null, null)).toBe('');
  });
});

describe('the label of an AI-made image', () => {
  it('stands in both languages, and on no other image', () => {
    const made = { ...emptyCredit(), aiSystem: 'OpenAI' };
    expect([aiLabel(made, 'de'), aiLabel(made, 'en')]).toEqual(['Mit KI erzeugt', 'Made with AI']);
    expect(aiLabel(emptyCredit(), 'de')).toBe('');
  });
});
