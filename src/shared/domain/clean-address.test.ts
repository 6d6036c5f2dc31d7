import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanAddress } from './clean-address.ts';

it('what follows the reader is taken off an address', () => {
  expect(cleanAddress('https://birsau.example/steg?utm_source=nl&id=7&fbclid=abc#plan')).toBe(
    'https://birsau.example/steg?id=7#plan',
  );
  expect(cleanAddress('https://birsau.example/steg?utm_source=nl')).toBe('https://birsau.example/steg');
  expect(cleanAddress('https://birsau.example/steg#:~:text=der%20Steg')).toBe('https://birsau.example/steg');
});

it('what follows the reader on one network stays where it means something else', () => {
  expect(cleanAddress('https://www.youtube.com/watch?v=abc&si=XYZ&t=10')).toBe(
    'https://www.youtube.com/watch?v=abc&t=10',
  );
  expect(cleanAddress('https://x.com/birsau/status/1?s=20&t=AbC')).toBe('https://x.com/birsau/status/1');
  const other = 'https://birsau.example/suche?s=steg&t=10&si=1';
  expect(cleanAddress(other)).toBe(other);
});

it('the page behind a wrapper is what is linked, also where one wraps another', () => {
  expect(
    cleanAddress(
      'https://www.google.com/url?q=https://birsau.example/a%3Fb%3Dc%26utm_campaign%3Dx&sa=D&source=editors&ust=1',
    ),
  ).toBe('https://birsau.example/a?b=c');
  const inner = `https://www.google.com/url?q=${encodeURIComponent('https://birsau.example/steg')}`;
  expect(
    cleanAddress(
      `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=05%7C02&reserved=0`,
    ),
  ).toBe('https://birsau.example/steg');
});

it('an address without any of this keeps its spelling, down to the last sign', () => {
  for (const address of [
    'https://Zürich.example/Weg?a=1+2&b=%20x&c',
    'https://birsau.example',
    'https://birsau.example/?',
    'mailto:redaktion@birsau.example?subject=utm_x',
    'javascript:alert(1)',
    'http://',
    '',
  ])
    expect(cleanAddress(address)).toBe(address);
});

it('the rest of the query keeps its spelling beside what is taken off', () => {
  expect(cleanAddress('https://birsau.example/s?q=a+b%20c&gclid=1&d=%C3%BC')).toBe(
    'https://birsau.example/s?q=a+b%20c&d=%C3%BC',
  );
});

it('cleaning twice changes nothing more, and a web address stays one', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = cleanAddress(address);
      expect(once).toMatch(/^https?:\/\//);
      expect(cleanAddress(once)).toBe(once);
    }),
  );
});
