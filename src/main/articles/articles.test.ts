import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { bodyField, bodySchemaVersion } from '#shared/article-body/schema.ts';
import { isRefusal } from '#shared/contract/errors.ts';
import { articleId, idsFrom } from '#shared/domain/ids.ts';
import { freshFolder, openTestDesk, type TestDesk } from '../desk-for-tests.ts';
import { openStore } from '../store/store.ts';
import { createArticles } from './articles.ts';
import { setRecord } from './piece-doc.ts';
import { classAll } from './published/class-all.fixture.ts';

async function open(desk: TestDesk, id: string): Promise<{ doc: Y.Doc; seq: number }> {
  const response = await desk.workstation.fetch(
    new Request('druckreif://desk/api/articles.open', {
      method: 'POST',
      body: JSON.stringify({ articleId: id }),
    }),
  );
  const doc = new Y.Doc();
  Y.applyUpdate(doc, new Uint8Array(await response.arrayBuffer()));
  return { doc, seq: JSON.parse(response.headers.get('x-druckreif-output') ?? '').seq };
}

async function append(desk: TestDesk, id: string, bytes: Uint8Array, schemaVersion = bodySchemaVersion) {
  const input = JSON.stringify({ articleId: id, client: 'test', schemaVersion });
  const response = await desk.workstation.fetch(
    new Request(`druckreif://desk/api/articles.append?${new URLSearchParams({ input })}`, {
      method: 'POST',
      body: bytes as Uint8Array<ArrayBuffer>,
    }),
  );
  return (await response.json()) as { seq?: number; error?: { code: string } };
}

/** Types a headline the way an editor does: one update a letter. */
function typeHeadline(doc: Y.Doc, words: string): Uint8Array[] {
  const updates: Uint8Array[] = [];
  doc.on('update', (bytes: Uint8Array) => updates.push(bytes));
  const headline = doc.getXmlFragment(bodyField).get(1) as Y.XmlElement;
  const text = new Y.XmlText();
  headline.insert(0, [text]);
  for (const [at, letter] of [...words].entries()) text.insert(at, letter);
  return updates;
}

test('a new piece has its head parts and stands in the list as a draft', async () => {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  const piece = await desk.ask('articles.get', { articleId });
  expect(piece.body.content.map(({ type }) => type)).toEqual(['kicker', 'headline', 'lede', 'paragraph']);
  const { articles } = await desk.ask('articles.list', {});
  expect(articles).toMatchObject([{ articleId, status: 'draft', headline: '', wordCount: 0 }]);
});

test('every acknowledged letter is in the piece after the program was killed', async () => {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  const { doc } = await open(desk, articleId);
  for (const update of typeHeadline(doc, 'Brücke gesperrt'))
    expect((await append(desk, articleId, update)).seq).toBeGreaterThan(1);
  // Killed: nothing is closed in order. The lock goes with the process; here it is taken away by hand.
  await desk.workstation.close();
  const again = await openTestDesk(desk.folder);
  expect((await again.ask('articles.get', { articleId })).headline).toBe('Brücke gesperrt');
  expect((await again.ask('articles.list', {})).articles[0]?.headline).toBe('Brücke gesperrt');
});

test('a letter that arrives twice stands once', async () => {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  const { doc } = await open(desk, articleId);
  for (const update of typeHeadline(doc, 'Zwei')) {
    await append(desk, articleId, update);
    await append(desk, articleId, update);
  }
  expect((await desk.ask('articles.get', { articleId })).headline).toBe('Zwei');
});

test('a piece with many updates is compacted when it is opened, and reads the same', async () => {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  const { doc } = await open(desk, articleId);
  const words = 'Gemeinderat tagt. '.repeat(30).trim();
  for (const update of typeHeadline(doc, words)) await append(desk, articleId, update);
  await desk.workstation.close();
  const again = await openTestDesk(desk.folder);
  const { seq } = await open(again, articleId);
  expect(seq).toBeGreaterThan(400);
  expect((await again.ask('articles.get', { articleId })).headline).toBe(words);
  await again.workstation.close();
  const third = await openTestDesk(desk.folder);
  expect((await third.ask('articles.get', { articleId })).headline).toBe(words);
  expect((await open(third, articleId)).seq).toBe(seq);
});

test('a damaged update is refused and leaves the piece as it was', async () => {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  const { doc } = await open(desk, articleId);
  for (const update of typeHeadline(doc, 'Heil')) await append(desk, articleId, update);
  const [last] = typeHeadline(doc, 'x');
  expect((await append(desk, articleId, (last as Uint8Array).slice(0, 7))).error?.code).toBe(
    'update-damaged',
  );
  expect((await append(desk, articleId, new TextEncoder().encode('kein Update'))).error?.code).toBe(
    'update-damaged',
  );
  expect((await desk.ask('articles.get', { articleId })).headline).toBe('Heil');
});

test('a piece that a newer program wrote is not opened, so that nothing in it is dropped', async () => {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  const { doc } = await open(desk, articleId);
  const [update] = typeHeadline(doc, 'Z');
  const answer = await append(desk, articleId, update as Uint8Array, bodySchemaVersion + 1);
  expect(answer.error?.code).toBe('article-from-the-future');
});

test('setting one field of the record leaves the others', async () => {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  await desk.ask('articles.set', {
    articleId,
    record: { section: 'Region', contributors: [{ name: 'Anna Frei' }] },
  });
  const piece = await desk.ask('articles.set', {
    articleId,
    record: { url: 'https://www.morgenblatt.example/a' },
  });
  expect(piece.record).toMatchObject({ section: 'Region', contributors: [{ name: 'Anna Frei' }] });
  expect(piece.byline).toBe('MB – Region ¦ Anna Frei');
});

test('publishing keeps a version, and later changes wait for a class', async () => {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  const { doc } = await open(desk, articleId);
  for (const update of typeHeadline(doc, 'Die Brücke ist 80 Meter lang'))
    await append(desk, articleId, update);
  await desk.ask('articles.setStatus', { articleId, status: 'published' });
  const headline = (doc.getXmlFragment(bodyField).get(1) as Y.XmlElement).get(0) as Y.XmlText;
  const before = Y.encodeStateVector(doc);
  headline.delete(15, 2);
  headline.insert(15, '90');
  await append(desk, articleId, Y.encodeStateAsUpdate(doc, before));

  const changed = await desk.ask('articles.get', { articleId });
  expect(changed.public.unclassed).toEqual([
    { was: 'Die Brücke ist 80 Meter lang', now: 'Die Brücke ist 90 Meter lang' },
  ]);
  expect((await desk.refusal('articles.setStatus', { articleId, status: 'published' })).code).toBe(
    'unclassed-changes',
  );

  const classed = await classAll(desk, articleId, 'correction', 'Die Brücke ist 90 Meter lang, nicht 80.');
  expect(classed.public.unclassed).toEqual([]);
  expect(classed.notices).toMatchObject([
    { changeClass: 'correction', text: 'Die Brücke ist 90 Meter lang, nicht 80.' },
  ]);
  expect(classed.versions.map(({ reason }) => reason)).toEqual(['corrected', 'published']);
});

test('derived rows made anew from the truth are the same rows', async () => {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  const { doc } = await open(desk, articleId);
  for (const update of typeHeadline(doc, 'Gleich')) await append(desk, articleId, update);
  const before = await desk.ask('articles.list', {});
  await desk.ask('desk.rebuild', {});
  expect(await desk.ask('articles.list', {})).toEqual(before);
  expect((await desk.ask('search.find', { words: 'gleich' })).hits).toHaveLength(1);
});

test('an unknown piece is refused by name, in the language of the asker', async () => {
  const desk = await openTestDesk();
  const unknown = { articleId: articleId.parse('art_zzzzzzzzz') };
  expect(await desk.refusal('articles.get', unknown, 'en')).toEqual({
    code: 'article-unknown',
    message:
      'There is no such piece on this desk (art_zzzzzzzzz). Nothing was changed; the list of pieces shows which there are.',
  });
  expect((await desk.refusal('articles.get', unknown)).message).toContain('Diesen Artikel gibt es');
});

test('what a failed transaction took back is not in the piece either', () => {
  const store = openStore(freshFolder());
  if (isRefusal(store)) throw new Error(store.code);
  const articles = createArticles({ store, clock: Date.now, ids: idsFrom(Date.now), emit: () => {} });
  const articleId = articles.create('Anna');
  const section = () => {
    const content = articles.content(articleId);
    return isRefusal(content) ? content.code : content.record.section;
  };
  const half = () =>
    store.transaction(() => {
      articles.edit(articleId, (doc) => setRecord(doc, { section: 'Sport' }));
      throw new Error('power cut');
    });
  expect(half).toThrow('power cut');
  expect(section()).toBe('');
  expect(() =>
    articles.edit(articleId, (doc) => {
      setRecord(doc, { section: 'Sport' });
      throw new Error('a fault');
    }),
  ).toThrow('a fault');
  expect(section()).toBe('');
  articles.close();
  store.close();
});
