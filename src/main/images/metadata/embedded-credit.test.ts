import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CreditRecord, emptyCredit, type ImageMediaType } from '#shared/domain/image/image.ts';
import { missing, needs } from '#tools/needs.ts';
import { freshFolder } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { picture } from '../files-for-tests.ts';
import { creditTags, cutAtBytes } from './credit-tags.ts';
import { openCreditWriter } from './credit-writer.ts';
import { readMetadata } from './read-metadata.ts';

const longName = 'Anneliese Überländer-Grossenbacher und Söhne, Zürich & Genf';

const credit: CreditRecord = {
  ...emptyCredit(),
  kind: 'ai',
  restrictions: ['single-use'],
  creators: ['Jörg «Jogi» Müller', longName, "Zoë O'Brien <zoë> & 👩‍🚀"],
  creditLine: 'Keystone-SDA / «Zoë» & "Max" <b>Bär</b> &amp; 😀 &#246;',
  copyrightNotice: '© 2026 ]]> <!-- & --> Bär',
  source: 'Agentur "A" \\ B',
  licenceUrl: "https://example.org/l?a=1&b='2'#x",
  licensorName: 'Bär, & {Co} | [Söhne] = 1',
  licensorUrl: 'https://example.org/kaufen?a=1&b=2',
  usageTerms: 'Nur einmal.\nKein Archiv, «kein» Verkauf & kein Ärger.',
  rightsEndOn: '2026-12-31',
  caption: 'Zeile eins\nZeile zwei mit <script>alert(1)</script> & 名前',
  altText: 'Ein Boot auf der Aare',
  extendedDescription: 'Jan 1, Feb 2 & März 3 😀',
  createdAt: '2026-02-12T10:11:12+01:00',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  aiSystem: 'OpenAI',
  aiSystemVersion: '4 “turbo”',
  aiPrompt: 'a boat, "wide", 35mm & film\n--no people',
  aiPromptWriter: 'Sarah Köller',
  dataMining: 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED',
};

const formats: readonly (readonly [ImageMediaType, string])[] = [
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['image/tiff', 'tif'],
];

const written = new Map<string, Uint8Array>();
const writer = openCreditWriter();
beforeAll(async () => {
  for (const [mediaType, extension] of formats) {
    const format = mediaType.slice('image/'.length) as 'jpeg';
    const bytes = await writer.write(await picture({ format }), extension, creditTags(credit, mediaType));
    if (typeof bytes === 'string') throw new Error(`${mediaType}: ${bytes}`);
    written.set(extension, bytes);
  }
});
afterAll(async () => {
  closeWorkers();
  await writer.close();
});

function fileOf(extension: string): string {
  const file = path.join(freshFolder(), `bild.${extension}`);
  writeFileSync(file, written.get(extension) ?? '');
  return file;
}

describe.each(formats)('a record in a file (%s)', (mediaType, extension) => {
  it('is read back word for word by our own reader', async () => {
    const { proposal } = await readMetadata(written.get(extension) ?? new Uint8Array());
    expect(proposal).toEqual({ ...credit, restrictions: [] });
  });

  it.skipIf(missing('exiftool'))(
    `is read back word for word by another ExifTool ${needs('exiftool')}`,
    () => {
      const [said] = JSON.parse(
        execFileSync('exiftool', ['-config', '', '-j', '-G1', '-struct', '-n', fileOf(extension)], {
          encoding: 'utf8',
        }),
      ) as [Record<string, unknown>];
      expect(said).toMatchObject(asExifToolSaysIt());
      expect(said['XMP-plus:Licensor']).toEqual([
        { LicensorName: credit.licensorName, LicensorURL: credit.licensorUrl },
      ]);
      const iim = {
        'IPTC:By-line': credit.creators.map((name) => cutAtBytes(name, 32)),
        'IPTC:Credit': 'Keystone-SDA / «Zoë» & "Max"',
        'IPTC:CodedCharacterSet': '\u001b%G',
        'IPTC:CopyrightNotice': credit.copyrightNotice,
        'IPTC:Source': credit.source,
        'IPTC:SpecialInstructions': credit.usageTerms,
        'IPTC:Caption-Abstract': credit.caption,
        'IPTC:DateCreated': '2026:02:12',
        'IPTC:TimeCreated': '10:11:12+01:00',
        'IPTC:ExpirationDate': '2026:12:31',
      };
      if (['image/jpeg', 'image/tiff'].includes(mediaType)) {
        expect(said).toMatchObject(iim);
        expect(said['Photoshop:IPTCDigest']).toMatch(/^[0-9a-f]{32}$/);
      } else expect(Object.keys(said).filter((name) => name.startsWith('IPTC:'))).toEqual([]);
    },
  );
});

/** EXIF under the name of its place in the file, dates and terms of PLUS in ExifTool's own form. */
function asExifToolSaysIt(): Record<string, unknown> {
  const [tags = {}] = creditTags(credit, 'image/png');
  const {
    'XMP-plus:LicensorName': _name,
    'XMP-plus:LicensorURL': _url,
    ...others
  } = Object.fromEntries(
    Object.entries(tags).map(([name, value]) => [name.replace('EXIF:', 'IFD0:'), value]),
  );
  return {
    ...others,
    'XMP-photoshop:DateCreated': '2026:02:12 10:11:12+01:00',
    'XMP-plus:LicenseEndDate': '2026:12:31',
    'XMP-plus:DataMining': 'DMI-PROHIBITED',
  };
}

describe.skipIf(missing('exiv2'))(`a record in a JPEG, read by Exiv2 ${needs('exiv2')}`, () => {
  it('stands in XMP, IIM and EXIF', () => {
    const value = (key: string) =>
      execFileSync('exiv2', ['-K', key, '-Pv', fileOf('jpg')], { encoding: 'utf8' }).replace(/\n$/, '');
    expect(value('Xmp.photoshop.Credit')).toBe(credit.creditLine);
    expect(value('Xmp.iptcExt.AISystemUsed')).toBe('OpenAI');
    expect(value('Xmp.iptcExt.AIPromptInformation')).toBe(credit.aiPrompt);
    expect(value('Xmp.iptc.ExtDescrAccessibility')).toBe(`lang="x-default" ${credit.extendedDescription}`);
    expect(value('Xmp.photoshop.DateCreated')).toBe(credit.createdAt);
    expect(value('Xmp.plus.DataMining')).toBe(credit.dataMining);
    expect(value('Iptc.Application2.Byline').split('\n')).toEqual(
      credit.creators.map((name) => cutAtBytes(name, 32)),
    );
    expect(value('Exif.Image.Artist')).toBe(credit.creators.join('; '));
    expect(value('Exif.Image.Copyright')).toBe(credit.copyrightNotice);
  });
});

describe('a text that is cut for IIM', () => {
  it('ends at a whole character, as people see one', () => {
    expect(Buffer.byteLength(longName)).toBeGreaterThan(60);
    expect(cutAtBytes(longName, 32)).toBe('Anneliese Überländer-Grossenba');
    expect(cutAtBytes('ä'.repeat(20), 31)).toBe('ä'.repeat(15));
    expect(cutAtBytes('👩‍🚀👩‍🚀👩‍🚀', 32)).toBe('👩‍🚀👩‍🚀');
    expect(cutAtBytes('kurz', 32)).toBe('kurz');
  });
});
