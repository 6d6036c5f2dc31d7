import { expect, test } from 'vitest';
import type { Language } from '#shared/domain/language.ts';
import type { ChangeClass } from '#shared/domain/piece/article.ts';
import { noticeWording } from './notice-wording.ts';

/** What follows the day in the notice. */
const worded = (
  was: string,
  now: string,
  { language = 'de', changeClass = 'correction', templates = {} } = {} as {
    language?: Language;
    changeClass?: ChangeClass;
    templates?: Record<string, string>;
  },
) => {
  const at = Date.UTC(2026, 1, 12, 7, 12);
  const wish = { changeClass, was, now, language, templates, at, reason: '', locale: 'de-CH' };
  return noticeWording(wish).replace(/^[^:]*\d{4}[^:]*(:\d\d)?[^:]*: /, '');
};

test('a number, a name and a word are quoted as they stood, and the notice reads as one text', () => {
  expect(worded('312 Unterschriften', '512 Unterschriften')).toBe(
    'In einer früheren Fassung dieses Artikels hiess es: «312 Unterschriften». Richtig ist: 512 Unterschriften. Wir danken für den Hinweis.',
  );
  expect(worded('Nora Felder', 'Nora Felber', { language: 'en' })).toBe(
    'An earlier version of this article said “Nora Felder”. It should have said “Nora Felber”.',
  );
  expect(worded('Vernehmlasung.', 'Vernehmlassung.')).toContain(
    'hiess es: «Vernehmlasung». Richtig ist: Vernehmlassung. Wir',
  );
  expect(worded('2,4 Hektaren', '1,4 Hektaren', { changeClass: 'update' })).toContain(
    'hiess es: «2,4 Hektaren». Neu ist: 1,4 Hektaren.',
  );
});

test('a whole sentence keeps its own stop, and gets no second one', () => {
  const [was, now] = ['Die Treppe hat 312 Stufen.', 'Die Treppe hat 324 Stufen.'];
  expect(worded(was, now)).toBe(
    'In einer früheren Fassung dieses Artikels hiess es: «Die Treppe hat 312 Stufen.» Richtig ist: Die Treppe hat 324 Stufen. Wir danken für den Hinweis.',
  );
  expect(worded(was, now, { language: 'en' })).toBe(
    'An earlier version of this article said “Die Treppe hat 312 Stufen.” It should have said “Die Treppe hat 324 Stufen.”',
  );
  expect(worded('Wer zahlt das alles?', 'Wer zahlt das?')).toContain(
    'hiess es: «Wer zahlt das alles?» Richtig ist: Wer zahlt das? Wir danken',
  );
});

test('a quotation within the quotation takes single marks', () => {
  expect(worded('«Nie», sagte sie', '«Selten», sagte sie')).toContain(
    'hiess es: «‹Nie›, sagte sie». Richtig ist: «Selten», sagte sie.',
  );
  expect(worded('a “quick” fix', 'a “slow” fix', { language: 'en' })).toContain(
    'said “a ‘quick’ fix”. It should have said “a ‘slow’ fix”.',
  );
});

test('the house may word it otherwise, and gets the same stops', () => {
  const templates = { correction: 'Hier stand «{was}». Es muss {now} heissen.' };
  expect(worded('Die Treppe hat 312 Stufen.', '324 Stufen.', { templates })).toBe(
    'Hier stand «Die Treppe hat 312 Stufen.» Es muss 324 Stufen heissen.',
  );
});
