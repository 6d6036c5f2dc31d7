import { readdirSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headlineOf } from '#shared/article-body/text.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { sha256Of } from '../store/originals.ts';
import { openDesk, right } from './desk-for-tests.ts';
import { publishedPage } from './page-for-tests.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.close());

const pieces = () => desk.store.articles.list(null, 10, { status: null, section: null, contributor: null });
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('the text of a page that is imported', () => {
  it('becomes a piece that can be opened, and says what was not understood', async () => {
    const { articleId, newElements, ...told } = right(
      await desk.importText(`Inland\nAusland\nWetter heute\n\n${publishedPage.trim().slice(1)}`),
    );
    expect(told).toEqual({
      handOver: null,
      headline: 'Gemeinde stoppt Umbau am See: 3,5 Millionen bleiben in der Kasse',
      unrecognised: ['Inland\nAusland\nWetter heute'],
      setAside: 4,
      tracked: [],
      suggestions: 0,
      pictures: 0,
      notes: [],
    });
    expect(newElements.map(({ heading }) => heading)).toEqual([
      'Hinweise auf Fehler',
      'Unterstützen Sie den Talboten!',
    ]);
    const piece = right(desk.detail(articleId as Parameters<typeof desk.detail>[0]));
    expect(piece).toMatchObject({
      headline: told.headline,
      byline: 'TAL – POLITIK ¦ Lea Brunner ¦ Bild zvg',
    });
    expect(piece.events).toMatchObject([{ type: 'imported', by: 'Lea Brunner' }]);
  });

  it('is kept as it came, under its SHA-256', async () => {
    const bytes = Buffer.from(publishedPage);
    await desk.importText(bytes);
    expect(desk.store.originals.read(sha256Of(bytes))).toEqual(bytes);
    expect(readdirSync(path.join(desk.folder, 'incoming'))).toEqual([]);
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 of Windows', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 of Windows without its mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way round', (text: string) => utf16be(`\ufeff${text}`)],
    ['Latin-1', latin1],
  ])('is read from %s', async (_, encode) => {
    const { headline } = right(
      await desk.importText(encode('Zürcher Gemeinderäte wählen neu\n\nDas Ergebnis überrascht.')),
    );
    expect(headline).toBe('Zürcher Gemeinderäte wählen neu');
  });

  it('keeps the dashes and quotes of Windows-1252', async () => {
    const bytes = Buffer.concat([
      latin1('Streit um '),
      Buffer.from([0x84]),
      latin1('B'),
      Buffer.from([0x93, 0x20, 0x96]),
      latin1(' Räte'),
    ]);
    expect(right(await desk.importText(bytes)).headline).toBe('Streit um „B“ – Räte');
  });
});

describe('a file that is no page', () => {
  const pixels = deflateSync(Buffer.alloc(4000, 'druckreif'));
  it.each([
    ['of no bytes', new Uint8Array(), 'file-empty'],
    ['of blank lines', ' \n\u00a0\n\ufeff', 'file-empty'],
    ['of stray marks', ' · \n', 'file-empty'],
    [
      'of pixels',
      Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), pixels]),
      'text-not-text',
    ],
    ['that is a PDF', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>', 'document-is-pdf'],
    ['that is rich text', '{\\rtf1\\ansi Steg bleibt zu\\par}', 'document-of-another-program'],
    [
      'that is a page saved as one file',
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n<h1>Steg</h1>',
      'text-not-text',
    ],
    ['that is a Word document', Buffer.from('PK\u0003\u0004word/document.xml'), 'text-not-text'],
    ['of 6 MB', 'Zeile\n'.repeat(1024 * 1024), 'file-too-large'],
  ])('%s is refused by name and leaves nothing behind', async (_, bytes, code) => {
    const answer = await desk.importText(bytes, 'seite.txt');
    expect(answer).toBeInstanceOf(Refusal);
    expect(answer).toMatchObject({ code, params: { name: 'seite.txt' } });
    expect(pieces()).toEqual([]);
    expect(readdirSync(path.join(desk.folder, 'incoming'))).toEqual([]);
  });

  it('does not hinder the next one', async () => {
    await desk.importText('%PDF-1.7', 'seite.pdf');
    const { articleId } = right(await desk.importText(publishedPage));
    const piece = right(desk.detail(articleId as Parameters<typeof desk.detail>[0]));
    expect(headlineOf(piece.body)).toMatch(/^Gemeinde stoppt/);
  });
});
