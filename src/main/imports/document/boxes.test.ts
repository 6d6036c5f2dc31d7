import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { inlineText } from '#shared/article-body/text.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { openDesk, right } from '../desk-for-tests.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.close());
afterAll(closeWorkers);

const lede = 'Der Rat von Birsau hat am Dienstag beschlossen, den Steg im kommenden Sommer zu sperren.';
const sentence = 'Grund sind die Kosten, die sich laut der Präsidentin seit dem Frühling verdoppelt haben.';

async function read(middle: string) {
  const page = `<html><body><nav>Start</nav><main><article><h1>Steg bleibt zu</h1><p>${lede}</p><p>${sentence}</p>${middle}
<h2>Was nun?</h2><p>Im Herbst soll die Bevölkerung über einen neuen Kredit abstimmen können.</p></article></main></body></html>`;
  const { articleId, notes } = right(await desk.importText(page, 'seite.html'));
  const { body, record } = right(desk.detail(articleId as ArticleId));
  return {
    notes,
    blocks: body.content.slice(4).map((node) => [node.type, inlineText(node)]),
    aside: record.setAside.map(({ text }) => text),
  };
}
const after = [
  ['subhead', 'Was nun?'],
  ['paragraph', 'Im Herbst soll die Bevölkerung über einen neuen Kredit abstimmen können.'],
];

it.each(['aside', 'div role="complementary"'])(
  'a box of facts amid a piece stands in it with its heading, and that it was one is told (%s)',
  async (tag) => {
    const page = await read(
      `<${tag} class="infobox"><h3>Der Steg in Zahlen</h3><p>Gebaut wurde er 1964, saniert letztmals im Jahr 1998.</p>
<p>Er ist 42 Meter lang.</p></${tag.split(' ')[0]}>`,
    );
    expect(page.blocks).toEqual([
      ['subhead', 'Der Steg in Zahlen'],
      ['paragraph', 'Gebaut wurde er 1964, saniert letztmals im Jahr 1998.'],
      ['paragraph', 'Er ist 42 Meter lang.'],
      ...after,
    ]);
    expect(page.notes).toEqual(['Ein Kasten der Seite steht als Teil des Textes da.']);
  },
);

it('a table of one cell is the frame of a box, whose bold first line is its heading', async () => {
  const { blocks } = await read(
    `<table><tr><td><p><b>Der Steg in Zahlen</b></p><p>Gebaut wurde er 1964, saniert letztmals im Jahr 1998.</p></td></tr></table>`,
  );
  expect(blocks).toEqual([
    ['subhead', 'Der Steg in Zahlen'],
    ['paragraph', 'Gebaut wurde er 1964, saniert letztmals im Jahr 1998.'],
    ...after,
  ]);
  const two = await read(
    `<table><tr><td><p><b>Bau</b></p><p>Er wurde im Jahr 1964 gebaut und ist 42 Meter lang.</p><ul><li>Holz</li></ul></td><td><p>1964</p></td></tr></table>`,
  );
  expect(two.blocks[0]).toEqual(['paragraph', 'Bau']);
});

it.each([
  [
    'leads elsewhere',
    '<aside><h3>Der Steg</h3><a href="/a">Wie der Steg vor sechzig Jahren gebaut wurde</a></aside>',
  ],
  [
    'is named as such',
    '<aside class="teaser-box"><h3>Badi</h3><p>Auch die Badi öffnet in diesem Jahr später als üblich.</p></aside>',
  ],
  [
    'says so',
    '<aside><h3>Mehr zum Thema</h3><p>Badi öffnet in diesem Jahr später als sonst üblich war.</p></aside>',
  ],
  [
    'asks for something',
    '<aside><h3>Post</h3><p>Jeden Morgen das Wichtigste aus der Region lesen.</p><form><input></form></aside>',
  ],
  [
    'is a notice of a correction',
    '<aside class="notice"><p>Korrektur: In einer früheren Fassung stand eine falsche Zahl.</p></aside>',
  ],
  ['calls words out that stand in the text', `<aside><p>«${sentence.slice(0, -1)}»</p></aside>`],
])('a box that %s is furniture', async (_, box) => {
  const page = await read(box);
  expect(page.blocks).toEqual(after);
  expect(page.aside.length).toBeGreaterThan(1);
});
