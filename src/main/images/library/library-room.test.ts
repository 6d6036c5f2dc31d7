import { expect, test } from 'vitest';
import type { ArticleId, ImageId } from '#shared/domain/ids.ts';
import type { CreditChanges } from '#shared/domain/image/image.ts';
import { type ImageOrder, type ImageShow, imageShow } from '#shared/domain/image/image-library.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { picture } from '../files-for-tests.ts';

let width = 1;
async function add(desk: TestDesk, credit: CreditChanges = {}, xmp = ''): Promise<ImageId> {
  width++;
  const uploadId = (await desk.upload(`bild-${width}.jpg`, await picture({ width, xmp }))) as never;
  return (await desk.ask('images.add', { uploadId, credit })).imageId;
}
const whole = { creditLine: 'SDA', altText: 'Ein Steg.' };

async function pieceWith(desk: TestDesk, imageId: ImageId): Promise<ArticleId> {
  const text = 'Region\nDer Uferweg öffnet\nDie Strasse bleibt zu.\n\nDer Gemeinderat beschliesst.';
  const uploadId = (await desk.upload('ufer.txt', text)) as never;
  const { articleId } = await desk.ask('imports.text', { uploadId });
  await desk.ask('images.place', { articleId, imageId, lead: true });
  return articleId;
}

test('the library stands in the order of any column, as a reader looks names up, those that are equal newest first', async () => {
  const desk = await openTestDesk();
  const lake = await add(desk, { ...whole, caption: 'Am See', kind: 'archive', rightsEndOn: '2026-05-01' });
  const opening = await add(desk, { caption: '«Öffnung»', creditLine: 'ärger', rightsEndOn: '2026-04-01' });
  const unnamed = await add(desk, { creditLine: 'Zeta' });
  const zebra = await add(desk, { caption: 'Zebra', kind: 'symbol' });
  await pieceWith(desk, opening);
  const ordered = async (order: ImageOrder, backwards = false) =>
    (await desk.ask('images.order', { order, backwards })).imageIds;
  // The one without a caption goes by the name of its file, «bild-…».
  expect(await ordered('name')).toEqual([lake, unnamed, opening, zebra]);
  expect(await ordered('name', true)).toEqual([zebra, opening, unnamed, lake]);
  expect(await ordered('credit')).toEqual([zebra, opening, lake, unnamed]);
  expect(await ordered('rights')).toEqual([opening, lake, zebra, unnamed]);
  expect(await ordered('rights', true)).toEqual([lake, opening, zebra, unnamed]);
  expect(await ordered('used', true)).toEqual([opening, zebra, unnamed, lake]);
  expect((await ordered('kind')).slice(0, 2)).toEqual([unnamed, opening]);
  expect(await ordered('added')).toEqual([lake, opening, unnamed, zebra]);
});

test('the library is narrowed by what its images lack, may, and are used for, and each filter says how many', async () => {
  const desk = await openTestDesk();
  const ids = {
    'no-credit': await add(desk, { altText: 'Ein Steg.' }),
    'no-alt-text': await add(desk, { creditLine: 'SDA' }),
    'rights-soon': await add(desk, { ...whole, rightsEndOn: '2026-03-14' }),
    'rights-ended': await add(desk, { ...whole, rightsEndOn: '2026-02-11' }),
    ai: await add(desk, { ...whole, aiSystem: 'OpenAI' }),
    restricted: await add(desk, { ...whole, restrictions: ['single-use'] }),
    used: await add(desk, { ...whole, kind: 'handout', restrictions: [] }),
  };
  const lasting = await add(desk, { ...whole, rightsEndOn: '2026-03-15' });
  await pieceWith(desk, ids.used);

  const shown = async (show: ImageShow | null, more: object = {}) =>
    (await desk.ask('images.order', { show, ...more })).imageIds;
  for (const [show, imageId] of Object.entries(ids))
    expect(await shown(show as ImageShow), show).toEqual([imageId]);
  expect(await shown('unused')).toHaveLength(7);
  expect(await shown(null)).toEqual([lasting, ...Object.values(ids).toReversed()]);
  expect(await shown(null, { kind: 'handout' })).toEqual([ids.used]);
  expect(await shown('unused', { kind: 'handout' })).toEqual([]);
  expect(await shown('rights-ended', { words: 'sda' })).toEqual([ids['rights-ended']]);
  expect(await shown('rights-ended', { words: 'keystone' })).toEqual([]);

  // In which piece they stand is asked in words of its headline, in either language, and holds beside other words.
  for (const words of ['verwendet:uferweg', 'used:ufer', 'in:"uferweg öffnet"', 'in:uferweg keystone'])
    expect(await shown(null, { words }), words).toEqual(words.includes('keystone') ? [] : [ids.used]);
  expect(await shown(null, { words: 'verwendet:gemeinderat' })).toEqual([]);
  expect(await shown(null, { words: '-verwendet:uferweg' })).toHaveLength(7);
  expect(await shown('unused', { words: 'verwendet:uferweg' })).toEqual([]);
  expect(await desk.ask('search.find', { words: 'verwendet:ufer' })).toMatchObject({
    hits: [{ kind: 'image', id: ids.used }],
  });

  const counts = await desk.ask('images.counts', {});
  expect(counts.all).toBe(8);
  for (const show of imageShow.options) expect(counts.show[show], show).toBe((await shown(show)).length);
  expect(counts.kinds).toMatchObject({ photo: 6, handout: 1, ai: 1, graphic: 0 });
  const narrowed = await desk.ask('images.counts', { kind: 'handout', show: 'unused' });
  expect(narrowed.show).toMatchObject({ used: 1, unused: 0 });
  expect(narrowed.kinds).toMatchObject({ photo: 6, handout: 0, ai: 1 });

  const { images } = await desk.ask('images.some', { imageIds: [ids.used, lasting] });
  expect(images.map(({ imageId, useCount }) => [imageId, useCount])).toEqual([
    [ids.used, 1],
    [lasting, 0],
  ]);
});

test('pieces whose images run out are named, the nearest first, and no spiked one', async () => {
  const desk = await openTestDesk();
  const [later, today, ended, longEnded, spiked] = [
    await add(desk, {
      ...whole,
      caption: 'Der Steg',
      rightsEndOn: '2026-02-20',
      restrictions: ['no-social'],
    }),
    await add(desk, { ...whole, rightsEndOn: '2026-02-12' }),
    await add(desk, { ...whole, rightsEndOn: '2026-02-11' }),
    await add(desk, { ...whole, rightsEndOn: '2020-01-01' }),
    await add(desk, { ...whole, rightsEndOn: '2026-02-20' }),
  ];
  const pieces = new Map<ImageId, ArticleId>();
  for (const imageId of [later, today, ended, longEnded, spiked])
    pieces.set(imageId, await pieceWith(desk, imageId));
  await add(desk, { rightsEndOn: '2026-02-20' });
  const articleId = pieces.get(spiked)!;
  await desk.ask('articles.setStatus', { articleId, status: 'spiked', note: '' });

  const { soon, ended: over } = await desk.ask('images.reminders', {});
  expect(soon).toMatchObject({ count: 2, pieces: 2 });
  expect(soon.nearest.map(({ imageId }) => imageId)).toEqual([today, later]);
  expect(soon.nearest[1]).toEqual({
    articleId: pieces.get(later),
    headline: 'Der Uferweg öffnet',
    status: 'draft',
    imageId: later,
    name: 'Der Steg',
    rightsEndOn: '2026-02-20',
    restrictions: ['no-social'],
  });
  expect(over.nearest.map(({ imageId }) => imageId)).toEqual([ended, longEnded]);
});

test('an image names the exports that it left with, and the credit that was printed then', async () => {
  const desk = await openTestDesk();
  const imageId = await add(desk, whole);
  const other = await add(desk, whole);
  const articleId = await pieceWith(desk, imageId);
  await desk.ask('exports.run', { articleId, format: 'text' });
  await desk.ask('images.update', { imageId, credit: { creditLine: 'Keystone' } });
  await desk.ask('exports.run', { articleId, format: 'cms-html' });
  const { exportedIn } = await desk.ask('images.get', { imageId });
  expect(exportedIn.map(({ format, creditLine }) => [format, creditLine])).toEqual([
    ['cms-html', 'Keystone'],
    ['text', 'SDA'],
  ]);
  expect(exportedIn[0]).toMatchObject({ articleId, headline: 'Der Uferweg öffnet' });
  expect((await desk.ask('images.get', { imageId: other })).exportedIn).toEqual([]);
});

test('images are found by caption, credit, person and place, also by those that only the file names', async () => {
  const desk = await openTestDesk();
  const said = [
    ['<photoshop:City>Köniz</photoshop:City>', 'koeniz'],
    ['<photoshop:Country>Liechtenstein</photoshop:Country>', 'liechtenstein'],
    ['<photoshop:State>Graubünden</photoshop:State>', 'graubünden'],
    [
      '<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Vera Zgraggen</rdf:li><rdf:li>Ueli Aebi</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>',
      'aebi',
    ],
    [
      '<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:City>Appenzell</Iptc4xmpExt:City><Iptc4xmpExt:CountryName>Helvetien</Iptc4xmpExt:CountryName><Iptc4xmpExt:Sublocation>Säntisblick</Iptc4xmpExt:Sublocation></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>',
      'appenzell helvetien säntisblick',
    ],
    ['<Iptc4xmpCore:Location>Rathausplatz</Iptc4xmpCore:Location>', 'rathausplatz'],
    [
      '<Iptc4xmpCore:CountryCode>LIE</Iptc4xmpCore:CountryCode><dc:subject><rdf:Bag><rdf:li>Hochwasser</rdf:li></rdf:Bag></dc:subject>',
      'hochwasser',
    ],
  ] as const;
  for (const [xmp, words] of said) {
    const imageId = await add(desk, {}, xmp);
    expect((await desk.ask('images.order', { words })).imageIds, words).toEqual([imageId]);
  }
  const own = await add(desk, { caption: 'Die Brücke', creditLine: 'Foto: Müller', creators: ['Zoë Frei'] });
  for (const words of ['brücke', 'mueller', 'zoe', 'von:frei', '"die brücke"'])
    expect((await desk.ask('images.order', { words })).imageIds, words).toEqual([own]);
});
