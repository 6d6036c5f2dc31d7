import { expect, test } from 'vitest';
import { hostOf, pathInWords } from './shown-address.ts';

test('an address is shown as its host and the folders of the page', () => {
  expect(pathInWords('https://www.morgenblatt.example/region/seeufer-br%C3%BCcke/')).toBe(
    'www.morgenblatt.example › region › seeufer-brücke',
  );
  expect(pathInWords('https://www.morgenblatt.example')).toBe('www.morgenblatt.example');
  expect(hostOf('https://www.morgenblatt.example/region/')).toBe('www.morgenblatt.example');
});

test('an address that somebody is still typing breaks nothing', () => {
  for (const typed of ['', 'https://', 'morgenblatt', 'https://a.example/%E0%A4%A']) {
    expect(typeof pathInWords(typed)).toBe('string');
    expect(typeof hostOf(typed)).toBe('string');
  }
  expect(pathInWords('https://a.example/%E0%A4%A')).toBe('a.example › %E0%A4%A');
});
