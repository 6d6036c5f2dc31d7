import { describe, expect, it } from 'vitest';
import { foundIn, noQuery, patternOf, type Query, replacementOf } from './find-pattern.ts';

const found = (text: string, query: Partial<Query>): string[] => {
  const pattern = patternOf({ ...noQuery, ...query });
  if (!(pattern instanceof RegExp)) throw new Error(pattern);
  return foundIn([text], pattern).map(({ from, to }) => text.slice(from, to));
};

describe('what a query means', () => {
  it('takes case as it stands when asked to', () => {
    expect(found('See, see, SEE', { words: 'see' })).toEqual(['See', 'see', 'SEE']);
    expect(found('See, see, SEE', { words: 'see', caseSensitive: true })).toEqual(['see']);
    expect(found('ÜBER über', { words: 'über' })).toEqual(['ÜBER', 'über']);
  });

  it('knows that an umlaut belongs to a word', () => {
    expect(found('Zug, Zügel, zugüber, «Zug»', { words: 'zug', wholeWord: true })).toEqual(['Zug', 'Zug']);
    expect(found('Müll im Gemüll', { words: 'müll', wholeWord: true })).toEqual(['Müll']);
  });

  it('finds whole words by a regular expression as well', () => {
    expect(found('12 Franken, 1234 Franken', { words: '\\d{2}', regex: true, wholeWord: true })).toEqual([
      '12',
    ]);
  });

  it('takes any blank for any other', () => {
    expect(found('CHF 5.25', { words: 'CHF 5' })).toEqual(['CHF 5']);
  });

  it.each([
    ['(', 'group'],
    ['a)(b', 'group'],
    ['(?<n>a)\\k<x>', 'group-unknown'],
    ['\\k<x>', 'group-unknown'],
    ['(?<n>a)(?<n>b)', 'group-twice'],
    ['(?<1>a)', 'group-name'],
    ['(?P<n>a)', 'group-kind'],
    ['(?i)a', 'group-kind'],
    ['[a', 'class'],
    ['*', 'repeat'],
    ['\\q', 'escape'],
    ['[z-a]', 'range'],
  ])('says what is wrong with %s', (words, fault) => {
    expect(patternOf({ ...noQuery, words, regex: true })).toBe(fault);
    expect(patternOf({ ...noQuery, words, regex: true, wholeWord: true })).toBe(fault);
  });
});

describe('what is put in its place', () => {
  it('sets the groups of a regular expression', () => {
    expect(replacementOf('$2 $1', 'Anna Frei', ['Anna', 'Frei'], true)).toBe('Frei Anna');
    expect(replacementOf('$10', 'x', ['a'], true)).toBe('a0');
    expect(replacementOf('$$5 für $&, $3', 'Kaffee', ['a'], true)).toBe('$5 für Kaffee, $3');
  });

  it('takes plain words as they are', () => {
    expect(replacementOf('$1', 'x', ['a'], false)).toBe('$1');
  });
});
