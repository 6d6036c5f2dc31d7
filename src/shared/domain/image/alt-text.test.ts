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
  ['ufer-morgen-def', 'fileName'],
  ['Ufer-Morgen-def.jpg', 'fileName'],
  ['Bild', 'bare'],
  ['foto.', 'bare'],
  ['Das Symbolbild', 'bare'],
  ['image 3', 'bare'],
  ['Picture', 'bare'],
  ['Der Steg am See.', 'caption'],
  ['der steg am See', 'caption'],
  [`Ein Steg. ${'Noch ein Satz. '.repeat(20)}`, 'long'],
  ['Ein schmaler Steg führt in den See.', null],
  ['Bilder hängen an einer Wand.', null],
  ['Bild 3 der Reihe hängt schief an der Wand.', null],
])('of «%s» it is said: %s', (altText, advice) => {
  expect(altTextAdvice({ altText, caption: 'Der Steg am See', originalName: 'ufer-morgen-def.jpg' })).toBe(
    advice,
  );
});
