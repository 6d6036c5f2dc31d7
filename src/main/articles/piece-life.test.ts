import { expect, test } from 'vitest';
import type { BodyNode } from '#shared/article-body/body.ts';
import { claimsInPiece } from '#shared/article-body/claims-in-piece.ts';
import { type ArticleId, articleId as anArticleId } from '#shared/domain/ids.ts';
import { openTestDesk, type TestDesk } from '../desk-for-tests.ts';
import { openedPiece, writeInto } from '../writing-for-tests.ts';
import { ignoreWords, onPage, readAnnotations, readIgnoredWords, readPiece } from './piece-doc.ts';
import { writeBody } from './write-content.ts';

const publishedPage = `Region

Der Steg bleibt offen

MB – Region ¦ Lea Brunner

Die Gemeinde lässt den Steg stehen.

Am Montag war er noch gesperrt.
`;

async function written(desk: TestDesk, name = 'steg.txt'): Promise<ArticleId> {
  const uploadId = (await desk.upload(name, publishedPage)) as never;
  return (await desk.ask('imports.text', { uploadId })).articleId;
}

const statusesOf = async (desk: TestDesk, articleId: ArticleId) =>
  (await desk.ask('articles.get', { articleId })).events
    .filter(({ type }) => type === 'status-changed')
    .map(({ what }) => what);

const listed = async (desk: TestDesk, narrowed: object) =>
  (await desk.ask('articles.list', narrowed)).articles.map(({ articleId }) => articleId);

test('several pieces are sent to review at once, each with its version, its note and its place in the log', async () => {
  const desk = await openTestDesk();
  const pieces = [await written(desk, 'a.txt'), await written(desk, 'b.txt')];
  const answer = await desk.ask('articles.setStatusOf', {
    articleIds: pieces,
    status: 'review',
    note: 'Bitte bis Mittag',
  });
  expect(answer).toEqual({ done: pieces, refused: [] });
  for (const articleId of pieces) {
    const piece = await desk.ask('articles.get', { articleId });
    expect(piece.status).toBe('review');
    expect(piece.events.at(-1)).toMatchObject({ what: 'review', note: 'Bitte bis Mittag' });
    expect(piece.versions.map(({ reason }) => reason)).toEqual(['review']);
  }
});

test('each change of state keeps the piece as it stood', async () => {
  const desk = await openTestDesk();
  const articleId = await written(desk);
  const states = ['idea', 'draft', 'review', 'ready', 'published', 'archived', 'published'] as const;
  for (const status of states) await desk.ask('articles.setStatus', { articleId, status });
  const { versions, lastPublishedAt, firstPublishedAt } = await desk.ask('articles.get', { articleId });
  expect(versions.map(({ reason }) => reason)).toEqual(
    ['idea', 'draft', 'review', 'ready', 'published', 'archived', 'public-again'].reverse(),
  );
  // Published again, nothing new was given to readers.
  expect(lastPublishedAt).toBe(firstPublishedAt);
  for (const { versionId } of versions)
    expect((await desk.ask('articles.version', { versionId })).text).toContain('Der Steg bleibt offen');
});

test('to spike and to bring back keep a version each', async () => {
  const desk = await openTestDesk();
  const articleId = await written(desk);
  await desk.ask('articles.setStatus', { articleId, status: 'spiked' });
  await desk.ask('articles.unspike', { articleIds: [articleId] });
  const { versions } = await desk.ask('articles.get', { articleId });
  expect(versions.map(({ reason }) => reason)).toEqual(['draft', 'spiked']);
});

test('a piece that is refused says why by name, and holds none of the others up', async () => {
  const desk = await openTestDesk();
  const [published, draft] = [await written(desk, 'a.txt'), await written(desk, 'b.txt')];
  const unknown = anArticleId.parse('art_zzzzzzzzz');
  await desk.ask('articles.setStatus', { articleId: published, status: 'published' });
  const answer = await desk.ask('articles.setStatusOf', {
    articleIds: [published, unknown, draft],
    status: 'spiked',
  });
  expect(answer.done).toEqual([draft]);
  expect(answer.refused).toMatchObject([
    { articleId: published, headline: 'Der Steg bleibt offen', code: 'spike-published' },
    { articleId: unknown, headline: '', code: 'article-unknown' },
  ]);
  expect(answer.refused[0]?.message).toContain('lässt sich nicht verwerfen');
  expect((await desk.ask('articles.get', { articleId: published })).status).toBe('published');
});

test('a status that a piece has already adds nothing to its log', async () => {
  const desk = await openTestDesk();
  const articleId = await written(desk);
  for (let times = 0; times < 2; times++)
    await desk.ask('articles.setStatusOf', { articleIds: [articleId, articleId], status: 'ready' });
  expect(await statusesOf(desk, articleId)).toEqual(['ready']);
});

test('a spiked piece leaves the list, stands under the spiked, and comes back with the status it had', async () => {
  const desk = await openTestDesk();
  const [ready, untouched] = [await written(desk, 'a.txt'), await written(desk, 'b.txt')];
  await desk.ask('articles.setStatus', { articleId: ready, status: 'ready' });
  await desk.ask('articles.setStatusOf', { articleIds: [ready, untouched], status: 'spiked' });
  expect(await listed(desk, {})).toEqual([]);
  expect(await listed(desk, { words: 'Steg' })).toEqual([]);
  expect(await listed(desk, { status: 'spiked' })).toHaveLength(2);

  expect((await desk.ask('articles.unspike', { articleIds: [ready, untouched] })).refused).toEqual([]);
  expect((await desk.ask('articles.get', { articleId: ready })).status).toBe('ready');
  expect((await desk.ask('articles.get', { articleId: untouched })).status).toBe('draft');
  expect(await statusesOf(desk, ready)).toEqual(['ready', 'spiked', 'ready']);
  await desk.ask('articles.unspike', { articleIds: [ready] });
  expect(await statusesOf(desk, ready)).toHaveLength(3);
});

test('a copy says the same and is a draft of its own, without address, notices and versions', async () => {
  const desk = await openTestDesk();
  const original = await written(desk);
  await desk.ask('articles.set', {
    articleId: original,
    record: { url: 'https://www.morgenblatt.example/steg', keywords: ['Steg'], section: 'Region' },
  });
  await desk.ask('articles.setStatus', { articleId: original, status: 'published' });
  await writeInto(desk, original, (doc) => ignoreWords(doc, ['Birsauer'], '2026-02-12T07:12:00.000Z'));
  const { articleId } = await desk.ask('articles.duplicate', { articleId: original });
  const [first, copy] = await Promise.all(
    [original, articleId].map((id) => desk.ask('articles.get', { articleId: id })),
  );
  expect(copy?.body).toEqual(first?.body);
  expect(copy?.record).toEqual({ ...first?.record, url: '' });
  expect(copy).toMatchObject({ status: 'draft', notices: [], versions: [], public: { versionId: null } });
  expect(copy?.events.at(-1)).toMatchObject({
    type: 'duplicated',
    what: original,
    note: 'Der Steg bleibt offen',
  });
  expect(readIgnoredWords(await openedPiece(desk, articleId))).toEqual(['Birsauer']);
  await desk.ask('articles.set', { articleId, record: { section: 'Kultur' } });
  expect((await desk.ask('articles.get', { articleId: original })).record.section).toBe('Region');
});

test('a copy takes its claims and their sources along, and says what it leaves behind', async () => {
  const desk = await openTestDesk();
  const original = await written(desk);
  const said = { at: '2026-02-12T07:12:00.000Z', by: 'Lea Brunner' };
  const words = (text: string, ...marks: [string, string][]): BodyNode => ({
    type: 'text',
    text,
    ...(marks.length > 0 ? { marks: marks.map(([type, id]) => ({ type, attrs: { id } })) } : {}),
  });
  const block = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
  const source = { kind: 'web', text: 'https://steg.example', seenOn: '2026-02-11', note: '', ...said };
  const comment = { threadId: 'talk', text: 'Wirklich?', ...said, editedAt: null, removedAt: null };
  await writeInto(desk, original, (doc) => {
    writeBody(doc, {
      type: 'doc',
      content: [
        block(words('Der Steg '), words('kostet', ['claim', 'cost'], ['comment', 'talk']), words(' viel.')),
        block(words('Er '), words('wird ', ['insertion', 'new']), words('bleibt.', ['comment', 'done'])),
      ],
    });
    doc.getMap('claims').set('cost', { id: 'cost', ...said, removedAt: null });
    doc.getMap('claims').set('gone', { id: 'gone', ...said, removedAt: said.at });
    doc.getMap('claimStandings').set('cost', { state: 'disputed', ...said });
    doc.getMap('sources').set('a', { id: 'a', claimId: 'cost', ...source, removedAt: null });
    doc.getMap('sources').set('b', { id: 'b', claimId: 'cost', ...source, removedAt: said.at });
    doc.getMap('comments').set('talk', { id: 'talk', ...comment });
    doc.getMap('comments').set('done', { id: 'done', ...comment, threadId: 'done' });
    doc.getMap('threadStandings').set('done', { resolved: true, ...said });
  });

  const { articleId, left } = await desk.ask('articles.duplicate', { articleId: original });
  expect(left).toEqual({ comments: 1, suggestions: 1 });
  const copy = await openedPiece(desk, articleId);
  expect(claimsInPiece(readAnnotations(copy), onPage(readPiece(copy)))).toEqual(
    claimsInPiece(readAnnotations(await openedPiece(desk, original)), {
      type: 'doc',
      content: [
        block(words('Der Steg '), words('kostet', ['claim', 'cost']), words(' viel.')),
        block(words('Er bleibt.')),
      ],
    }),
  );
  expect(readAnnotations(copy)).toMatchObject({
    claims: { cost: { id: 'cost' } },
    claimStandings: { cost: { state: 'disputed' } },
    sources: { a: { text: 'https://steg.example' } },
    comments: {},
  });
  expect(Object.keys(readAnnotations(copy).sources)).toEqual(['a']);
  expect((await desk.ask('articles.get', { articleId })).body).toEqual(readPiece(copy).body);
});

test('the list is narrowed by section, contributor, status and words, page by page', async () => {
  const desk = await openTestDesk();
  const pieces: ArticleId[] = [];
  for (let index = 0; index < 5; index++) pieces.push(await written(desk, `${index}.txt`));
  const [one, two, three, four] = pieces as [ArticleId, ArticleId, ArticleId, ArticleId];
  const people = [{ name: 'Lea Brunner' }, { name: 'Tobias Frei' }];
  for (const articleId of [one, two, three])
    await desk.ask('articles.set', { articleId, record: { section: 'Kultur', contributors: people } });
  await desk.ask('articles.set', { articleId: four, record: { contributors: [people[1]!] } });
  await desk.ask('articles.setStatus', { articleId: two, status: 'ready' });

  const narrowed = { section: 'Kultur', contributor: 'Tobias Frei' };
  const first = await desk.ask('articles.list', { ...narrowed, limit: 2 });
  const rest = await desk.ask('articles.list', { ...narrowed, limit: 2, after: first.next });
  expect([...first.articles, ...rest.articles].map(({ articleId }) => articleId)).toEqual([three, two, one]);
  expect(rest.next).toBeNull();
  expect(await listed(desk, { contributor: 'Tobias Frei' })).toEqual([four, three, two, one]);
  expect(await listed(desk, { ...narrowed, status: 'ready' })).toEqual([two]);
  expect(await listed(desk, { section: 'Kultur', words: 'Steg' })).toHaveLength(3);
  expect(await listed(desk, { contributor: 'Tobias Frei', words: 'Steg' })).toHaveLength(4);
  expect(await listed(desk, { contributor: 'Niemand' })).toEqual([]);
  expect(await desk.ask('articles.named', {})).toEqual({
    sections: ['Kultur', 'Region'],
    contributors: ['Lea Brunner', 'Tobias Frei'],
  });

  await desk.ask('articles.setSectionOf', { articleIds: [one, three], section: 'Sport' });
  expect(await listed(desk, narrowed)).toEqual([two]);
  await desk.ask('desk.rebuild', {});
  expect((await listed(desk, { section: 'Sport', contributor: 'Lea Brunner' })).sort()).toEqual([one, three]);
});
