import { expect, test } from 'vitest';
import { countsOf, progressTo } from './progress.ts';

const text = (words: number): string => Array.from({ length: words }, () => 'Steg').join(' ');

test('a text is counted in words, in characters with their spaces, and in minutes', () => {
  expect(countsOf('Der Steg\nbleibt offen')).toEqual({ words: 4, characters: 20, minutes: 1 });
  expect(countsOf('')).toEqual({ words: 0, characters: 0, minutes: 0 });
});

test('short of its target a text says how much is missing', () => {
  expect(progressTo({ unit: 'words', count: 600 }, countsOf(text(150)))).toEqual({
    counted: 150,
    share: 0.25,
    left: 450,
    over: 0,
  });
});

test('at its target nothing is missing, and nothing too much', () => {
  expect(progressTo({ unit: 'words', count: 40 }, countsOf(text(40)))).toEqual({
    counted: 40,
    share: 1,
    left: 0,
    over: 0,
  });
});

test('beyond its target a text has all of it, and says by how much it is over', () => {
  expect(progressTo({ unit: 'characters', count: 4 }, countsOf('Der Steg'))).toEqual({
    counted: 8,
    share: 1,
    left: 0,
    over: 4,
  });
});

test('minutes are told whole, and grow by the word', () => {
  const target = { unit: 'minutes', count: 2 } as const;
  expect(progressTo(target, countsOf(text(115)))).toMatchObject({ counted: 1, share: 0.25, left: 1 });
  expect(progressTo(target, countsOf(text(230)))).toMatchObject({ counted: 1, share: 0.5, left: 1 });
  expect(progressTo(target, countsOf(text(700)))).toMatchObject({ counted: 3, share: 1, over: 1 });
});
