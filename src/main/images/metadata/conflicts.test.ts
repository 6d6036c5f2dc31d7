import { afterAll, describe, expect, it } from 'vitest';
import type { Said } from '#shared/domain/image/said.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { picture, withExif, withIim } from '../files-for-tests.ts';
import { conflictsIn } from './conflicts.ts';
import { readMetadata } from './read-metadata.ts';

afterAll(closeWorkers);

const latin = (text: string) => Buffer.from(text, 'latin1');
const [byLine, day, time, instructions, credit, copyright, caption] = [80, 55, 60, 40, 110, 116, 120];
const [description, artist, rights] = [0x010e, 0x013b, 0x8298];

const inXmp = (fields: Record<string, string>) =>
  picture({
    xmp: Object.entries(fields)
      .map(([name, text]) => `<${name}>${text}</${name}>`)
      .join(''),
  });
const creatorInXmp = (...names: string[]) => ({
  'dc:creator': `<rdf:Seq>${names.map((name) => `<rdf:li>${name}</rdf:li>`).join('')}</rdf:Seq>`,
});
const conflictsOf = async (file: Buffer) => {
  const { said } = await readMetadata(file);
  return conflictsIn(said ?? {});
};

describe('a file that contradicts itself', () => {
  it('is quoted with every place and its words, and XMP counts before IIM before EXIF', async () => {
    const file = withExif(
      withIim(await inXmp({ 'photoshop:Credit': 'Keystone-SDA', ...creatorInXmp('Jörg Meier') }), [
        [credit, latin('AFP')],
        [byLine, latin('Anna Frei')],
      ]),
      [[artist, latin('Redaktionskamera 3')]],
    );
    const { said, proposal } = await readMetadata(file);
    expect(conflictsIn(said ?? {})).toEqual([
      {
        field: 'creators',
        sayings: [
          { origins: ['xmp'], value: ['Jörg Meier'] },
          { origins: ['iim'], value: ['Anna Frei'] },
          { origins: ['exif'], value: ['Redaktionskamera 3'] },
        ],
      },
      {
        field: 'creditLine',
        sayings: [
          { origins: ['xmp'], value: 'Keystone-SDA' },
          { origins: ['iim'], value: 'AFP' },
        ],
      },
    ]);
    expect(proposal).toMatchObject({ creators: ['Jörg Meier'], creditLine: 'Keystone-SDA' });
  });

  it('names two places together that say the same against a third', async () => {
    const file = withExif(withIim(await picture(), [[copyright, latin('© SDA')]]), [
      [rights, latin('© AFP')],
    ]);
    const { said } = await readMetadata(file);
    expect(conflictsIn({ copyrightNotice: { ...said?.copyrightNotice, xmp: '© AFP' } })).toEqual([
      {
        field: 'copyrightNotice',
        sayings: [
          { origins: ['xmp', 'exif'], value: '© AFP' },
          { origins: ['iim'], value: '© SDA' },
        ],
      },
    ]);
  });
});

describe('no contradiction', () => {
  const long = 'Keystone-SDA / Peter Klaunzer, Bern, Schweiz';

  it('is an IIM field that ends where IIM ends, also in the middle of a letter', async () => {
    expect(
      await conflictsOf(
        withIim(await inXmp({ 'photoshop:Credit': long }), [[credit, Buffer.from(long.slice(0, 32))]]),
      ),
    ).toEqual([]);
    const cutInUmlaut = 'Keystone-SDA / Alessandra Baumgä'.padEnd(40, 'rtner');
    const bytes = Buffer.from(cutInUmlaut).subarray(0, 32);
    expect(bytes.at(-1)).toBe(0xc3);
    const file = withIim(await inXmp({ 'photoshop:Credit': cutInUmlaut }), [[credit, bytes]]);
    expect((await readMetadata(file)).said?.creditLine?.iim).toBe('Keystone-SDA / Alessandra Baumg');
    expect(await conflictsOf(file)).toEqual([]);
  });

  it.each<[string, Said]>([
    ['white space', { caption: { xmp: 'Die Aare,\n am  Abend ', iim: 'Die Aare, am Abend' } }],
    ['the normal form of an umlaut', { caption: { xmp: 'J\u00f6rg', iim: 'Jo\u0308rg' } }],
    [
      'names with a comma between them',
      { creators: { xmp: ['A. Frei', 'J. Meier'], exif: ['A. Frei, J. Meier'] } },
    ],
    [
      'the time of the same day',
      { createdAt: { xmp: '2026-02-12T08:12:00+01:00', exif: '2026-02-12T08:12:03' } },
    ],
    [
      'a creator whose name IIM has cut',
      { creators: { xmp: [`${'M'.repeat(40)}`, 'B'], iim: ['M'.repeat(32), 'B'] } },
    ],
    ['the sign in ASCII', { copyrightNotice: { xmp: '© 2026 SDA', exif: '(C) 2026 SDA' } }],
    ['a place that says nothing', { caption: { xmp: 'Die Aare' } }],
  ])('is %s', (_, said) => {
    expect(conflictsIn(said)).toEqual([]);
  });

  it.each<[string, Said]>([
    ['a beginning that is not a cut', { creditLine: { xmp: 'Keystone-SDA / A. Frei', iim: 'Keystone-SDA' } }],
    ['the longer word in IIM', { creditLine: { xmp: long.slice(0, 32), iim: long } }],
    ['another day', { createdAt: { xmp: '2026-02-12', exif: '2026-02-13T00:00:00' } }],
    [
      'a cut in EXIF, which has no ends',
      { copyrightNotice: { xmp: 'S'.repeat(200), exif: 'S'.repeat(128) } },
    ],
  ])('but one is %s', (_, said) => {
    expect(conflictsIn(said)).toHaveLength(1);
  });

  it('is what a camera writes under each of its pictures', async () => {
    const file = withExif(withIim(await picture(), [[caption, latin('Die Aare')]]), [
      [description, latin('OLYMPUS DIGITAL CAMERA         ')],
    ]);
    expect(await conflictsOf(file)).toEqual([]);
    const filler = withExif(await picture(), [[description, latin('OLYMPUS DIGITAL CAMERA')]]);
    expect((await readMetadata(filler)).proposal.caption).toBe('');
  });

  it('are instructions in IIM beside terms in XMP, where XMP has both', async () => {
    const xmp = {
      'photoshop:Instructions': 'Nur für Tageszeitungen',
      'xmpRights:UsageTerms': '<rdf:Alt><rdf:li xml:lang="x-default">Einmalig</rdf:li></rdf:Alt>',
    };
    const file = withIim(await inXmp(xmp), [[instructions, latin('Nur f\u00fcr Tageszeitungen')]]);
    const { proposal } = await readMetadata(file);
    expect(proposal.usageTerms).toBe('Einmalig');
    expect(await conflictsOf(file)).toEqual([]);
  });
});

describe('the moment of a picture', () => {
  it('is read from the date and time of IIM', async () => {
    const file = withIim(await picture(), [
      [day, latin('20260212')],
      [time, latin('081200+0100')],
    ]);
    expect((await readMetadata(file)).proposal.createdAt).toBe('2026-02-12T08:12:00+01:00');
  });
});

describe('umlauts', () => {
  it('that were encoded twice are mended in each place', async () => {
    const twice = 'J\u00c3\u00b6rg M\u00c3\u00bcller';
    const file = withExif(withIim(await inXmp({ ...creatorInXmp(twice) }), [[byLine, Buffer.from(twice)]]), [
      [artist, Buffer.from(twice)],
    ]);
    const { said, metadata } = await readMetadata(file);
    expect(said?.creators).toEqual({ xmp: ['Jörg Müller'], iim: ['Jörg Müller'], exif: ['Jörg Müller'] });
    expect(metadata['exif.Artist']).toBe('Jörg Müller');
  });

  it('in EXIF are read as Latin-1 where they are no UTF-8, with the signs of Windows', async () => {
    const file = withExif(await picture(), [
      [artist, latin('J\u00f6rg M\u00fcller')],
      [description, latin('\u0084Br\u00fccke\u0093 \u0096 Archiv')],
    ]);
    const { proposal, metadata } = await readMetadata(file);
    expect(proposal).toMatchObject({ creators: ['Jörg Müller'], caption: '„Brücke“ – Archiv' });
    expect(metadata['exif.ImageDescription']).toBe('„Brücke“ – Archiv');
  });
});
