import { existsSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { missing, needs } from '#tools/needs.ts';
import { freshFolder, openTestDesk, type TestDesk } from '../desk-for-tests.ts';
import { closeWorkers } from '../jobs/run-in-worker.ts';
import { aDictionary, aGermanDictionary, layDown } from './a-dictionary.fixture.ts';

afterAll(closeWorkers);

async function deskWith(name: string, files = aDictionary()) {
  const places = freshFolder();
  layDown(places, name, files);
  return { places, desk: await openTestDesk(freshFolder(), [places]) };
}

const state = (desk: TestDesk, locale = 'de-CH') => desk.ask('spelling.state', { locale });

/** The wrong stretches of some words, as they stand in them. */
async function wrong(desk: TestDesk, words: string[], locale = 'de-CH'): Promise<string[]> {
  const answer = await desk.ask('spelling.check', { locale, words });
  return answer.wrong.flatMap(({ word, at }) => at.map(({ from, to }) => word.slice(from, to)));
}

const suggestions = async (desk: TestDesk, word: string, locale = 'de-CH') =>
  (await desk.ask('spelling.suggest', { locale, word })).suggestions;

const dictionaryFiles = async (desk: TestDesk, name: string, { aff, dic } = aDictionary()) => [
  await desk.upload(`${name}.aff`, aff),
  await desk.upload(`${name}.dic`, dic),
];

const bringIn = (desk: TestDesk, uploadIds: string[]) =>
  desk.ask('spelling.bringIn', { uploadIds: uploadIds as never });

describe.each(['ISO8859-1', 'UTF-8'] as const)('a dictionary in %s', (encoding) => {
  it('knows its words with their endings and compounds, and no others', async () => {
    const { desk } = await deskWith('de_CH', aDictionary(encoding));
    expect(
      await wrong(desk, ['Brücke', 'Versammlungen', 'Gemeindeversammlung', 'Bruecke', 'Zeitungs', 'Zürich']),
    ).toEqual(['Bruecke', 'Zeitungs']);
    expect(await suggestions(desk, 'Brükke')).toEqual(['Brücke']);
  });
});

describe('words as a newsroom writes them', () => {
  it('are read with soft hyphens, joined accents, hyphens and apostrophes', async () => {
    const { desk } = await deskWith('de_CH');
    expect(
      await wrong(desk, [
        'Ge\u00admeinde',
        'Zu\u0308rich',
        'Haupt‑Brücke',
        'Haupt-',
        '-Versammlung',
        'geht’s',
        "geht's",
        'Bürger:innen',
        'BürgerInnen',
      ]),
    ).toEqual([]);
  });

  it('are wrong only where they are wrong', async () => {
    const { desk } = await deskWith('de_CH');
    expect(await wrong(desk, ['Gemeinde-Versamlung-Zeitung', 'SVP-Brüke', 'Brüke.'])).toEqual([
      'Versamlung',
      'Brüke',
      'Brüke',
    ]);
  });

  it('are left alone where they are abbreviations or carry digits', async () => {
    const { desk } = await deskWith('de_CH');
    expect(await wrong(desk, ['KMU', 'KMUs', 'CO2', 'F-35', '20er', 'bzw.'])).toEqual([]);
    expect(await wrong(desk, ['VERSAMLUNG', 'DIe', 'bzw'])).toEqual(['VERSAMLUNG', 'DIe', 'bzw']);
  });

  it('have no ß in Switzerland, also where only the dictionary of Germany is there', async () => {
    const { desk } = await deskWith('de_DE', aGermanDictionary());
    expect((await state(desk)).serving).toEqual({ name: 'de_DE', standsIn: true });
    expect(await wrong(desk, ['Strasse', 'gross', 'Klasse', 'Straße', 'groß'])).toEqual(['Straße', 'groß']);
    expect(await suggestions(desk, 'Strase')).toContain('Strasse');
    expect(await wrong(desk, ['Strasse', 'Straße'], 'de-DE')).toEqual(['Strasse']);
  });
});

describe('the dictionary that serves', () => {
  it('is that of the region, else that of another, and one from the desk before one of the machine', async () => {
    const { desk, places } = await deskWith('de_AT');
    layDown(places, 'en_US');
    expect((await state(desk)).serving).toEqual({ name: 'de_AT', standsIn: true });
    expect((await state(desk, 'en')).serving).toEqual({ name: 'en_US', standsIn: false });
    expect((await state(desk, 'fr-CH')).serving).toBeNull();

    layDown(places, 'de_CH_frami');
    expect((await state(desk)).serving).toEqual({ name: 'de_CH_frami', standsIn: false });
    await bringIn(desk, await dictionaryFiles(desk, 'de_CH'));
    expect((await state(desk)).serving).toEqual({ name: 'de_CH', standsIn: false });
  });

  it('is listed once when it is there under two names', async () => {
    const { desk, places } = await deskWith('de_CH_frami');
    for (const ending of ['aff', 'dic'])
      symlinkSync(path.join(places, `de_CH_frami.${ending}`), path.join(places, `de_CH.${ending}`));
    expect((await state(desk)).dictionaries).toEqual([{ name: 'de_CH', place: 'machine', damaged: false }]);
  });

  it('is missing on a machine without one, and the spelling says so', async () => {
    const desk = await openTestDesk();
    expect(await state(desk)).toMatchObject({ serving: null, dictionaries: [] });
    const { code, message } = await desk.refusal('spelling.check', { locale: 'de-CH', words: ['Haus'] });
    expect(code).toBe('dictionary-missing');
    expect(message).toContain('de-CH');
  });

  it('is found as soon as it is installed', async () => {
    const places = freshFolder();
    const desk = await openTestDesk(freshFolder(), [places]);
    expect((await state(desk)).serving).toBeNull();
    layDown(places, 'de_CH');
    expect(await wrong(desk, ['Brüke'])).toEqual(['Brüke']);
  });

  it('is not one whose files are damaged, and that is said', async () => {
    const { desk, places } = await deskWith('de_CH', {
      aff: Buffer.from('\0\0\0'),
      dic: Buffer.from('PNG'),
    });
    layDown(places, 'de_AT');
    expect(await state(desk)).toMatchObject({
      serving: { name: 'de_AT', standsIn: true },
      dictionaries: [
        { name: 'de_AT', damaged: false },
        { name: 'de_CH', damaged: true },
      ],
    });
  });

  it('is read anew when its files have changed, and let go when they are gone', async () => {
    const { desk, places } = await deskWith('de_CH');
    expect(await wrong(desk, ['Turm'])).toEqual(['Turm']);
    const more = aDictionary();
    layDown(places, 'de_CH', { ...more, dic: Buffer.from('2\nTurm\nGemeinde\n') });
    utimesSync(path.join(places, 'de_CH.dic'), 1, 1);
    await state(desk);
    expect(await wrong(desk, ['Turm', 'Brücke'])).toEqual(['Brücke']);
    rmSync(path.join(places, 'de_CH.dic'));
    expect((await state(desk)).serving).toBeNull();
  });
});

describe('a dictionary that somebody brings in', () => {
  it('stays on the desk, serves after a new start, and can be taken off again', async () => {
    const folder = freshFolder();
    const desk = await openTestDesk(folder);
    expect(await bringIn(desk, await dictionaryFiles(desk, 'de_CH'))).toEqual({ names: ['de_CH'] });
    await desk.workstation.close();

    const again = await openTestDesk(folder);
    expect(await state(again)).toMatchObject({
      serving: { name: 'de_CH' },
      dictionaries: [{ name: 'de_CH', place: 'desk', damaged: false }],
    });
    await again.ask('spelling.remove', { name: 'de_CH' });
    expect((await state(again)).dictionaries).toEqual([]);
    expect((await again.refusal('spelling.remove', { name: 'de_CH' })).code).toBe('dictionary-unknown');
  });

  it('needs both files, a name that says the language, and sound content', async () => {
    const desk = await openTestDesk();
    const { aff, dic } = aDictionary();
    const refused = async (files: Record<string, Buffer>) => {
      const uploadIds = await Promise.all(
        Object.entries(files).map(([name, bytes]) => desk.upload(name, bytes)),
      );
      return desk.refusal('spelling.bringIn', { uploadIds });
    };
    expect((await refused({ 'de_CH.aff': aff })).message).toContain('«de_CH.dic»');
    expect((await refused({ 'German words.aff': aff, 'German words.dic': dic })).code).toBe(
      'dictionary-unnamed',
    );
    expect((await refused({ 'notes.txt': aff })).code).toBe('dictionary-unnamed');
    for (const broken of [
      { aff, dic: Buffer.from('no list of words') },
      { aff, dic: Buffer.alloc(5000) },
      { aff, dic: Buffer.from('4000\nGemeinde\n') },
      { aff: Buffer.from('SET NOSUCH-1\n'), dic },
      { aff: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), dic },
    ])
      expect((await refused({ 'de_CH.aff': broken.aff, 'de_CH.dic': broken.dic })).code).toBe(
        'dictionary-damaged',
      );
    expect((await state(desk)).dictionaries).toEqual([]);
    expect(existsSync(path.join(desk.folder, 'dictionaries', 'incoming'))).toBe(false);
  });

  it('leaves the one before it alone when it is refused', async () => {
    const desk = await openTestDesk();
    await bringIn(desk, await dictionaryFiles(desk, 'de_CH'));
    const broken = await dictionaryFiles(desk, 'de_CH', { aff: Buffer.from('x'), dic: Buffer.from('y') });
    expect((await desk.refusal('spelling.bringIn', { uploadIds: broken })).code).toBe('dictionary-damaged');
    expect(await wrong(desk, ['Brücke', 'Brüke'])).toEqual(['Brüke']);
  });
});

describe('the words of the house', () => {
  it('are right from the moment they are learnt until they are forgotten', async () => {
    const { desk } = await deskWith('de_CH');
    const words = ['Zmittag', 'Zmittags', 'ZMITTAG', 'zmittag', 'Zmittagen'];
    expect(await wrong(desk, words)).toEqual(words);
    expect(await desk.ask('spelling.learn', { words: ['Zmittag', 'Zmittag'] })).toEqual({
      ownWords: ['Zmittag'],
    });
    expect(await wrong(desk, words)).toEqual(['zmittag', 'Zmittagen']);
    expect((await desk.ask('desk.state', {})).publication?.ownWords).toEqual(['Zmittag']);
    expect(await suggestions(desk, 'Zmitttag')).toContain('Zmittag');

    await desk.ask('spelling.forget', { word: 'Zmittag' });
    expect(await wrong(desk, ['Zmittag'])).toEqual(['Zmittag']);
  });

  it('include a word that stands at the start of a sentence, and one with hyphens', async () => {
    const { desk } = await deskWith('de_CH');
    await desk.ask('spelling.learn', { words: ['parkieren', 'Know-how'] });
    expect(await wrong(desk, ['Parkieren', 'parkieren', 'Know-how', 'Know'])).toEqual(['Know']);
  });

  it('include the names of contributors, sections and the publication', async () => {
    const { desk } = await deskWith('de_CH');
    expect(await wrong(desk, ['Bächtold', 'Kultur', 'Morgenblatts'])).toEqual(['Bächtold', 'Kultur']);
    await desk.ask('publication.update', {
      contributors: [{ name: 'Anna Bächtold', sign: 'ab' }],
      sections: ['Kultur & Szene'],
    });
    expect(await wrong(desk, ['Bächtold', 'Bächtolds', 'Kultur', 'Bechtold'])).toEqual(['Bechtold']);
    expect(await suggestions(desk, 'Bechtold')).toEqual(['Bächtold']);
  });
});

test('the checker is started again when it has died', async () => {
  const { desk } = await deskWith('de_CH');
  expect(await wrong(desk, ['Brüke'])).toEqual(['Brüke']);
  closeWorkers();
  expect(await wrong(desk, ['Brüke', 'Brücke'])).toEqual(['Brüke']);
});

test.skipIf(missing('swissDictionary'))(
  `Swiss German as newspapers print it is right, and what Germany prints is not ${needs('swissDictionary')}`,
  async () => {
    const desk = await openTestDesk(freshFolder(), ['/usr/share/hunspell']);
    expect((await state(desk)).serving).toEqual({ name: 'de_CH', standsIn: false });
    const right = [
      'Strasse',
      'gross',
      'Grüsse',
      'Bundesratswahlkampf',
      'Korrekturhinweisformular',
      'Nationalrätin',
      'Velo',
      'Trottoir',
      'Haupt-',
      'Arbeits-',
      '-wagen',
      'E-Mail',
      'Bundesrats-Sitzung',
      'CO2-Ausstoss',
      'SVP-Nationalrat',
      'geht’s',
      'Ärzt:innen',
      'bzw.',
      'allfällig',
      'Zürcher',
    ];
    expect(await wrong(desk, right)).toEqual([]);
    expect(await wrong(desk, ['Straße', 'groß', 'Komission', 'Gemeindeversamlung', 'strasse'])).toEqual([
      'Straße',
      'groß',
      'Komission',
      'Gemeindeversamlung',
      'strasse',
    ]);
    expect((await suggestions(desk, 'Komission'))[0]).toBe('Kommission');
    expect((await suggestions(desk, 'Straße'))[0]).toBe('Strasse');
  },
);
