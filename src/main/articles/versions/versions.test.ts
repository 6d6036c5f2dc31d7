import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Body, textBlock } from '#shared/article-body/body.ts';
import { canonicalBody, isSameBody } from '#shared/article-body/canonical.ts';
import { bodyAndLater, randomBody } from '#shared/article-body/random-bodies.fixture.ts';
import { bodyField, bodySchema, bodySchemaVersion } from '#shared/article-body/schema.ts';
import { bodyText } from '#shared/article-body/text.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import { type ArticleId, type VersionId, versionId as versionIds } from '#shared/domain/ids.ts';
import { emptyRecord } from '#shared/domain/piece/article.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { picture } from '../../images/files-for-tests.ts';
import type { VersionRow } from '../../store/articles.ts';
import { openStore } from '../../store/store.ts';
import { appendTo, openedPiece, writeInto } from '../../writing-for-tests.ts';
import { newPieceDoc, readPiece } from '../piece-doc.ts';
import { classAll } from '../published/class-all.fixture.ts';
import { writeBody } from '../write-content.ts';

const headline = (words: string) => (doc: Y.Doc) => {
  const element = doc.getXmlFragment(bodyField).get(1) as Y.XmlElement;
  const text = new Y.XmlText();
  text.insert(0, words);
  element.delete(0, element.length);
  element.insert(0, [text]);
};

const reasons = async (desk: TestDesk, articleId: ArticleId) =>
  (await desk.ask('articles.get', { articleId })).versions.map(({ reason }) => reason);

/** A desk with one piece, «Der Steg bleibt» by Anna Frei, kept as «Erste». */
async function deskWithVersion() {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  await writeInto(desk, articleId, headline('Der Steg bleibt'));
  await desk.ask('articles.set', {
    articleId,
    record: { section: 'Region', contributors: [{ name: 'Anna Frei' }] },
  });
  const { versionId } = await desk.ask('articles.saveVersion', { articleId, name: 'Erste' });
  return { desk, articleId, versionId };
}

test('a version is read with its record, its reason, its name, and who kept it when', async () => {
  const { desk, articleId, versionId } = await deskWithVersion();
  const version = await desk.ask('articles.version', { versionId });
  expect(version).toMatchObject({
    versionId,
    articleId,
    reason: 'saved',
    name: 'Erste',
    text: 'Der Steg bleibt',
    record: { section: 'Region' },
  });
  expect(version.madeAt).toMatch(/^2026-02-12T/);
  expect(Object.keys(version)).not.toContain('content');
});

test('a restored version is a new edit, and what stood there before is kept under a name that says so', async () => {
  const { desk, articleId, versionId } = await deskWithVersion();
  await writeInto(desk, articleId, headline('Der Steg wird abgerissen'));
  await desk.ask('articles.set', {
    articleId,
    record: { section: 'Kultur', url: 'https://www.morgenblatt.example/steg' },
  });

  const { keptVersionId } = await desk.ask('articles.restoreVersion', { articleId, versionId });
  const restored = await desk.ask('articles.get', { articleId });
  expect(restored.headline).toBe('Der Steg bleibt');
  expect(restored.record).toMatchObject({
    section: 'Region',
    url: 'https://www.morgenblatt.example/steg',
  });
  expect(restored.versions[0]).toMatchObject({
    versionId: keptVersionId,
    reason: 'saved',
    name: 'Vor der Wiederherstellung: Erste',
  });
  expect(restored.events.at(-1)).toMatchObject({ type: 'restored', what: versionId });

  await desk.ask('articles.restoreVersion', { articleId, versionId: keptVersionId as VersionId });
  const back = await desk.ask('articles.get', { articleId });
  expect(back.headline).toBe('Der Steg wird abgerissen');
  expect(back.record.section).toBe('Kultur');
});

test('a version keeps the credit of its images as it was, whatever becomes of their records', async () => {
  const { desk, articleId } = await deskWithVersion();
  const uploadId = (await desk.upload('steg.jpg', await picture())) as never;
  const { imageId } = await desk.ask('images.add', { uploadId, credit: { creditLine: 'zvg' } });
  await desk.ask('images.place', { articleId, imageId, lead: true });
  const kept = await desk.ask('articles.saveVersion', { articleId, name: 'Mit Bild' });
  await desk.ask('images.update', { imageId, credit: { creditLine: 'Keystone' } });

  const { credits } = await desk.ask('articles.version', { versionId: kept.versionId });
  expect(credits[imageId]?.creditLine).toBe('zvg');
  // A new credit is something new to keep, though no letter of the piece has changed.
  const again = await desk.ask('articles.saveVersion', { articleId, name: '' });
  expect(again.known).toBe(false);
  expect((await desk.ask('articles.version', again)).credits[imageId]?.creditLine).toBe('Keystone');
});

test('restoring what stands there already writes nothing and keeps nothing', async () => {
  const { desk, articleId, versionId } = await deskWithVersion();
  const before = await desk.ask('articles.get', { articleId });
  expect(await desk.ask('articles.restoreVersion', { articleId, versionId })).toEqual({
    keptVersionId: null,
  });
  expect(await desk.ask('articles.get', { articleId })).toEqual(before);
});

test('restoring leaves the notices of a published piece, and the change waits for its class', async () => {
  const { desk, articleId, versionId } = await deskWithVersion();
  await desk.ask('articles.setStatus', { articleId, status: 'published' });
  await writeInto(desk, articleId, headline('Der Steg bleibt offen'));
  await classAll(desk, articleId, 'clarification', 'Der Steg bleibt offen.');
  await desk.ask('articles.restoreVersion', { articleId, versionId });
  const { notices, status, public: state } = await desk.ask('articles.get', { articleId });
  expect(notices).toHaveLength(1);
  expect(status).toBe('published');
  expect(state.unclassed).toEqual([{ was: 'Der Steg bleibt offen', now: 'Der Steg bleibt' }]);
});

test('a version of another piece, and one that nobody kept, are refused', async () => {
  const { desk, versionId } = await deskWithVersion();
  const other = await desk.ask('articles.create', {});
  expect((await desk.refusal('articles.restoreVersion', { ...other, versionId })).code).toBe(
    'version-unknown',
  );
  const unknown = { versionId: 'ver_zzzzzzzzz' };
  expect((await desk.refusal('articles.version', unknown)).code).toBe('version-unknown');
});

test('a version that a newer program kept is neither read nor restored', async () => {
  const { desk, articleId, versionId } = await deskWithVersion();
  await desk.workstation.close();
  const store = openStore(desk.folder);
  if (isRefusal(store)) throw new Error(store.code);
  const newer = versionIds.parse('ver_zzzzzzzzz');
  const row = store.articles.version(versionId) as VersionRow;
  store.articles.addVersion({ ...row, versionId: newer, schemaVersion: bodySchemaVersion + 1 });
  store.close();

  const again = await openTestDesk(desk.folder);
  const asked = { articleId, versionId: newer };
  expect((await again.refusal('articles.version', asked)).code).toBe('version-from-the-future');
  expect((await again.refusal('articles.restoreVersion', asked)).code).toBe('version-from-the-future');
  expect((await again.ask('articles.get', { articleId })).headline).toBe('Der Steg bleibt');
});

test('the same text is not kept twice by hand, unless it is given a new name', async () => {
  const { desk, articleId, versionId } = await deskWithVersion();
  expect(await desk.ask('articles.saveVersion', { articleId, name: '' })).toEqual({ versionId, known: true });
  expect(await desk.ask('articles.saveVersion', { articleId, name: 'Erste' })).toEqual({
    versionId,
    known: true,
  });
  expect((await desk.ask('articles.saveVersion', { articleId, name: 'An die Chefin' })).known).toBe(false);
  expect(await reasons(desk, articleId)).toEqual(['saved', 'saved']);
});

test('writing keeps a version each hour, of what stood there before the key that fills it', async () => {
  const desk = await openTestDesk();
  desk.clock.set('2026-02-12T08:00:00.000Z');
  const { articleId } = await desk.ask('articles.create', {});
  await writeInto(desk, articleId, headline('Am Morgen'));
  desk.clock.set('2026-02-12T08:50:00.000Z');
  await writeInto(desk, articleId, headline('Am späten Morgen'));
  expect(await reasons(desk, articleId)).toEqual([]);

  desk.clock.set('2026-02-12T14:00:00.000Z');
  await writeInto(desk, articleId, headline(''));
  await writeInto(desk, articleId, headline('Am Nachmittag'));
  expect(await reasons(desk, articleId)).toEqual(['hourly']);
  const [kept] = (await desk.ask('articles.get', { articleId })).versions;
  const { text } = await desk.ask('articles.version', { versionId: kept?.versionId as VersionId });
  expect(text).toBe('Am späten Morgen');
});

test('an hour of rest after a version makes no second one of the same text', async () => {
  const { desk, articleId } = await deskWithVersion();
  desk.clock.set('2026-02-12T20:00:00.000Z');
  await writeInto(desk, articleId, headline('Der Steg bleibt lange'));
  expect(await reasons(desk, articleId)).toEqual(['saved']);
  desk.clock.set('2026-02-12T21:01:00.000Z');
  await writeInto(desk, articleId, headline('Der Steg bleibt sehr lange'));
  expect(await reasons(desk, articleId)).toEqual(['hourly', 'saved']);
});

test('an empty page is not kept for having been empty for an hour', async () => {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  desk.clock.set('2026-02-13T08:00:00.000Z');
  await writeInto(desk, articleId, headline('Endlich'));
  expect(await reasons(desk, articleId)).toEqual([]);
});

/** Half a surrogate pair cannot travel: Yjs writes UTF-8. */
const travels = (body: Body): Body => JSON.parse(JSON.stringify(body).replaceAll('\\ud800', '?'));
const travelling = bodyAndLater.map(([before, after]) => [travels(before), travels(after)] as const);
const twoPieces = fc.tuple(randomBody.map(travels), randomBody.map(travels));

const docOf = (body: Body) => newPieceDoc({ body });
const copyOf = (doc: Y.Doc) => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};

test('any body can be written over any other, and then says exactly that', () => {
  fc.assert(
    fc.property(fc.oneof(travelling, twoPieces), ([before, after]) => {
      const doc = docOf(before);
      writeBody(doc, after);
      expect(canonicalBody(readPiece(doc).body)).toEqual(canonicalBody(after));
    }),
    { numRuns: 200 },
  );
});

test('blocks that stayed are not made anew, so what is written into them at the same time stays', () => {
  const before: Body = {
    type: 'doc',
    content: ['Erster Absatz.', 'Zweiter Absatz, der bleibt.', 'Dritter Absatz.'].map((text) =>
      textBlock('paragraph', text),
    ),
  };
  const after: Body = {
    type: 'doc',
    content: [
      textBlock('subhead', 'Neu'),
      before.content[1] as Body['content'][number],
      textBlock('paragraph', 'Dritter Absatz, ergänzt.'),
    ],
  };
  const desk = docOf(before);
  const away = copyOf(desk);
  const stays = (desk.getXmlFragment(bodyField).get(1) as Y.XmlElement).get(0) as Y.XmlText;
  writeBody(desk, after);
  expect((desk.getXmlFragment(bodyField).get(1) as Y.XmlElement).get(0)).toBe(stays);

  const text = (away.getXmlFragment(bodyField).get(1) as Y.XmlElement).get(0) as Y.XmlText;
  text.insert(text.length, ' Unterwegs geschrieben.');
  Y.applyUpdate(desk, Y.encodeStateAsUpdate(away));
  expect(bodyText(readPiece(desk).body)).toContain('Zweiter Absatz, der bleibt. Unterwegs geschrieben.');
});

test('two offline copies of which either restores end alike, in the schema, with nothing lost that both still had', () => {
  fc.assert(
    fc.property(travelling, travelling, ([start, here], [there]) => {
      const one = docOf({
        type: 'doc',
        content: [textBlock('paragraph', 'Bleibt überall.'), ...start.content],
      });
      const other = copyOf(one);
      const kept = textBlock('paragraph', 'Bleibt überall.');
      writeBody(one, { type: 'doc', content: [kept, ...here.content] });
      writeBody(other, { type: 'doc', content: [kept, ...there.content] });
      const [fromOne, fromOther] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)];
      Y.applyUpdate(one, fromOther);
      Y.applyUpdate(other, fromOne);
      const merged = readPiece(one).body;
      expect(isSameBody(merged, readPiece(other).body)).toBe(true);
      bodySchema().nodeFromJSON(merged).check();
      expect(bodyText(merged)).toContain('Bleibt überall.');
    }),
    { numRuns: 80 },
  );
});

test('what a version says is not touched when its piece is folded into one update', async () => {
  const { desk, articleId, versionId } = await deskWithVersion();
  const before = await desk.ask('articles.version', { versionId });
  const doc = await openedPiece(desk, articleId);
  const updates: Uint8Array[] = [];
  doc.on('update', (bytes: Uint8Array) => void updates.push(bytes));
  for (let count = 0; count < 420; count++) doc.transact(() => headline(`Nummer ${count}`)(doc));
  for (const bytes of updates) await appendTo(desk, articleId, bytes);
  await desk.workstation.close();
  const again = await openTestDesk(desk.folder);
  expect((await again.ask('articles.get', { articleId })).headline).toBe('Nummer 419');
  expect(await again.ask('articles.version', { versionId })).toEqual(before);
  expect(before.record).toEqual({
    ...emptyRecord(),
    section: 'Region',
    contributors: [{ name: 'Anna Frei', sign: '' }],
  });
});
