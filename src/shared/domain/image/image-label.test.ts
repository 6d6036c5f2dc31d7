import { expect, test } from 'vitest';
import { emptyCredit } from './image.ts';
import { imageLabels, kindLabel } from './image-label.ts';

test('an image that is no photo of what is told says so, in the language of the piece', () => {
  expect(kindLabel({ kind: 'symbol' }, 'de')).toBe('Symbolbild');
  expect(kindLabel({ kind: 'symbol' }, 'en')).toBe('Symbol image');
  expect(kindLabel({ kind: 'archive' }, 'de')).toBe('Archivbild');
  expect(kindLabel({ kind: 'montage' }, 'en')).toBe('Montage');
  for (const kind of ['photo', 'handout', 'graphic', 'ai'] as const)
    expect(kindLabel({ kind }, 'de')).toBe('');
});

test('what the caption or the credit says already is not printed a second time', () => {
  expect(kindLabel({ kind: 'symbol' }, 'de', ['', 'Symbolbild: Pexels'])).toBe('');
  expect(kindLabel({ kind: 'montage' }, 'de', ['Eine Fotomontage'])).toBe('');
});

test('a montage with parts made by a machine carries both labels', () => {
  const credit = { ...emptyCredit(), kind: 'montage' as const, aiSystem: 'OpenAI' };
  expect(imageLabels(credit, 'de')).toEqual(['Montage', 'Mit KI erzeugt']);
});
