import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Body } from '#shared/article-body/body.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { writeBody } from '../articles/write-content.ts';
import type { TestDesk } from '../desk-for-tests.ts';
import { writeInto } from '../writing-for-tests.ts';
import { bodyOn, deskOf, openedOn, packedBy, refusalOn } from './two-desks.fixture.ts';

const picture = (colour: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

const body = (...paragraphs: string[]): Body => ({
  type: 'doc',
  content: [
    { type: 'kicker' },
    { type: 'headline', content: [{ type: 'text', text: 'Der Steg bleibt zu' }] },
    { type: 'lede', content: [{ type: 'text', text: 'Die Gemeinde hat entschieden.' }] },
    ...paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  ],
});

async function pieceOn(desk: TestDesk, ...paragraphs: string[]): Promise<ArticleId> {
  const { articleId } = await desk.ask('articles.create', {});
  await writeInto(desk, articleId, (doc) => writeBody(doc, body(...paragraphs)));
  return articleId;
}
const write = (desk: TestDesk, articleId: ArticleId, ...paragraphs: string[]) =>
  writeInto(desk, articleId, (doc) => writeBody(doc, body(...paragraphs)));

async function withLeadImage(desk: TestDesk, articleId: ArticleId, colour = '#7a8b99') {
  const uploadId = await desk.upload('quai.jpg', await picture(colour));
  const { imageId } = await desk.ask('images.add', {
    uploadId,
    credit: { creditLine: 'Foto: Jonas Wyss', caption: 'Der Quai' },
  });
  await desk.ask('images.place', { articleId, imageId, lead: true });
  return imageId;
}

test('a piece arrives whole on a desk that does not have it', async () => {
  const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
  const articleId = await pieceOn(lena, 'Erster Absatz.');
  await lena.ask('articles.set', { articleId, record: { section: 'Region', slug: 'steg' } });
  await lena.ask('articles.saveVersion', { articleId, name: 'Vor dem Anruf' });
  await write(lena, articleId, 'Erster Absatz.', 'Zweiter Absatz.');
  const imageId = await withLeadImage(lena, articleId);
  await lena.ask('articles.setStatus', { articleId, status: 'review' });

  const { handOver, notes } = await openedOn(urs, await packedBy(lena, articleId));
  expect(handOver).toMatchObject({ articleId, outcome: 'added', signature: 'new', images: 1, conflicts: [] });
  expect(notes.join(' ')).toContain('Übernommen von Lena Frei.');

  const [there, here] = [
    await lena.ask('articles.get', { articleId }),
    await urs.ask('articles.get', { articleId }),
  ];
  expect(here.body).toEqual(there.body);
  expect(here.record).toEqual(there.record);
  expect(here.status).toBe('review');
  expect(here.images).toMatchObject([{ imageId, credit: { creditLine: 'Foto: Jonas Wyss' } }]);
  expect(here.versions).toEqual(there.versions.filter(({ name }) => name !== 'package'));
  expect((await urs.ask('articles.list', {})).articles).toMatchObject([{ articleId, section: 'Region' }]);
  expect(await urs.ask('images.verify', { imageId })).toMatchObject({ original: 'intact' });
});

test('a piece that both desks wrote on is merged, and both can be told what came from whom', async () => {
  const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
  const articleId = await pieceOn(lena, 'Erster Absatz.', 'Zweiter Absatz.');
  await openedOn(urs, await packedBy(lena, articleId));
  await write(lena, articleId, 'Erster Absatz.', 'Zweiter Absatz.', 'Lenas Absatz.');
  await write(urs, articleId, 'Urs sein Absatz.', 'Erster Absatz.', 'Zweiter Absatz.');

  const { handOver } = await openedOn(urs, await packedBy(lena, articleId));
  expect(handOver).toMatchObject({ outcome: 'merged', signature: 'known' });
  const merged = await urs.ask('articles.get', { articleId });
  expect(merged.text.split('\n').slice(-4)).toEqual([
    'Urs sein Absatz.',
    'Erster Absatz.',
    'Zweiter Absatz.',
    'Lenas Absatz.',
  ]);
  const before = await urs.ask('articles.version', { versionId: handOver.beforeVersionId as never });
  expect(before).toMatchObject({ name: 'Vor dem Paket von Lena Frei', reason: 'saved' });
  expect(before.text).not.toContain('Lenas');
  const theirs = await urs.ask('articles.version', { versionId: handOver.theirVersionId as never });
  expect(theirs.text).toContain('Lenas');
  expect(theirs.text).not.toContain('Urs');
  expect(merged.events.at(-1)).toMatchObject({ type: 'handed-over', note: 'Lena Frei, Morgenblatt' });

  await openedOn(lena, await packedBy(urs, articleId));
  expect(await bodyOn(lena, articleId)).toEqual(merged.body);

  await urs.ask('articles.restoreVersion', { articleId, versionId: before.versionId });
  expect((await urs.ask('articles.get', { articleId })).text).toBe(before.text);
});

test('the same package a second time changes nothing', async () => {
  const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
  const articleId = await pieceOn(lena, 'Erster Absatz.');
  await withLeadImage(lena, articleId);
  const bytes = await packedBy(lena, articleId);
  await openedOn(urs, bytes);
  const before = await urs.ask('articles.get', { articleId });
  const again = await openedOn(urs, bytes);
  expect(again.handOver).toMatchObject({ outcome: 'known', images: 0, beforeVersionId: null });
  expect(await urs.ask('articles.get', { articleId })).toEqual(before);
});

test('an image that both desks have is one, and its record here is not overwritten', async () => {
  const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
  const articleId = await pieceOn(lena, 'Erster Absatz.');
  const theirId = await withLeadImage(lena, articleId);
  const uploadId = await urs.upload('bild.jpg', await picture('#7a8b99'));
  const { imageId } = await urs.ask('images.add', { uploadId, credit: { creditLine: 'Keystone' } });
  expect(imageId).not.toBe(theirId);

  const { handOver, notes } = await openedOn(urs, await packedBy(lena, articleId));
  expect(handOver.conflicts).toMatchObject([
    {
      imageId,
      fields: expect.arrayContaining([{ field: 'creditLine', here: 'Keystone', there: 'Foto: Jonas Wyss' }]),
    },
  ]);
  expect(notes.join(' ')).toContain('Bildnachweis hier «Keystone», im Paket «Foto: Jonas Wyss»');
  expect((await urs.ask('images.list', {})).images).toHaveLength(1);
  const piece = await urs.ask('articles.get', { articleId });
  expect(piece.images).toMatchObject([{ imageId: theirId, credit: { creditLine: 'Keystone' } }]);
  expect((await urs.ask('images.get', { imageId })).usedIn).toMatchObject([{ articleId }]);
  await urs.ask('images.update', { imageId: theirId, credit: { creditLine: 'Keystone-SDA' } });
  expect((await urs.ask('images.get', { imageId })).image.credit.creditLine).toBe('Keystone-SDA');
  expect(
    (await urs.ask('search.find', { words: 'Keystone' })).hits.filter(({ kind }) => kind === 'image'),
  ).toHaveLength(1);
});

test('the same piece is packed into the same bytes, but for the moment', async () => {
  const lena = await deskOf('Lena Frei');
  const articleId = await pieceOn(lena, 'Erster Absatz.');
  await withLeadImage(lena, articleId);
  const at = '2026-02-12T09:00:00.000Z';
  lena.clock.set(at);
  const first = await packedBy(lena, articleId);
  // Each look at the clock moves it; the moment of packing is the same look.
  lena.clock.set(at);
  expect(Buffer.from(await packedBy(lena, articleId)).equals(first)).toBe(true);
});

test('a desk that signs with another key than before is named as such', async () => {
  const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
  await openedOn(urs, await packedBy(lena, await pieceOn(lena, 'Eins.')));
  const other = await deskOf('Mallory');
  const { handOver, notes } = await openedOn(urs, await packedBy(other, await pieceOn(other, 'Zwei.')));
  expect(handOver.signature).toBe('changed');
  expect(notes.join(' ')).toContain('«Morgenblatt» hat einen anderen Schlüssel als bisher');
});

test('a known desk that signs in the name of another one is named as such', async () => {
  const [lena, urs, other] = [await deskOf('Lena Frei'), await deskOf('Urs Koller'), await deskOf('Mallory')];
  await openedOn(urs, await packedBy(lena, await pieceOn(lena, 'Eins.')));
  await other.ask('publication.update', { name: 'Anzeiger' });
  const opened = async (words: string) =>
    (await openedOn(urs, await packedBy(other, await pieceOn(other, words)))).handOver.signature;
  expect(await opened('Zwei.')).toBe('new');
  expect(await opened('Drei.')).toBe('known');
  await other.ask('publication.update', { name: 'Morgenblatt' });
  expect(await opened('Vier.')).toBe('changed');
});

test('a piece that goes back and forth unchanged is nothing new', async () => {
  const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
  const articleId = await pieceOn(lena, 'Eins.');
  await openedOn(urs, await packedBy(lena, articleId));
  for (const [from, to] of [
    [urs, lena],
    [lena, urs],
    [urs, lena],
  ] as const)
    expect((await openedOn(to, await packedBy(from, articleId))).handOver.outcome).toBe('known');
});

test('a page is held against the credit of an image that bears another id here', async () => {
  const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
  const articleId = await pieceOn(lena, 'Erster Absatz mit genügend Wörtern, damit er erkannt wird.');
  await withLeadImage(lena, articleId);
  await urs.ask('images.add', {
    uploadId: await urs.upload('bild.jpg', await picture('#7a8b99')),
    credit: { creditLine: 'Foto: Keystone' },
  });
  await openedOn(urs, await packedBy(lena, articleId));
  await urs.ask('articles.saveVersion', { articleId, name: 'Jetzt' });
  const page =
    '<h1>Der Steg bleibt zu</h1><p>Die Gemeinde hat entschieden.</p><p>Erster Absatz mit genügend Wörtern, damit er erkannt wird.</p>';
  const uploadId = (await urs.upload('seite.html', page)) as never;
  const { differences } = await urs.ask('exports.checkPage', { articleId, uploadId });
  expect(differences[0]).toMatchObject({
    ...{ kind: 'missing', place: 'credit' },
    stretches: [{ version: 'Foto: Keystone' }],
  });
});

test('what a merge would lose is set aside on both desks', async () => {
  const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
  const articleId = await pieceOn(lena, 'Erster Absatz.', 'Zweiter Absatz.');
  await openedOn(urs, await packedBy(lena, articleId));
  await write(lena, articleId, 'Erster Absatz.');
  await write(urs, articleId, 'Erster Absatz.', 'Zweiter Absatz, mit Nachtrag.');
  const [fromLena, fromUrs] = [await packedBy(lena, articleId), await packedBy(urs, articleId)];
  await openedOn(urs, fromLena);
  await openedOn(lena, fromUrs);
  for (const desk of [lena, urs]) {
    const { text, record } = await desk.ask('articles.get', { articleId });
    expect(text + record.setAside.map((aside) => aside.text).join(' ')).toContain('mit Nachtrag');
  }
});

test('a piece whose image changed or was lost on the disk is not packed, and it is said how to mend it', async () => {
  const lena = await deskOf('Lena Frei');
  const articleId = await pieceOn(lena, 'Erster Absatz.');
  const { image } = await lena.ask('images.get', { imageId: await withLeadImage(lena, articleId) });
  const original = path.join(lena.folder, 'originals', image.sha256.slice(0, 2), image.sha256);
  const pack = async () => (await lena.refusal('exports.run', { articleId, format: 'package' })).code;
  writeFileSync(original, 'andere Bytes');
  expect(await pack()).toBe('image-original-damaged');
  rmSync(original);
  expect(await pack()).toBe('image-original-missing');
});

test('a package is known by its bytes, whatever its name', async () => {
  const [lena, urs] = [await deskOf('Lena Frei'), await deskOf('Urs Koller')];
  const bytes = await packedBy(lena, await pieceOn(lena, 'Eins.'));
  expect((await openedOn(urs, bytes, 'download')).handOver.outcome).toBe('added');
  expect((await refusalOn(urs, Buffer.from('Kein Paket'), 'a.druckreif')).code).toBe('package-not-a-package');
});
