import { expect, test } from 'vitest';
import { altTextAdvice } from './alt-text.ts';

test.each([
  ['', 'missing'],
  ['  ', 'missing'],
  ['Bild von einem Steg', 'opening'],
  ['Foto zeigt den Steg', 'opening'],
  ['Image of a pier', 'opening'],
  ['steg-am-see_2.JPG', 'fileName'],
  ['IMG_2041', 'fileName'],
  ['der steg am See', 'caption'],
  [`Ein Steg. ${'Noch ein Satz. '.repeat(20)}`, 'long'],
  ['Ein schmaler Steg führt in den See.', null],
  ['Bilder hängen an einer Wand.', null],
])('of «%s» it is said: %s', (altText, advice) => {
  expect(altTextAdvice(altText, 'Der Steg am See')).toBe(advice);
});
