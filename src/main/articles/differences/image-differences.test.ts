import { expect, test } from 'vitest';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { CreditChanges } from '#shared/domain/image/image.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { picture } from '../../images/files-for-tests.ts';
import { classAll } from '../published/class-all.fixture.ts';

/** A published piece with one image by «zvg». */
async function publishedWithImage(placing: { creditLine?: string } = {}) {
  const desk = await openTestDesk();
  const page = 'Der Steg bleibt\n\nDie Gemeinde Birsau lässt den Steg am See vorerst offen.\n\nUnd nun?\n';
  const uploadId = (await desk.upload('seite.txt', page)) as never;
  const { articleId } = await desk.ask('imports.text', { uploadId });
  const { imageId } = await desk.ask('images.add', {
    uploadId: await desk.upload('steg.jpg', await picture()),
    credit: { creditLine: 'Anna Frei', altText: 'Ein Steg' },
  });
  await desk.ask('images.place', {
    ...{ articleId, imageId, lead: true, caption: null, altText: null, creditLine: null },
    ...placing,
  });
  await desk.ask('articles.setStatus', { articleId, status: 'published', note: '' });
  const change = (credit: CreditChanges) => desk.ask('images.update', { imageId, credit });
  return { desk, articleId, imageId, change };
}

const unclassed = async (desk: TestDesk, articleId: ArticleId) =>
  (await desk.ask('articles.get', { articleId })).public.unclassed;

test('a credit that is changed after publication is a change of the piece, and holds its export back', async () => {
  const { desk, articleId, imageId, change } = await publishedWithImage();
  expect(await unclassed(desk, articleId)).toEqual([]);
  await change({ creditLine: 'Anna Frei / Keystone-SDA' });
  expect(await unclassed(desk, articleId)).toEqual([
    { was: 'Bildnachweis: Anna Frei', now: 'Bildnachweis: Anna Frei / Keystone-SDA', imageId },
  ]);
  const { findings } = await desk.ask('exports.check', { articleId });
  expect(findings.find(({ rule }) => rule === 'unclassed-change')).toMatchObject({
    severity: 'blocking',
    where: { field: 'image', imageId: null, excerpt: 'Bildnachweis: Anna Frei / Keystone-SDA' },
  });
  expect((await desk.refusal('exports.run', { articleId, format: 'html' })).code).toBe('gate-closed');

  await classAll(desk, articleId, 'typo');
  expect(await unclassed(desk, articleId)).toEqual([]);
});

test('the terms of an image are no words of the piece, and a credit of its own hides that of the record', async () => {
  const { desk, articleId, change } = await publishedWithImage({ creditLine: 'Foto: Gemeinde Birsau' });
  await change({ creditLine: 'Keystone-SDA', usageTerms: 'Nur Print', rightsEndOn: '2027-01-01' });
  expect(await unclassed(desk, articleId)).toEqual([]);
  await change({ altText: 'Ein Steg im Nebel', kind: 'archive' });
  expect((await unclassed(desk, articleId)).map(({ now }) => now)).toEqual([
    'Alternativtext: Ein Steg im Nebel',
    'Bildart: Archivbild',
  ]);
});
