import { expect, it } from 'vitest';
import { fileStem } from './files/file-names.ts';
import { excerpt, hasInk, printable } from './piece/characters.ts';
import { pieceToPrint } from './piece/piece.ts';
import { momentInWords, publicDay } from './piece/printed-moment.ts';
import { head, paper, pieceDetail } from './rehearsal-piece.fixture.ts';

it('a moment reads as clocks in the publication’s country show it, summer and winter', () => {
  expect(momentInWords('2026-02-12T07:12:00.000Z', 'de', 'de-CH')).toBe('12. Februar 2026, 08.12 Uhr');
  expect(momentInWords('2026-07-01T22:05:00.000Z', 'en', 'en-GB')).toBe('1 July 2026, 23:05');
  expect(momentInWords('2026-07-01T22:05:00.000Z', 'de', 'de-DE')).toBe('2. Juli 2026, 00.05 Uhr');
});

it('a moment is universal time, and says so, where a country has many clocks or none is named', () => {
  expect(momentInWords('2026-02-12T07:12:00.000Z', 'en', 'en-US')).toBe('12 February 2026, 07:12 UTC');
  expect(momentInWords('2026-02-12T07:12:00.000Z', 'de', 'de')).toBe('12. Februar 2026, 07.12 Uhr UTC');
});

it('a day begins at the publication’s midnight', () => {
  expect(publicDay('2026-02-11T23:30:00.000Z', 'de-CH')).toBe('2026-02-12');
  expect(publicDay('2026-02-11T22:30:00.000Z', 'de-CH')).toBe('2026-02-11');
});

it.each([
  ['Über «Zürich»: grosse Pläne', 'ueber-zuerich-grosse-plaene'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'con-1'],
  ['Crème brûlée 2026', 'creme-brulee-2026'],
  ['снег', 'der-see-steigt'],
  ['x'.repeat(200), 'x'.repeat(60)],
])('a piece whose slug is «%s» leaves as %s', (slug, stem) => {
  const detail = pieceDetail();
  const piece = pieceToPrint({ ...detail, record: { ...detail.record, slug } }, paper);
  expect(fileStem(piece)).toBe(stem);
});

it('a piece without a name in any alphabet of file names leaves by its id', () => {
  const detail = pieceDetail({ body: { type: 'doc', content: head('снег') } });
  expect(fileStem(pieceToPrint({ ...detail, record: { ...detail.record, slug: '' } }, paper))).toBe(
    'art_rehearse1',
  );
});

it('no control character is printed, and words stay apart', () => {
  expect(printable('a\u0000b\u000bc\r\nd\u0085\ufffe\ud800')).toBe('ab c\nd\ufffd');
  expect(hasInk('\u200b\u202e \u00a0')).toBe(false);
  expect(hasInk('.')).toBe(true);
});

it('an excerpt ends between words where it can, and never inside a character', () => {
  expect(excerpt('eins zwei drei vier', 12)).toBe('eins zwei…');
  expect(excerpt('kurz')).toBe('kurz');
  expect(excerpt('👩👩👩👩', 5)).toBe('👩👩…');
});
