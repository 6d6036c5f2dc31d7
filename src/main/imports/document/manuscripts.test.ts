import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { figureAttrs, figuresOf, partsOf } from '#shared/article-body/body.ts';
import { inlineText, ledeOf } from '#shared/article-body/text.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { openDesk, right } from '../desk-for-tests.ts';
import { docx, paragraph, put, run } from './docx-for-tests.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.close());
afterAll(closeWorkers);

const lede = 'Der Rat von Birsau hat am Dienstag beschlossen, den Steg im kommenden Sommer zu sperren.';
const sentence = 'Grund sind die Kosten, die sich laut der Präsidentin seit dem Frühling verdoppelt haben.';

async function read(file: string | Uint8Array, name: string) {
  const { articleId, unrecognised } = right(await desk.importText(file, name));
  const { body, record } = right(desk.detail(articleId as ArticleId));
  return {
    unrecognised,
    lede: ledeOf(body),
    names: record.contributors.map((one) => one.name),
    dateline: record.dateline,
    aside: record.setAside.map(({ text }) => text),
    figures: figuresOf(body).map(({ node }) => [inlineText(node), figureAttrs(node).creditLine]),
    blocks: partsOf(body).blocks.map(({ node }) => [node.type, inlineText(node)]),
  };
}
const page = (inner: string) =>
  `<html><body><main><article><h1>Steg bleibt zu</h1>${inner}</article></main></body></html>`;

it.each([
  ['Bern, 3. November (SDA)', ' – '],
  ['Birsau (sda)', ' – '],
  ['Birsau', '. – '],
  ['ST. GALLEN', ' – '],
  ['ZURICH, Nov 3 (Reuters)', ' - '],
])('«%s» that opens the text is its dateline, in a page, a document and a text', async (dateline, dash) => {
  const expected = { dateline, lede, blocks: [['paragraph', sentence]] };
  const [half, other] = [`${dateline}${dash}`, lede];
  expect(await read(page(`<p><b>${half}</b>${other}</p><p>${sentence}</p>`), 'a.html')).toMatchObject(
    expected,
  );
  const word =
    paragraph(run('Steg bleibt zu'), 'Titel') + paragraph(run(half) + run(other)) + paragraph(run(sentence));
  expect(await read(docx({ body: word }), 'a.docx')).toMatchObject(expected);
  expect(await read(`Steg bleibt zu\n\n${half}${other}\n\n${sentence}\n`, 'a.txt')).toMatchObject(expected);
  const below = await read(page(`<p>${sentence}</p><p>${half}${other}</p>`), 'a.html');
  expect(below).toMatchObject({ dateline, lede: sentence, blocks: [['paragraph', lede]] });
});

it('a dateline in which something is suggested stays where it is', async () => {
  const body = paragraph(run('Steg bleibt zu'), 'Titel') + paragraph(put('Eva', 'Bern (sda) – ') + run(lede));
  expect(await read(docx({ body }), 'a.docx')).toMatchObject({ dateline: '', lede });
});

it.each(['Lea Amrein', 'Jean-Luc von Arx'])(
  '«%s» alone between headline and text is who wrote it',
  async (name) => {
    const expected = { names: [name], lede, blocks: [['paragraph', sentence]] };
    expect(await read(page(`<p>${name}</p><p>${lede}</p><p>${sentence}</p>`), 'a.html')).toMatchObject(
      expected,
    );
    expect(
      await read(`Birsau\nSteg bleibt zu\n\n${name}\n\n${lede}\n\n${sentence}\n`, 'a.txt'),
    ).toMatchObject(expected);
  },
);

it('«Neuer Anlauf» is no name', async () => {
  expect((await read(page(`<p>Neuer Anlauf</p><p>${lede}</p><p>${sentence}</p>`), 'a.html')).names).toEqual(
    [],
  );
});

it('the moment under the lede is no text, and a day that heads a chronology is', async () => {
  const moment = 'Montag, 03.11.2025, 17:30 Uhr Aktualisiert um 18:02 Uhr';
  const told = await read(
    page(`<p>${lede}</p><p>${moment}</p><p>3. März 1964</p><p>${sentence}</p>`),
    'a.html',
  );
  expect(told.blocks.map(([, words]) => words)).toEqual(['3. März 1964', sentence]);
  expect(told.aside).toEqual([moment]);
});

it('the small print of a caption is its credit', async () => {
  const figure =
    '<figure><img src="https://bilder.example/a.jpg"><figcaption>Der Steg. <small>Jörg Meier / Keystone</small></figcaption></figure>';
  const told = await read(page(`<p>${lede}</p>${figure}<p>${sentence}</p>`), 'a.html');
  expect(told.figures).toEqual([['Der Steg.', 'Jörg Meier / Keystone']]);
});

it('the first question of an interview is a question, and no lede', async () => {
  const [one, two] = ['Frau Roth, warum bleibt der Steg zu?', 'Und wann geht er auf?'];
  const told = await read(
    page(
      `<p><em>Interview: Lea Brunner</em></p><p><b>${one}</b></p><p>${sentence}</p><p><b>${two}</b></p><p>${lede}</p>`,
    ),
    'a.html',
  );
  expect(told).toMatchObject({ lede: '', names: ['Lea Brunner'] });
  expect(told.blocks).toEqual([
    ['subhead', one],
    ['paragraph', sentence],
    ['subhead', two],
    ['paragraph', lede],
  ]);
});
