import { expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../desk-for-tests.ts';

const brückeText = [
  'Region',
  'Die Brückensanierung beginnt im Mai',
  'Die Gemeinde Köniz prüft die Kosten der neuen Strasse.',
  'Von Anna Koller',
  '',
  'Der Gemeinderat beschliesst die Vorlage. Das Öl fliesst über die Weissensteinstrasse.',
].join('\n');

async function aDesk(): Promise<TestDesk> {
  const desk = await openTestDesk();
  const uploadId = await desk.upload('bruecke.txt', brückeText);
  const { articleId } = await desk.ask('imports.text', { uploadId: uploadId as never });
  await desk.ask('articles.set', {
    articleId,
    record: {
      section: 'Region',
      contributors: [{ name: 'Anna Koller', sign: 'ako' }],
      keywords: ['Tiefbau'],
      slug: 'bruecke-mai',
    },
  });
  const { articleId: other } = await desk.ask('articles.create', {});
  await desk.ask('articles.set', {
    articleId: other,
    record: { section: 'KI', contributors: [{ name: 'Jan Bär', sign: '' }], slug: 'ki-labor' },
  });
  await desk.ask('articles.setStatus', { articleId: other, status: 'review', note: '' });
  return desk;
}
const hits = async (desk: TestDesk, words: string) => (await desk.ask('search.find', { words })).hits;
const slugsOf = async (desk: TestDesk, words: string) =>
  (await desk.ask('articles.list', { words })).articles.map(({ section }) => section);

test('a piece is found by what its record says, and the hit says where', async () => {
  const desk = await aDesk();
  expect(await hits(desk, 'tiefb')).toMatchObject([{ kind: 'article', where: 'keyword', state: 'draft' }]);
  expect(await hits(desk, 'koller')).toMatchObject([{ where: 'person' }]);
  expect(await hits(desk, 'gemeinderat')).toMatchObject([{ kind: 'article' }]);
});

test('a word inside a longer one is found behind those that begin so', async () => {
  const desk = await aDesk();
  expect(await hits(desk, 'sanierung')).toMatchObject([{ kind: 'article' }]);
  expect((await hits(desk, 'sanierung'))[0]?.snippet ?? '').not.toBe('');
});

test('a slip of the hand finds nothing and offers the word that there is', async () => {
  const desk = await aDesk();
  const found = await desk.ask('search.find', { words: 'Gemienderat' });
  expect(found.hits).toEqual([]);
  expect(found.meant?.toLowerCase()).toBe('gemeinderat');
  expect(await hits(desk, found.meant ?? '')).toHaveLength(1);
});

test.each([
  ['ressort:ki', ['KI']],
  ['section:region status:draft', ['Region']],
  ['status:review', ['KI']],
  ['von:koller', ['Region']],
  ['by:ako', ['Region']],
  ['von:"anna kol"', ['Region']],
  ['von:"koller anna"', []],
  ['von:tiefbau', []],
  ['gemeinderat von:koller status:entwurf', ['Region']],
  ['von:koller status:gegenlesen', []],
  ['von:baer', ['KI']],
  ['-von:koller', ['KI']],
  ['gemeinderat von:bär', []],
  ['gemeinderat ressort:reg', ['Region']],
  ['"gemeinderat beschliesst"', ['Region']],
  ['"beschliesst gemeinderat"', []],
  ['gemeinderat -vorlage', []],
  ['status:blau', []],
  ['nach:2026-02-12 vor:2026-02-13 von:koller', ['Region']],
  ['vor:2026', []],
])('the list of pieces understands %s', async (words, sections) => {
  expect(await slugsOf(await aDesk(), words)).toEqual(sections);
});

test('a spiked piece is found in the list only where its status is asked for', async () => {
  const desk = await aDesk();
  const [piece] = (await desk.ask('articles.list', { words: 'ressort:ki' })).articles;
  await desk.ask('articles.setStatus', { articleId: piece!.articleId, status: 'spiked', note: '' });
  expect(await slugsOf(desk, 'ressort:ki')).toEqual([]);
  expect(await slugsOf(desk, 'ressort:ki status:verworfen')).toEqual(['KI']);
});

test('a list that is searched goes on behind its first page, and gives nothing twice', async () => {
  const desk = await openTestDesk();
  for (let count = 0; count < 7; count++) {
    const { articleId } = await desk.ask('articles.create', {});
    await desk.ask('articles.set', { articleId, record: { slug: `serie ${count}` } });
  }
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: { articles: { articleId: string }[]; next: string | null } = await desk.ask('articles.list', {
      words: 'serie',
      limit: 3,
      after,
    });
    seen.push(...page.articles.map(({ articleId }) => articleId));
    after = page.next;
  } while (after !== null);
  expect(seen).toHaveLength(7);
  expect(new Set(seen).size).toBe(7);
});

test('a standing element is found by its text', async () => {
  const desk = await openTestDesk();
  const { publication } = await desk.ask('desk.state', {});
  const element = publication?.standingElements[0];
  const word = element?.blocks[0]?.text.match(/\p{L}{8,}/u)?.[0] ?? '';
  expect(await hits(desk, `${word} art:baustein`)).toMatchObject([
    { kind: 'standing-element', id: element?.elementId },
  ]);
  expect(await hits(desk, `${word} art:bild`)).toEqual([]);
});
