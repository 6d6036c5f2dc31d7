import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Body, BodyNode } from '#shared/article-body/body.ts';
import { isSameBody } from '#shared/article-body/canonical.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { bodyText } from '#shared/article-body/text.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { openTestDesk, type TestDesk } from '../../desk-for-tests.ts';
import { appendTo, openedPiece, writeInto } from '../../writing-for-tests.ts';
import { ignoreWords, onPage, readAnnotations, readIgnoredWords, readPiece } from '../piece-doc.ts';
import { writeBody } from '../write-content.ts';

const at = '2026-02-12T07:12:00.000Z';
const lea = { at, by: 'Lea Brunner' };
const mark = (type: string, id: string) => ({ type, attrs: { id } });
const words = (text: string, ...marks: NonNullable<BodyNode['marks']>): BodyNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks } : {}),
});
const piece = (...paragraphs: BodyNode[][]): Body => ({
  type: 'doc',
  content: [
    { type: 'kicker' },
    { type: 'headline', content: [words('Der Steg')] },
    { type: 'lede', content: [words('Er bleibt zu.')] },
    ...paragraphs.map((content) => ({ type: 'paragraph', content })),
  ],
});

const claim = mark('claim', 'claim-1');
const comment = mark('comment', 'thread-1');
/** A claim, a comment and a suggestion that overlap. */
const annotated = piece(
  [
    words('Er kostet '),
    words('zwei', claim, mark('deletion', 'suggestion-1')),
    words('drei', claim, mark('insertion', 'suggestion-1')),
    words(' Millionen', claim, comment),
    words('.'),
  ],
  [words('Die Gemeinde schweigt.')],
);
const settled = piece([words('Er kostet drei Millionen.')], [words('Die Gemeinde redet.')]);

/** What a window leaves in the document when somebody marks, remarks and suggests. */
function sayAll(doc: Y.Doc): void {
  const put = (map: string, id: string, row: object) => void doc.getMap(map).set(id, row);
  put('claims', 'claim-1', { id: 'claim-1', ...lea, removedAt: null });
  put('claimStandings', 'claim-1', { state: 'checked', ...lea });
  const source = { id: 's1', claimId: 'claim-1', kind: 'note', text: 'Protokoll', seenOn: '', note: '' };
  put('sources', 's1', { ...source, ...lea, removedAt: null });
  const remark = { id: 'thread-1', threadId: 'thread-1', text: 'Stimmt das?' };
  put('comments', 'thread-1', { ...remark, ...lea, editedAt: null, removedAt: null });
  put('suggestions', 'suggestion-1', lea);
}

async function annotatedPiece(): Promise<{ desk: TestDesk; articleId: ArticleId }> {
  const desk = await openTestDesk();
  const { articleId } = await desk.ask('articles.create', {});
  await writeInto(desk, articleId, (doc) => {
    writeBody(doc, annotated);
    sayAll(doc);
    ignoreWords(doc, ['Birsauer'], at);
  });
  return { desk, articleId };
}

const keep = async (desk: TestDesk, articleId: ArticleId) =>
  (await desk.ask('articles.saveVersion', { articleId, name: 'Fassung' })).versionId;

async function pageOf(desk: TestDesk, articleId: ArticleId): Promise<Body> {
  const body = onPage(readPiece(await openedPiece(desk, articleId)));
  bodySchema().nodeFromJSON(body).check();
  return body;
}

test('a version with open suggestions, comments and claims brings all of them back to the page', async () => {
  const { desk, articleId } = await annotatedPiece();
  const versionId = await keep(desk, articleId);
  const settlement = { ...lea, answer: 'accept', count: 1, of: ['Lea Brunner'], struck: 'zwei', put: 'drei' };
  await writeInto(desk, articleId, (doc) => {
    writeBody(doc, settled);
    doc.getMap('settlements').set('one', settlement);
  });
  await desk.ask('articles.restoreVersion', { articleId, versionId });

  expect(isSameBody(await pageOf(desk, articleId), annotated)).toBe(true);
  const { annotations, suggestions, text } = await desk.ask('articles.get', { articleId });
  expect(text).toContain('Er kostet zwei Millionen.');
  expect(suggestions.count).toBe(1);
  expect(annotations.suggestions['suggestion-1']).toEqual(lea);
  expect(annotations.comments['thread-1']?.text).toBe('Stimmt das?');
  expect(annotations.settlements).toEqual({ one: settlement });
  const { claims } = await desk.ask('exports.sources', { articleId });
  expect(claims).toMatchObject([{ state: 'checked', sources: [{ text: 'Protokoll' }] }]);
  expect(JSON.stringify(claims)).toContain('zwei Millionen');
});

test('a plain version takes no word of them out of the piece, and what it replaced brings their marks back', async () => {
  const { desk, articleId } = await annotatedPiece();
  await writeInto(desk, articleId, (doc) => writeBody(doc, settled));
  const versionId = await keep(desk, articleId);
  await writeInto(desk, articleId, (doc) => writeBody(doc, annotated));
  const before = readAnnotations(await openedPiece(desk, articleId));

  const { keptVersionId } = await desk.ask('articles.restoreVersion', { articleId, versionId });
  expect(isSameBody(await pageOf(desk, articleId), settled)).toBe(true);
  const doc = await openedPiece(desk, articleId);
  expect(readAnnotations(doc)).toEqual(before);
  expect(readIgnoredWords(doc)).toEqual(['Birsauer']);
  expect((await desk.ask('articles.get', { articleId })).suggestions.count).toBe(0);

  if (keptVersionId === null) throw new Error('nothing was kept');
  await desk.ask('articles.restoreVersion', { articleId, versionId: keptVersionId });
  expect(isSameBody(await pageOf(desk, articleId), annotated)).toBe(true);
});

test('of a version with open suggestions people read what it prints', async () => {
  const { desk, articleId } = await annotatedPiece();
  const versionId = await keep(desk, articleId);
  const version = await desk.ask('articles.version', { versionId });
  expect(bodyText(version.body)).toContain('Er kostet zwei Millionen.');
  expect(version.text).not.toContain('drei');
});

test('somebody who suggests in another window while a version is brought back loses no letter of it', async () => {
  const { desk, articleId } = await annotatedPiece();
  const versionId = await keep(desk, articleId);
  await writeInto(desk, articleId, (doc) => writeBody(doc, settled));
  const elsewhere = await openedPiece(desk, articleId);
  await desk.ask('articles.restoreVersion', { articleId, versionId });
  const answered = piece(
    [words('Er kostet drei Millionen.')],
    [words('Die Gemeinde redet.')],
    [words('Neu.', mark('insertion', 'suggestion-2'))],
  );
  elsewhere.transact(() => {
    writeBody(elsewhere, answered);
    elsewhere.getMap('suggestions').set('suggestion-2', lea);
  });
  await appendTo(desk, articleId, Y.encodeStateAsUpdate(elsewhere));
  expect(JSON.stringify(await pageOf(desk, articleId))).toContain('Neu.');
  expect((await desk.ask('articles.get', { articleId })).suggestions.count).toBe(2);
});
