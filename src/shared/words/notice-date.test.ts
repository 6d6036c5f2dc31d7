import { expect, it } from 'vitest';
import { datedAnew } from './notice-date.ts';

const drafted = {
  text: 'Korrektur, 12. Februar 2026, 08.00 Uhr: Es hiess, «am 12. Februar 2026». Richtig ist: am 13.',
  changeClass: 'correction',
  now: 'am 13.',
  language: 'de',
  datedAt: '2026-02-12T07:00:00.000Z',
} as const;
const out = Date.parse('2026-02-16T09:30:00.000Z');
const publication = { locale: 'de-CH', noticeTemplates: { de: {}, en: {} } };

it('a notice bears the moment at which it goes out, and what it quotes stays', () => {
  expect(datedAnew(drafted, publication, out)).toEqual({
    text: 'Korrektur, 16. Februar 2026, 10.30 Uhr: Es hiess, «am 12. Februar 2026». Richtig ist: am 13.',
    dated: 'anew',
  });
});

it('words that somebody wrote around the date stay, and so does a date written by hand', () => {
  const edited = { ...drafted, text: 'Am 12. Februar 2026, 08:00, berichtigt: am 13.' };
  expect(datedAnew(edited, publication, out).text).toBe('Am 16. Februar 2026, 10.30, berichtigt: am 13.');
  const byHand = { ...drafted, text: 'Korrektur, 11. Februar 2026: am 13.' };
  expect(datedAnew(byHand, publication, out)).toEqual({ text: byHand.text, dated: 'by-hand' });
});

it('goes by the newsroom’s own wording, also where it dates nothing', () => {
  const own = (correction: string) => ({ ...publication, noticeTemplates: { de: { correction }, en: {} } });
  const dayOnly = { ...drafted, text: 'Vom 12. Februar 2026: Nicht «12. Februar 2026».' };
  expect(datedAnew(dayOnly, own('Vom {date}: Nicht «{was}».'), out).text).toBe(
    'Vom 16. Februar 2026: Nicht «12. Februar 2026».',
  );
  expect(datedAnew(drafted, own('Nicht «{was}».'), out)).toEqual({ text: drafted.text, dated: 'undated' });
});
