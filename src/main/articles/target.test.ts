import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { planField } from '#shared/article-body/schema.ts';
import { type Target, targetFrom } from '#shared/domain/export/target.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { openTestDesk, type TestDesk } from '../desk-for-tests.ts';
import { appendTo, openedPiece } from '../writing-for-tests.ts';

/** Sends what a window changed in its copy. */
const send = (desk: TestDesk, articleId: ArticleId, doc: Y.Doc): Promise<void> =>
  appendTo(desk, articleId, Y.encodeStateAsUpdate(doc));

const set = (doc: Y.Doc, target: Target) => void doc.getMap(planField).set('target', target);
const targetOf = async (desk: TestDesk, articleId: ArticleId) =>
  targetFrom((await openedPiece(desk, articleId)).getMap(planField).get('target'));

const published = `Region

Der Steg bleibt offen

MB – Region ¦ Lea Brunner

Die Gemeinde lässt den Steg stehen.

Am Montag war er noch gesperrt.
`;

async function pieceWithTarget(target: Target) {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('imports.text', {
    uploadId: (await desk.upload('steg.txt', published)) as never,
  });
  const doc = await openedPiece(desk, articleId);
  set(doc, target);
  await send(desk, articleId, doc);
  return { desk, articleId };
}

const sixHundred: Target = { unit: 'words', count: 600 };

test('a target stays with its piece when the desk is opened again', async () => {
  const { desk, articleId } = await pieceWithTarget(sixHundred);
  await desk.workstation.close();
  expect(await targetOf(await openTestDesk(desk.folder), articleId)).toEqual(sixHundred);
});

test('a target that was set offline comes together with words and details that were written meanwhile', async () => {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  const offline = await openedPiece(desk, articleId);
  set(offline, { unit: 'minutes', count: 4 });
  await desk.ask('articles.set', { articleId, record: { section: 'Region' } });
  await send(desk, articleId, offline);
  expect(await targetOf(desk, articleId)).toEqual({ unit: 'minutes', count: 4 });
  expect((await desk.ask('articles.get', { articleId })).record.section).toBe('Region');
});

test('of two targets set at once one stands in every copy', async () => {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  const copies = [await openedPiece(desk, articleId), await openedPiece(desk, articleId)] as const;
  set(copies[0], sixHundred);
  set(copies[1], { unit: 'characters', count: 3000 });
  for (const copy of copies) await send(desk, articleId, copy);
  const stands = await targetOf(desk, articleId);
  expect([sixHundred, { unit: 'characters', count: 3000 }]).toContainEqual(stands);
  for (const copy of copies) {
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(await openedPiece(desk, articleId)));
    expect(targetFrom(copy.getMap(planField).get('target'))).toEqual(stands);
  }
});

test('a copy of a piece begins without its target', async () => {
  const { desk, articleId } = await pieceWithTarget(sixHundred);
  const copy = await desk.ask('articles.duplicate', { articleId });
  expect(await targetOf(desk, copy.articleId)).toBeNull();
  expect(await targetOf(desk, articleId)).toEqual(sixHundred);
});

test('bringing a version back leaves the target as it is now', async () => {
  const { desk, articleId } = await pieceWithTarget(sixHundred);
  const { versions } = await desk.ask('articles.setStatus', { articleId, status: 'review' });
  const doc = await openedPiece(desk, articleId);
  set(doc, { unit: 'words', count: 900 });
  doc.getMap('record').set('section', 'Kultur');
  await send(desk, articleId, doc);
  await desk.ask('articles.restoreVersion', { articleId, versionId: versions[0]!.versionId });
  expect((await desk.ask('articles.get', { articleId })).record.section).toBe('Region');
  expect(await targetOf(desk, articleId)).toEqual({ unit: 'words', count: 900 });
});

test('a target is nothing that readers are owed a word about, and leaves with no export', async () => {
  const { desk, articleId } = await pieceWithTarget({ unit: 'words', count: 45_678 });
  await desk.ask('articles.setStatus', { articleId, status: 'published' });
  const doc = await openedPiece(desk, articleId);
  set(doc, { unit: 'words', count: 98_765 });
  await send(desk, articleId, doc);
  const detail = await desk.ask('articles.get', { articleId });
  expect(detail.public.unclassed).toEqual([]);
  expect(JSON.stringify(detail)).not.toMatch(/45678|98765/);
  for (const format of ['html', 'cms-html', 'text'] as const) {
    const preview = JSON.stringify(await desk.ask('exports.preview', { articleId, format }));
    expect(preview).not.toMatch(/45.?678|98.?765/);
  }
});
