import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCredit } from '#shared/domain/image/image.ts';
import { calendarDay, harmlessCredit, harmlessText, unusableField, webAddress } from './harmless.ts';

describe('text from outside', () => {
  it.each([
    ['Zeile\r\nzwei\rdrei\u2028vier', 'Zeile\nzwei\ndrei\nvier'],
    ['a\u0000b\u0007c\u0085d\u007f', 'abc\nd'],
    ['gnp.\u202eexe', 'gnp.exe'],
    ['\u2066x\u2069\ufeff', 'x'],
    ['\ud800 halb', '\ufffd halb'],
    ['  Ränder\t', 'Ränder'],
    ['👩‍🚀 שלום «ß»', '👩‍🚀 שלום «ß»'],
  ])('%j reads %j', (text, harmless) => {
    expect(harmlessText(text)).toBe(harmless);
  });

  it('is harmless at once and not only after several passes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(harmlessText(harmlessText(text))).toBe(harmlessText(text));
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org/a?b=1#c', true],
    ['HTTP://example.org', true],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    ['https://', false],
    ['https://example.org/"><script>', false],
    ['www.example.org', false],
  ])('%j is one of the web: %s', (text, usable) => {
    expect(webAddress(text)).toBe(usable ? text : '');
  });
});

describe('a calendar day', () => {
  it.each([
    ['2026-12-31', '2026-12-31'],
    ['20261231', '2026-12-31'],
    ['2026:12:31 23:59:59', '2026-12-31'],
    ['2026-12-31T23:59:59+01:00', '2026-12-31'],
    ['2026-02-30', ''],
    ['31.12.2026', ''],
    ['202612311', ''],
    ['', ''],
  ])('%j reads %j', (text, day) => {
    expect(calendarDay(text)).toBe(day);
  });
});

describe('a record that is typed', () => {
  it('names the field that could not be kept, instead of emptying it', () => {
    expect(unusableField({ licenceUrl: 'ftp://x', rightsEndOn: '' })).toEqual({
      field: 'licenceUrl',
      value: 'ftp://x',
    });
    expect(unusableField({ rightsEndOn: 'Ende Jahr' })).toEqual({ field: 'rightsEndOn', value: 'Ende Jahr' });
    expect(
      unusableField({ creditLine: 'ftp://x', licensorUrl: 'https://example.org', creators: [] }),
    ).toBeNull();
  });

  it('loses creators that are only blanks', () => {
    expect(harmlessCredit({ ...emptyCredit(), creators: [' A ', ' ', '\u0000'] }).creators).toEqual(['A']);
  });
});
