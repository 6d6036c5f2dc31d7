import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords } from '#shared/search-query/fold.ts';
import { hitEnd, hitStart, snippet } from './snippet.ts';

const shown = (text: string, query: string) =>
  snippet(text, foldedWords(query)).replaceAll(hitStart, '[').replaceAll(hitEnd, ']');

test('a snippet marks the searched word in the spelling of the text', () => {
  expect(shown('Die Strasse nach Zürich ist gesperrt.', 'straße zuerich')).toBe(
    'Die [Strasse] nach [Zürich] ist gesperrt.',
  );
});

test('a word that is typed in part is marked whole', () => {
  expect(shown('Der Gemeinderat tagt.', 'gemei')).toBe('Der [Gemeinderat] tagt.');
});

test('a long text is shown where the words stand together', () => {
  const text = `${'Anfang ohne Belang. '.repeat(40)}Hier stehen Brücke und Sanierung beisammen. ${'Schluss. '.repeat(40)}`;
  const found = shown(text, 'brücke sanierung');
  expect(found).toContain('[Brücke] und [Sanierung]');
  expect(found.startsWith('… ')).toBe(true);
  expect(found.endsWith(' …')).toBe(true);
  expect(found.length).toBeLessThan(200);
});

test('whatever the text, its snippet holds only words of it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), fc.string({ maxLength: 20 }), (text, query) => {
      const clean = text.replaceAll(hitStart, '').replaceAll(hitEnd, '');
      const words = snippet(clean, foldedWords(query))
        .replaceAll(hitStart, '')
        .replaceAll(hitEnd, '')
        .replaceAll('…', '');
      for (const word of words.match(/[\p{L}\p{N}]+/gu) ?? []) expect(clean).toContain(word);
    }),
  );
});
