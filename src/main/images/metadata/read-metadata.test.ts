import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyCredit, trainedAlgorithmicMedia } from '#shared/domain/image/image.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import {
  packetOf,
  picture,
  withExif,
  withGifXmp,
  withIim,
  withPngTexts,
  withTextBomb,
  withXmpPacket,
} from '../files-for-tests.ts';
import { conflictsIn } from './conflicts.ts';
import { iimText } from './iim-text.ts';
import { readMetadata } from './read-metadata.ts';

afterAll(closeWorkers);

const latin = (text: string) => Buffer.from(text, 'latin1');
const [byLine, credit, caption] = [80, 110, 120];

describe('what a file says about itself', () => {
  it.each(['jpeg', 'png', 'webp', 'tiff', 'avif'] as const)(
    'becomes the proposed record (%s)',
    async (format) => {
      const xmp = `<dc:creator><rdf:Seq><rdf:li>Jörg Meier</rdf:li><rdf:li>Anna Frei</rdf:li></rdf:Seq></dc:creator>
      <photoshop:Credit>Keystone-SDA / Jörg Meier</photoshop:Credit>
      <dc:description><rdf:Alt><rdf:li xml:lang="en">Flood</rdf:li><rdf:li xml:lang="x-default">Hochwasser &amp; Damm</rdf:li></rdf:Alt></dc:description>
      <xmpRights:WebStatement>https://example.org/licence?a=1&amp;b=2</xmpRights:WebStatement>`;
      const says = await readMetadata(await picture({ format, xmp }));
      expect(says.proposal).toEqual({
        ...emptyCredit(),
        creators: ['Jörg Meier', 'Anna Frei'],
        creditLine: 'Keystone-SDA / Jörg Meier',
        caption: 'Hochwasser & Damm',
        licenceUrl: 'https://example.org/licence?a=1&b=2',
      });
      expect(says.metadata['xmp.Credit']).toBe('Keystone-SDA / Jörg Meier');
    },
  );

  it.each([
    ['utf16le', Buffer.from('\ufeff', 'utf16le')],
    ['utf16le', Buffer.alloc(0)],
    ['utf16be', Buffer.from('\ufeff', 'utf16le').swap16()],
    ['utf16be', Buffer.alloc(0)],
  ] as const)('is read from a packet of XMP in %s, whatever the standard wants', async (order, mark) => {
    const packet = packetOf(
      '<dc:creator><rdf:Seq><rdf:li>Jörg Šimić</rdf:li></rdf:Seq></dc:creator><photoshop:Credit>안나 / «Ä&amp;Ö» 🎈</photoshop:Credit>',
    );
    const wide = Buffer.from(packet, 'utf16le');
    const file = withXmpPacket(
      await picture(),
      Buffer.concat([mark, order === 'utf16be' ? wide.swap16() : wide]),
    );
    expect((await readMetadata(file)).proposal).toEqual({
      ...emptyCredit(),
      creators: ['Jörg Šimić'],
      creditLine: '안나 / «Ä&Ö» 🎈',
    });
  });

  it('hides no document type in another charset', async () => {
    const packet = `<!DOCTYPE x [<!ENTITY who "Lea">]>${packetOf('<photoshop:Credit>&who;</photoshop:Credit>')}`;
    const file = withXmpPacket(await picture(), Buffer.from(packet, 'utf16le'));
    expect((await readMetadata(file)).proposal).toEqual(emptyCredit());
  });

  it('is in the texts of a PNG where nothing else says it, and contradicts what does', async () => {
    const texts = {
      Author: 'Lea Zbinden; Zoë Bär',
      Copyright: '© Talbote',
      Description: 'Der Pegel – Montag',
    };
    const bare = withPngTexts(await picture({ format: 'png' }), { ...texts, Comment: 'Created with GIMP' });
    expect((await readMetadata(bare)).proposal).toEqual({
      ...emptyCredit(),
      creators: ['Lea Zbinden', 'Zoë Bär'],
      copyrightNotice: '© Talbote',
      caption: 'Der Pegel – Montag',
    });
    const xmp = '<dc:creator><rdf:Seq><rdf:li>Anna Frei</rdf:li></rdf:Seq></dc:creator>';
    const { proposal, said } = await readMetadata(withPngTexts(await picture({ format: 'png', xmp }), texts));
    expect(proposal.creators).toEqual(['Anna Frei']);
    expect(said?.creators).toEqual({ xmp: ['Anna Frei'], png: ['Lea Zbinden', 'Zoë Bär'] });
  });

  it('is nothing for a file without metadata or without sense', async () => {
    expect((await readMetadata(await picture({ format: 'gif' }))).proposal).toEqual(emptyCredit());
    expect(await readMetadata(Buffer.from('no picture'))).toEqual({
      metadata: {},
      proposal: emptyCredit(),
      said: {},
    });
  });

  it('is proposed in the language of the publication, else as the file has it by default', async () => {
    const xmp = `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Flood at the dam</rdf:li><rdf:li xml:lang="fr-CH">Crue</rdf:li><rdf:li xml:lang="de">Hochwasser am Damm</rdf:li></rdf:Alt></dc:description>
      <dc:rights><rdf:Alt><rdf:li xml:lang="de-AT">© Österreich</rdf:li><rdf:li xml:lang="de-CH">© Schweiz</rdf:li></rdf:Alt></dc:rights>
      <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="de"> </rdf:li><rdf:li xml:lang="x-default">Once only</rdf:li></rdf:Alt></xmpRights:UsageTerms>`;
    const file = withIim(await picture({ xmp }), [[caption, Buffer.from('Flood at the dam')]]);
    const { proposal, metadata, said } = await readMetadata(file, 'de-CH');
    expect(proposal).toMatchObject({
      caption: 'Hochwasser am Damm',
      copyrightNotice: '© Schweiz',
      usageTerms: 'Once only',
    });
    expect(metadata['xmp.description']).toBe('Flood at the dam, Crue, Hochwasser am Damm');
    expect(conflictsIn(said ?? {})).toEqual([]);
    expect((await readMetadata(file, 'fr-FR')).proposal.caption).toBe('Crue');
    expect((await readMetadata(file, 'it-CH')).proposal.caption).toBe('Flood at the dam');
    expect((await readMetadata(file)).proposal.caption).toBe('Flood at the dam');
  });

  it('names the authors of the Windows Explorer where no artist stands', async () => {
    const utf16 = (text: string) => Buffer.from(text, 'utf16le');
    const [artist, xpAuthor] = [0x013b, 0x9c9d];
    const authors: readonly [number, Buffer] = [xpAuthor, utf16('Jörg Müller;Zoë Bär')];
    expect((await readMetadata(withExif(await picture(), [authors]))).proposal.creators).toEqual([
      'Jörg Müller',
      'Zoë Bär',
    ]);
    const both = withExif(await picture(), [[artist, latin('Anna Frei')], authors]);
    expect((await readMetadata(both)).proposal.creators).toEqual(['Anna Frei']);
  });

  it('is read from XMP that marks its text as such, and from a GIF', async () => {
    const credit = '<photoshop:Credit><![CDATA[Müller & Söhne <DMZ>]]></photoshop:Credit>';
    expect((await readMetadata(await picture({ xmp: credit }))).proposal.creditLine).toBe(
      'Müller & Söhne <DMZ>',
    );
    const xmp = '<photoshop:Credit>Zoë Bär</photoshop:Credit>';
    const { proposal, metadata } = await readMetadata(withGifXmp(await picture({ format: 'gif' }), xmp));
    expect(proposal.creditLine).toBe('Zoë Bär');
    expect(metadata['xmp.Credit']).toBe('Zoë Bär');
  });

  it('is whole where EXIF speaks for Macs, for two owners, with a zone, or loses letters', async () => {
    const [moment, zone, copyright, artist, xpAuthor] = [0x9003, 0x9011, 0x8298, 0x013b, 0x9c9d];
    const proposed = async (...fields: (readonly [number, Buffer])[]) =>
      (await readMetadata(withExif(await picture(), fields))).proposal;
    expect(
      await proposed([artist, latin('J\x9arg M\x9fller')], [copyright, latin(' \0Verlag AG')]),
    ).toMatchObject({ creators: ['Jörg Müller'], copyrightNotice: 'Verlag AG' });
    expect(
      await proposed([artist, latin('J?rg; L?a')], [xpAuthor, Buffer.from('Jörg; Léa', 'utf16le')]),
    ).toMatchObject({ creators: ['Jörg', 'Léa'] });
    expect(
      await proposed([artist, Buffer.from('GrÃ\x9fe')], [copyright, latin('\x84Bund\x93')]),
    ).toMatchObject({ creators: ['Grße'], copyrightNotice: '„Bund“' });
    expect(await proposed([moment, latin('2026:03:01 10:00:00')], [zone, latin('+01:00')])).toMatchObject({
      createdAt: '2026-03-01T10:00:00+01:00',
    });
  });

  it.each([
    'trainedAlgorithmicMedia',
    'https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia/',
    'http://cv.iptc.org/newscodes/digitalsourcetype/TrainedAlgorithmicMedia',
  ])('says that a machine made it in any form of the term: %s', async (term) => {
    const xmp = `<Iptc4xmpExt:DigitalSourceType>${term}</Iptc4xmpExt:DigitalSourceType>`;
    expect((await readMetadata(await picture({ xmp }))).proposal).toMatchObject({
      kind: 'ai',
      digitalSourceType: trainedAlgorithmicMedia,
    });
  });

  it('makes an image AI-made by its digital source type', async () => {
    const xmp = `<Iptc4xmpExt:DigitalSourceType>${trainedAlgorithmicMedia}</Iptc4xmpExt:DigitalSourceType>
      <Iptc4xmpExt:AISystemUsed>DALL-E</Iptc4xmpExt:AISystemUsed>`;
    expect((await readMetadata(await picture({ xmp }))).proposal).toMatchObject({
      kind: 'ai',
      digitalSourceType: trainedAlgorithmicMedia,
      aiSystem: 'DALL-E',
    });
  });

  it('reads IIM as UTF-8 where it is valid and else as Windows-1252, never as mojibake', async () => {
    const jpeg = withIim(await picture(), [
      [byLine, latin('J\u00f6rg M\u00fcller')],
      [byLine, Buffer.from('Zoë Bär')],
      [credit, latin('\u00abBund\u00bb \u0096 Archiv')],
      [caption, Buffer.from('Brücke über die Aare')],
    ]);
    const { proposal, metadata } = await readMetadata(jpeg);
    expect(proposal.creators).toEqual(['Jörg Müller', 'Zoë Bär']);
    expect(proposal.creditLine).toBe('«Bund» – Archiv');
    expect(proposal.caption).toBe('Brücke über die Aare');
    expect(metadata['iptc.By-line']).toBe('Jörg Müller; Zoë Bär');
  });

  it('prefers XMP to IIM, whose fields are cut at 32 bytes', async () => {
    const whole = 'Keystone-SDA / Peter Klaunzer, Bern, Schweiz';
    const xmp = `<photoshop:Credit>${whole}</photoshop:Credit>`;
    const jpeg = withIim(await picture({ xmp }), [[credit, Buffer.from(whole.slice(0, 32))]]);
    expect((await readMetadata(jpeg)).proposal.creditLine).toBe(whole);
  });
});

describe('hostile metadata', () => {
  it('is text, not code: control and direction characters go, only web addresses stay', async () => {
    const xmp = `<photoshop:Credit>&lt;script&gt;alert(1)&lt;/script&gt;\u202eFoto&#x9;A</photoshop:Credit>
      <xmpRights:WebStatement>javascript:alert(1)</xmpRights:WebStatement>
      <Iptc4xmpExt:DigitalSourceType>data:text/html,x</Iptc4xmpExt:DigitalSourceType>`;
    const { proposal, metadata } = await readMetadata(await picture({ xmp }));
    expect(proposal).toMatchObject({
      creditLine: '<script>alert(1)</script>Foto A',
      licenceUrl: '',
      digitalSourceType: '',
    });
    expect(JSON.stringify(metadata)).not.toContain('\u202e');
  });

  it('cannot read files of this machine through XML entities', async () => {
    const secret = path.join(mkdtempSync(path.join(tmpdir(), 'druckreif-')), 'secret.txt');
    writeFileSync(secret, 'the secret');
    const jpeg = await picture({ xmp: '<photoshop:Credit>PLACEHOLDER</photoshop:Credit>' });
    const at = jpeg.indexOf('<x:xmpmeta');
    const end = jpeg.indexOf('</x:xmpmeta>') + 12;
    const packet = `<!DOCTYPE x [<!ENTITY e SYSTEM "file://${secret}">]><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"><photoshop:Credit>&e;</photoshop:Credit></rdf:Description></rdf:RDF></x:xmpmeta>`;
    expect(packet.length).toBeLessThanOrEqual(end - at);
    jpeg.write(packet.padEnd(end - at, ' '), at, 'latin1');
    expect(JSON.stringify(await readMetadata(jpeg))).not.toContain('the secret');
  });

  it('that inflates a thousandfold is left unread', async () => {
    const bomb = withTextBomb(await picture({ format: 'png' }), 64 * 1024 * 1024, 40);
    const { metadata, proposal } = await readMetadata(bomb);
    expect(Object.values(metadata).every((text) => text.length <= 20_000)).toBe(true);
    expect(proposal).toEqual(emptyCredit());
  });
});

/** The bytes that Windows-1252 has for signs beyond Latin-1. */
const windows = new Map(
  Array.from({ length: 32 }, (_, at) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(at + 128)),
    at + 128,
  ]),
);

describe('IIM text', () => {
  it('keeps bytes that Windows-1252 leaves unassigned out of the way of an error', () => {
    expect(iimText([0x93, 0x81, 0xfc])).toMatch(/^“.ü$/s);
  });

  it('is that of older Macs where the words leave no doubt', () => {
    // MacRoman: ü 9f, ä 8a, ö 9a, ß a7, é 8e, è 8f, Ü 86.
    const mac = (text: string) => iimText([...Buffer.from(text, 'latin1')]);
    expect(mac('J\x9frg M\x9fller, Gr\x9f\xa7e aus Z\x9frich')).toBe('Jürg Müller, Grüße aus Zürich');
    expect(mac('Schl\x8apfer')).toBe('Schläpfer');
    expect(mac('Ren\x8ee und Gen\x8fve')).toBe('Renée und Genève');
    expect(mac('\x86ber den Fluss')).toBe('Über den Fluss');
  });

  it.each([
    'Luka Modrić',
    'Škoda',
    'Nikola Žigić',
    'J.-M. Dupré',
    '§ 12',
    'Preis: 5 €',
    'Kœnig',
    'Zoë – «Süd»',
    'à la carte',
  ])('stays that of Windows: %s', (text) => {
    const bytes = [...text].map((sign) => windows.get(sign) ?? sign.charCodeAt(0));
    expect(iimText(bytes.filter((byte) => byte < 256))).toBe(text.replace('ć', ''));
  });
});

describe('a caption that ends with the credit', () => {
  const proposed = async (description: string, more = '') =>
    (await readMetadata(await picture({ xmp: `<dc:description>${description}</dc:description>${more}` })))
      .proposal;

  it('is parted from it where nothing else says one', async () => {
    expect(await proposed('Der Steg in Birsau, am 3. März 2026. (KEYSTONE/Gaetan Bally)')).toMatchObject({
      caption: 'Der Steg in Birsau, am 3. März 2026.',
      creditLine: 'KEYSTONE/Gaetan Bally',
    });
    expect(await proposed('Foto: Hans Muster / Keystone')).toMatchObject({
      caption: '',
      creditLine: 'Foto: Hans Muster / Keystone',
    });
    expect(await proposed('Zeile eins.\nDer Steg. Foto: Eva Roth')).toMatchObject({
      caption: 'Zeile eins.\nDer Steg.',
      creditLine: 'Foto: Eva Roth',
    });
  });

  it('stays whole where a field of its own says it, and where it only seems so', async () => {
    const credit = '<photoshop:Credit>Keystone</photoshop:Credit>';
    expect(await proposed('Der Steg. (KEYSTONE/Gaetan Bally)', credit)).toMatchObject({
      caption: 'Der Steg. (KEYSTONE/Gaetan Bally)',
      creditLine: 'Keystone',
    });
    expect(await proposed('Der Steg (im Bild links die Post)')).toMatchObject({
      caption: 'Der Steg (im Bild links die Post)',
      creditLine: '',
    });
  });
});
