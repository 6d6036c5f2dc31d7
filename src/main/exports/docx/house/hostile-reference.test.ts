import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { openTestDesk } from '../../../desk-for-tests.ts';
import { houseDocument, houseStyleXml, style } from './house-document.fixture.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const part = (xml: string) => ({ 'word/styles.xml': strToU8(xml) });

/** A part that says it unfolds to much, of zeros that pack well. */
const bomb = () => zipSync({ ...unzipSync(houseDocument()), 'word/styles.xml': new Uint8Array(60_000_000) });

const hostile: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'reference-not-word'],
  ['an empty file', () => new Uint8Array(), 'reference-not-word'],
  ['half a document', () => houseDocument().slice(0, 900), 'reference-not-word'],
  ['another package', () => zipSync({ 'a.xml': strToU8('<a/>') }), 'reference-not-word'],
  [
    'a table',
    () => houseDocument({ mainType: 'application/vnd.ms-excel.sheet.main+xml' }),
    'reference-not-word',
  ],
  ['one with macros by its type', () => houseDocument({ mainType: macros }), 'reference-with-macros'],
  [
    'one with macros by its parts',
    () => houseDocument({ parts: { 'word/vbaProject.bin': new Uint8Array(9) } }),
    'reference-with-macros',
  ],
  ['one without styles', () => houseDocument({ styles: null }), 'reference-without-styles'],
  ['one whose styles are none', () => houseDocument({ styles: '' }), 'reference-without-styles'],
  [
    'one whose styles break off',
    () => houseDocument({ parts: part(`<w:styles xmlns:w="${word}"><w:style`) }),
    'reference-not-word',
  ],
  [
    'one that reads files of the machine',
    () =>
      houseDocument({
        parts: part(
          `<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:styles xmlns:w="${word}">${houseStyleXml.replaceAll('Title', '&x;')}</w:styles>`,
        ),
      }),
    'reference-not-word',
  ],
  ['a bomb', bomb, 'reference-too-large'],
  [
    'one of 100,000 styles',
    () =>
      houseDocument({
        styles: Array.from({ length: 100_000 }, (_, index) => style(`S${index}`, `S ${index}`)).join(''),
      }),
    'reference-too-large',
  ],
];

test('a document that cannot lend its styles is refused with a sentence, and changes nothing', {
  timeout: 240_000,
}, async () => {
  const desk = await openTestDesk();
  const before = (await desk.ask('desk.state', {})).publication;
  for (const [what, bytes, code] of hostile) {
    const uploadId = await desk.upload('haus.docx', bytes());
    const refusal = await desk.refusal('exports.readWordReference', { uploadId });
    expect([what, refusal.code]).toEqual([what, code]);
    expect(refusal.message).toContain('haus.docx');
    expect((await desk.ask('desk.state', {})).publication).toEqual(before);
  }
});

describe('a document that lends its styles', () => {
  it('is a setting like others: it goes along in the settings file, says what it changes, and is taken back', async () => {
    const [desk, other] = [await openTestDesk(), await openTestDesk()];
    const uploadId = await desk.upload('haus.docx', houseDocument());
    const { reference } = await desk.ask('exports.readWordReference', { uploadId });
    expect((await desk.ask('desk.state', {})).publication?.wordReference).toBeNull();
    await desk.ask('publication.update', { wordReference: reference });
    const { text } = await desk.ask('settings.export', {});
    const { changes } = await other.ask('settings.import', { text });
    expect(changes).toEqual([
      {
        setting: 'wordReference',
        removed: ['Noch keines gewählt: Es gelten die Formatvorlagen von Druckreif.'],
        added: [
          'Formatvorlagen aus «haus.docx»',
          'Grundtext (Normal)',
          'Titel (Title)',
          'Lead',
          'Zwischentitel (Überschrift 1)',
          'Bildnachweis',
        ],
      },
    ]);
    expect((await other.ask('desk.state', {})).publication?.wordReference).toEqual(reference);
    await other.ask('settings.takeBack', {});
    expect((await other.ask('desk.state', {})).publication?.wordReference).toBeNull();
  });
});
