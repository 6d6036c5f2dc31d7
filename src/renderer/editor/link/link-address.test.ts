import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSafeLink } from '#shared/article-body/schema.ts';
import { completeAddress, readAddress } from './link-address.ts';

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

it('what is refused is told apart by what is wrong with it', () => {
  const refusals = {
    '  ': 'empty',
    'javascript:alert(1)': 'script',
    'java\tscript:alert(1)': 'script',
    '\u200bVBScript:x': 'script',
    'data:text/html,x': 'data',
    'blob:https://example.org/1': 'data',
    'file:///etc/passwd': 'file',
    'C:\\Texte\\bericht.docx': 'file',
    '\\\\server\\texte': 'file',
    'ftp://example.org': 'scheme',
    'tel:+41 61 000 00 00': 'scheme',
    'https://': 'malformed',
    'https://a b.example': 'malformed',
    'http:example': 'malformed',
    'https://lea:geheim@example.org/x': 'login',
    'https://www.bank.example@example.org/': 'login',
    'mailto:redaktion': 'malformed',
    '//x.ch': 'malformed',
    Bern: 'malformed',
    'zwei Worte.ch': 'malformed',
  };
  const read = Object.keys(refusals).map((typed) => [
    typed,
    (readAddress(typed) as { refused: string }).refused,
  ]);
  expect(Object.fromEntries(read)).toEqual(refusals);
});

it('a refusal names the scheme, or what was typed, cut short', () => {
  expect(readAddress('JavaScript:alert(1)')).toMatchObject({ what: 'javascript:' });
  expect(readAddress('tel:+41')).toMatchObject({ what: 'tel:' });
  // Never the password itself.
  expect(readAddress('https://lea:geheim@example.org/x')).toMatchObject({ what: 'example.org' });
  expect(readAddress('Wort '.repeat(40))).toMatchObject({ what: `${'Wort '.repeat(12)}…` });
});
