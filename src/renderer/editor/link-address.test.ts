import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSafeLink } from '#shared/article-body/schema.ts';
import { completeAddress } from './link-address.ts';

it('an address is made whole as it is typed', () => {
  expect(completeAddress(' https://example.org/a?b=c ')).toBe('https://example.org/a?b=c');
  expect(completeAddress('www.example.org/ein-text')).toBe('https://www.example.org/ein-text');
  expect(completeAddress('localhost.example:8080/x')).toBe('https://localhost.example:8080/x');
  expect(completeAddress('redaktion@example.org')).toBe('mailto:redaktion@example.org');
});

it('other schemes and plain words never become a link', () => {
  for (const typed of [
    'javascript:alert(1)',
    'JavaScript:x.y',
    'file:///etc/passwd',
    'data:text/html,x',
    '//x.ch',
    'Bern',
    '',
  ])
    expect(completeAddress(typed)).toBeNull();
});

it('whatever is typed, only a safe link comes out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress()), (typed) => {
      const address = completeAddress(typed);
      if (address !== null) expect(isSafeLink(address)).toBe(true);
    }),
  );
});
