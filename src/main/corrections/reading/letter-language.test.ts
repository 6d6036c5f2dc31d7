import { expect, test } from 'vitest';
import { languageOfLetter } from './letter-language.ts';

test('who writes English is answered in English, everybody else in German', () => {
  expect(languageOfLetter('Hello, the number in your article is wrong. It should be 512.')).toBe('en');
  expect(languageOfLetter('Guten Tag, die Zahl in Ihrem Artikel ist falsch.')).toBe('de');
  expect(
    languageOfLetter(
      'Bonjour, on a lu votre article sur la tour: il y a une erreur. Ce n’est pas 400, on a dit 500.',
    ),
  ).toBe('de');
  expect(languageOfLetter('Page 3: on a oublié un article')).toBe('de');
  expect(
    languageOfLetter(
      'Buongiorno, in un articolo di ieri c’è un errore: la torre non è alta 40 metri. Cordiali saluti',
    ),
  ).toBe('de');
  expect(languageOfLetter('512')).toBe('de');
});

test('a letter in English that quotes the piece in French or German stays English', () => {
  const quote = '«La tour est haute de 40 mètres»';
  expect(languageOfLetter(`Dear editors, you write ${quote} in the article. That is wrong, it is 50.`)).toBe(
    'en',
  );
});
