import { expect, test } from 'vitest';
import { kindOfFile, withKindByContent } from './kind-of-file.ts';

test('a mail is a report, whatever media type the system gives it', () => {
  expect(kindOfFile({ name: 'Hinweis.EML', type: '' })).toBe('report');
  expect(kindOfFile({ name: 'Hinweis.eml', type: 'text/plain' })).toBe('report');
  expect(kindOfFile({ name: 'ohne-endung', type: 'message/rfc822' })).toBe('report');
});

test('a mailbox holds reports, by its ending or, without one, by what it begins with', async () => {
  expect(kindOfFile({ name: 'archiv.mbox', type: '' })).toBe('report');
  const begins = (name: string, start: string) => new File([start], name);
  const files = await withKindByContent([
    begins('Inbox', 'From - Thu Feb 12 09:15:00 2026\r\nX-Mozilla-Status: 0001\r\n'),
    begins('Notiz', 'From dusk till dawn\nein Film'),
    begins('liste.xlsx', 'From a Thu Feb 12\nSubject: x'),
  ]);
  expect(files.map(kindOfFile)).toEqual(['report', null, null]);
});

test('the text of a page becomes a piece', () => {
  expect(kindOfFile({ name: 'seite.txt', type: 'text/plain' })).toBe('article');
  expect(kindOfFile({ name: 'seite.txt', type: '' })).toBe('article');
  expect(kindOfFile({ name: 'Seite.html', type: 'text/html' })).toBe('article');
  expect(kindOfFile({ name: 'Bericht.DOCX', type: '' })).toBe('article');
});

test('XML is looked at by the workstation, which knows an export of WordPress by what it holds', () => {
  expect(kindOfFile({ name: 'seeblick.WordPress.2024-06-01.xml', type: '' })).toBe('article');
  expect(kindOfFile({ name: 'export', type: 'text/xml' })).toBe('article');
});

test('an image goes to the library, even where the system does not know its type', () => {
  expect(kindOfFile({ name: 'bild.avif', type: '' })).toBe('image');
  expect(kindOfFile({ name: 'foto', type: 'image/jpeg' })).toBe('image');
});

test('a table is nothing that the desk can use', () => {
  expect(kindOfFile({ name: 'zahlen.xlsx', type: 'application/vnd.ms-excel' })).toBeNull();
});

test('a raw file of a camera goes where it is said what to do with it', () => {
  expect(kindOfFile({ name: 'IMG_0001.CR2', type: '' })).toBe('image');
  expect(kindOfFile({ name: 'IMG_0002.heic', type: '' })).toBe('image');
});
