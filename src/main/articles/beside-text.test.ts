import { expect, test } from 'vitest';
import type { Body, BodyNode } from '#shared/article-body/body.ts';
import type { ArticleId, ImageId } from '#shared/domain/ids.ts';
import { openTestDesk, type TestDesk } from '../desk-for-tests.ts';
import { picture } from '../images/files-for-tests.ts';
import { openDatabase } from '../store/database.ts';
import { writeInto } from '../writing-for-tests.ts';
import { readPiece } from './piece-doc.ts';
import { classAll } from './published/class-all.fixture.ts';
import { writeBody } from './write-content.ts';

const linkTo = (href: string) => [{ type: 'link', attrs: { href } }];

/** A published piece with a lead image, a link, a section, a name and a dateline. */
async function publishedPiece() {
  const desk = await openTestDesk();
  const uploadId = (await desk.upload(
    'seite.txt',
    'Der Steg bleibt\n\nDer Steg am See.\n\nUnd nun?\n',
  )) as never;
  const { articleId } = await desk.ask('imports.text', { uploadId });
  const image = async (name: string, width: number) => {
    const credit = { creditLine: 'Anna Frei', altText: 'Ein Steg' };
    const upload = await desk.upload(name, await picture({ width }));
    return (await desk.ask('images.add', { uploadId: upload, credit })).imageId;
  };
  const [steg, ufer] = [await image('steg.jpg', 60), await image('ufer.jpg', 70)];
  await desk.ask('images.place', {
    ...{ articleId, imageId: steg, lead: true, caption: 'Am See', altText: null },
    creditLine: 'Bild Anna Alt',
  });
  await write(desk, articleId, (body) => withLast(body, 'nun', 'https://gut.example/a'));
  const record = {
    section: 'Region',
    contributors: [{ name: 'Rosa Amstutz', sign: '' }],
    dateline: 'Birsau, 12. Februar 2026',
  };
  await desk.ask('articles.set', { articleId, record });
  await desk.ask('articles.setStatus', { articleId, status: 'published', note: '' });
  return { desk, articleId, steg, ufer };
}

const write = (desk: TestDesk, articleId: ArticleId, change: (body: Body) => Body) =>
  writeInto(desk, articleId, (doc) => writeBody(doc, change(readPiece(doc).body)));

const withLast = (body: Body, words: string, href: string, before = 'Und '): Body => ({
  ...body,
  content: [
    ...body.content.slice(0, -1),
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: before },
        { type: 'text', text: words, marks: linkTo(href) },
        { type: 'text', text: '?' },
      ],
    },
  ],
});

const withFigure = (body: Body, attrs: Record<string, unknown>): Body => ({
  ...body,
  content: body.content.map(
    (node): BodyNode => (node.type === 'figure' ? { ...node, attrs: { ...node.attrs, ...attrs } } : node),
  ),
});

const unclassed = async (desk: TestDesk, articleId: ArticleId) =>
  (await desk.ask('articles.get', { articleId })).public.unclassed;

type Piece = Awaited<ReturnType<typeof publishedPiece>>;
const cases: [string, (piece: Piece) => Promise<unknown>, { was: string; now: string }][] = [
  [
    'the credit of an image in this piece',
    ({ desk, articleId }) =>
      write(desk, articleId, (body) => withFigure(body, { creditLine: 'Bild Berta Neu' })),
    { was: 'Bildnachweis: Bild Anna Alt', now: 'Bildnachweis: Bild Berta Neu' },
  ],
  [
    'the credit of this piece that gives way to that of the record',
    ({ desk, articleId }) => write(desk, articleId, (body) => withFigure(body, { creditLine: null })),
    { was: 'Bildnachweis: Bild Berta Neu', now: 'Bildnachweis: Anna Frei' },
  ],
  [
    'the alt text in this piece',
    ({ desk, articleId }) => write(desk, articleId, (body) => withFigure(body, { altText: 'Ein Kran' })),
    { was: 'Alternativtext: Ein Steg', now: 'Alternativtext: Ein Kran' },
  ],
  [
    'the part of the image that is shown',
    ({ desk, articleId }) =>
      write(desk, articleId, (body) => withFigure(body, { crop: { x: 0.5, y: 0, width: 0.5, height: 1 } })),
    {
      was: 'Ausschnitt: ganzes Bild',
      now: 'Ausschnitt: 50 % breit und 100 % hoch, ab 50 % von links und 0 % von oben',
    },
  ],
  [
    'another image with the same caption',
    ({ desk, articleId, ufer }) => write(desk, articleId, (body) => withFigure(body, { imageId: ufer })),
    {
      was: 'Bild: Ein Kran, Anna Frei (steg.jpg)',
      now: 'Bild: Ein Kran, Anna Frei (ufer.jpg)',
    },
  ],
  [
    'who wrote it',
    ({ desk, articleId }) =>
      desk.ask('articles.set', { articleId, record: { contributors: [{ name: 'Beat Roth', sign: '' }] } }),
    { was: 'Autorinnen und Autoren: Rosa Amstutz', now: 'Autorinnen und Autoren: Beat Roth' },
  ],
  [
    'a byline by hand',
    ({ desk, articleId }) => desk.ask('articles.set', { articleId, record: { bylineOverride: 'Von uns' } }),
    { was: '', now: 'Eigene Autorenzeile: Von uns' },
  ],
  [
    'place and date',
    ({ desk, articleId }) => desk.ask('articles.set', { articleId, record: { dateline: '' } }),
    { was: 'Ort und Datum: Birsau, 12. Februar 2026', now: '' },
  ],
  [
    'the section',
    ({ desk, articleId }) => desk.ask('articles.set', { articleId, record: { section: 'Kultur' } }),
    { was: 'Ressort: Region', now: 'Ressort: Kultur' },
  ],
  [
    'where a link leads',
    ({ desk, articleId }) =>
      write(desk, articleId, (body) => withLast(body, 'nun', 'https://boese.example/')),
    { was: 'Link auf «nun»: https://gut.example/a', now: 'Link auf «nun»: https://boese.example/' },
  ],
];

test('each thing that readers see beside the text waits for a class before the next export', async () => {
  const piece = await publishedPiece();
  const { desk, articleId } = piece;
  expect(await unclassed(desk, articleId)).toEqual([]);
  for (const [what, change, difference] of cases) {
    await change(piece);
    expect(await unclassed(desk, articleId), what).toMatchObject([difference]);
    const { findings } = await desk.ask('exports.check', { articleId });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain(
      'blocking unclassed-change',
    );
    await classAll(desk, articleId, 'typo');
    expect(await unclassed(desk, articleId), what).toEqual([]);
  }
  await desk.ask('exports.run', { articleId, format: 'html' });
});

test('each is found where it stands: in the particulars, at the image, at the paragraph', async () => {
  const { desk, articleId, steg } = await publishedPiece();
  await desk.ask('articles.set', { articleId, record: { section: 'Kultur' } });
  await write(desk, articleId, (body) =>
    withLast(withFigure(body, { creditLine: 'Bild Berta Neu' }), 'nun', 'https://boese.example/'),
  );
  const { body } = await desk.ask('articles.get', { articleId });
  const { findings } = await desk.ask('exports.check', { articleId });
  const places = findings.filter(({ rule }) => rule === 'unclassed-change').map(({ where }) => where);
  const figure = body.content.findIndex(({ type }) => type === 'figure');
  expect(places).toMatchObject([
    { field: 'record', block: null },
    { field: 'image', block: figure },
    { field: 'body', block: body.content.length - 1 },
  ]);
  expect((await unclassed(desk, articleId)).map(({ imageId }) => imageId ?? null)).toEqual([
    null,
    steg,
    null,
  ]);
});

test('a change beside the text owes its notice like one in it', async () => {
  const { desk, articleId } = await publishedPiece();
  await desk.ask('articles.set', { articleId, record: { contributors: [{ name: 'Beat Roth', sign: '' }] } });
  await classAll(desk, articleId, 'correction', 'Geschrieben hat Beat Roth.');
  const { entries } = await desk.ask('corrections.ledger', {});
  expect(entries.map(({ entry }) => entry.notice)).toEqual(['Geschrieben hat Beat Roth.']);
});

test('words under a link that were written anew show where it leads now; a new paragraph shows it by itself', async () => {
  const { desk, articleId } = await publishedPiece();
  await write(desk, articleId, (body) => withLast(body, 'jetzt', 'https://boese.example/'));
  expect(await unclassed(desk, articleId)).toMatchObject([
    { was: 'Und nun?', now: 'Und jetzt?' },
    { was: 'Link auf «nun»: https://gut.example/a', now: 'Link auf «jetzt»: https://boese.example/' },
  ]);
  await write(desk, articleId, (body) => withLast(body, 'jetzt', 'https://gut.example/a'));
  expect(await unclassed(desk, articleId)).toMatchObject([{ now: 'Und jetzt?' }]);
  await write(desk, articleId, (body) => {
    const back = withLast(body, 'nun', 'https://gut.example/a');
    return {
      ...back,
      content: [
        ...back.content,
        ...withLast(back, 'hier', 'https://neu.example/', 'Mehr ').content.slice(-1),
      ],
    };
  });
  expect(await unclassed(desk, articleId)).toEqual([{ was: '', now: 'Mehr hier?' }]);
});

test('what the publication prints with every piece is no change of the piece', async () => {
  const { desk, articleId } = await publishedPiece();
  await desk.ask('publication.update', { bylinePattern: '{authors}', shortName: 'Anders' });
  expect(await unclassed(desk, articleId)).toEqual([]);
});

/** Writes an older program's version in place of the newest that is public. */
function asOlderVersion(desk: TestDesk, articleId: ArticleId, change: (content: never) => unknown) {
  const db = openDatabase(`${desk.folder}/desk.sqlite`);
  const row = db
    .prepare<[string], { id: string; content: string }>(
      `SELECT version_id AS id, content FROM article_version WHERE article_id = ? AND reason = 'published'`,
    )
    .get(articleId) as { id: string; content: string };
  // Versions that say the same share their content.
  db.prepare('UPDATE article_version SET content = ?, content_of = NULL WHERE content_of = ?').run(
    row.content,
    row.id,
  );
  db.prepare('UPDATE article_version SET content = ? WHERE version_id = ?').run(
    JSON.stringify(change(JSON.parse(row.content) as never)),
    row.id,
  );
  db.close();
}

test('what an older version does not say is not compared', async () => {
  const { desk, articleId } = await publishedPiece();
  asOlderVersion(desk, articleId, ({ body, notices }: { body: Body; notices: unknown }) => ({
    body: withFigure(body, { altText: undefined, crop: undefined }),
    notices,
    record: { section: 'Region' },
  }));
  expect(await unclassed(desk, articleId)).toEqual([]);
});

test('what an older program let out unseen is public, and blocks nothing now', async () => {
  const { desk, articleId } = await publishedPiece();
  await desk.ask('exports.run', { articleId, format: 'html' });
  // Published under «Sport», changed to «Region» in silence, and exported so.
  asOlderVersion(desk, articleId, (content: { record: object }) => ({
    ...content,
    record: { ...content.record, section: 'Sport' },
  }));
  expect(await unclassed(desk, articleId)).toEqual([]);
  await desk.ask('articles.set', { articleId, record: { section: 'Kultur' } });
  expect(await unclassed(desk, articleId)).toMatchObject([
    { was: 'Ressort: Region', now: 'Ressort: Kultur' },
  ]);
});

test('a package for a colleague makes nothing public', async () => {
  const { desk, articleId } = await publishedPiece();
  await desk.ask('articles.set', { articleId, record: { section: 'Kultur' } });
  await desk.ask('exports.run', { articleId, format: 'package' });
  expect(await unclassed(desk, articleId)).toHaveLength(1);
});

test('an image that came with a caption is one difference, told by its words', async () => {
  const { desk, articleId, ufer } = await publishedPiece();
  const added = { imageId: ufer, lead: false, caption: 'Das Ufer', altText: null, creditLine: null };
  await desk.ask('images.place', { articleId, ...added });
  expect(await unclassed(desk, articleId)).toEqual([{ was: '', now: 'Das Ufer' }]);
});

test('an image that came or went without a caption is a difference; one that an imported page waited for is none', async () => {
  const { desk, articleId, ufer } = await publishedPiece();
  const added = {
    imageId: ufer as ImageId,
    lead: false,
    caption: null,
    altText: 'Das Ufer',
    creditLine: null,
  };
  await desk.ask('images.place', { articleId, ...added });
  expect(await unclassed(desk, articleId)).toMatchObject([
    { was: '', now: 'Bild: Das Ufer, Anna Frei', imageId: ufer },
  ]);
  asOlderVersion(desk, articleId, (content: { body: Body }) => ({
    ...content,
    body: {
      ...content.body,
      content: [...content.body.content, { type: 'figure', attrs: { imageId: null, lead: false } }],
    },
  }));
  expect(await unclassed(desk, articleId)).toEqual([]);
});
