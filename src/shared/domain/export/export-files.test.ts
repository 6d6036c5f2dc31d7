import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exportFiles,
  fileNameFrom,
  keepableNames,
  nameParts,
  sharedNames,
  unknownNameParts,
} from './export-files.ts';

const parts = {
  slug: 'uferweg',
  headline: 'Der Uferweg ruht',
  section: 'Region',
  date: '2026-02-12',
  publication: 'MB',
  id: 'art_0abc',
};

describe('a pattern for the names of files', () => {
  it.each([
    ['{slug}', 'uferweg'],
    ['{date}-{slug}', '2026-02-12-uferweg'],
    ['{publication}_{section} {headline}', 'mb-region-der-uferweg-ruht'],
    ['../{slug}/../../etc', 'uferweg-etc'],
    ['{slug}.{id}', 'uferweg-art-0abc'],
  ])('«%s» gives %s', (pattern, name) => {
    expect(fileNameFrom(pattern, parts)).toBe(name);
  });

  it('leaves nothing behind for what a piece has not', () => {
    expect(fileNameFrom('{section}-{date}-{slug}', { ...parts, section: '' })).toBe('2026-02-12-uferweg');
    expect(fileNameFrom('{slug}', { ...parts, slug: 'CON' })).toBe('con-1');
  });

  it('gives a safe name, whatever stands in it and in the piece', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...nameParts),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (around, part, value) => {
          const name = fileNameFrom(`${around}{${part}}${around}`, { ...parts, [part]: value });
          expect(name).toMatch(/^[a-z0-9-]{0,122}$/);
          expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
        },
      ),
    );
  });

  it('is refused with a part that no piece has, and without one that tells pieces apart', () => {
    const isPattern = (namePattern: string) =>
      exportFiles.safeParse({ namePattern, frontMatter: {} }).success;
    expect(unknownNameParts('{datum}-{slug}{}')).toEqual(['datum', '']);
    expect(['{slug}', '{date}{id}', '{datum}-{slug}', '{date}', 'seite', ''].map(isPattern)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the names of front matter fields', () => {
  it('are words, and each field has its own', () => {
    const areNames = (frontMatter: object) =>
      exportFiles.safeParse({ namePattern: '{slug}', frontMatter }).success;
    expect(areNames({ title: 'headline', kicker: 'overline' })).toBe(true);
    expect(areNames({ title: 'kicker', kicker: 'title' })).toBe(true);
    expect(areNames({ title: 'kicker' })).toBe(false);
    expect(sharedNames({ title: 'kicker' })).toEqual(['kicker']);
    for (const name of ['', 'a b', 'no', 'a: b', '"x"', '1x', 'ja\nnein'])
      expect(areNames({ title: name })).toBe(false);
  });

  it('are kept each by itself: a wrong one, or one that another field bears, holds up no other', () => {
    expect(keepableNames({}, { title: 'no', kicker: 'overline' })).toEqual({ kicker: 'overline' });
    expect(keepableNames({}, { title: 'kicker', byline: 'zeile' })).toEqual({ byline: 'zeile' });
    expect(keepableNames({ title: 'ueber' }, { kicker: 'ueber', lang: 'sprache' })).toEqual({
      lang: 'sprache',
    });
    expect(keepableNames({ title: 'kopf' }, { title: '', date: 'a b' })).toEqual({ title: '' });
  });

  it('may change places', () => {
    expect(keepableNames({}, { title: 'kicker', kicker: 'title' })).toEqual({
      title: 'kicker',
      kicker: 'title',
    });
  });
});
