import { expect, test } from 'vitest';
import { urlKey } from './web-address.ts';

test('a page is the same with and without www, closing slash, tracking and its accelerated form', () => {
  const key = urlKey('https://seeblick.example/2024/steg');
  for (const address of [
    'http://www.seeblick.example/2024/steg/',
    'https://seeblick.example/2024/Steg?utm_source=x#kommentare',
    'https://m.seeblick.example/2024/steg/amp',
  ])
    expect(urlKey(address)).toBe(key);
});

test('pages of a site that has no words in its addresses are told apart by their number', () => {
  expect(urlKey('https://seeblick.example/?p=12')).toBe('seeblick.example?p=12');
  expect(urlKey('https://seeblick.example/?p=13')).not.toBe(urlKey('https://seeblick.example/?p=12'));
  expect(urlKey('https://seeblick.example/?utm_source=x')).toBe('seeblick.example');
});
