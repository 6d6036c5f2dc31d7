import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { figureAttrs, figuresOf, partsOf } from '#shared/article-body/body.ts';
import { bodyText, inlineText } from '#shared/article-body/text.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { openDesk, right } from '../desk-for-tests.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.close());
afterAll(closeWorkers);

const lede = 'Der Steg über die Birs bleibt bis im Mai zu, wie die Gemeinde am Montag mitgeteilt hat.';
const sentence = 'Der Rat begründet den Schritt mit den Kosten, die sich seit dem Frühling verdoppelt haben.';

async function read(markup: string, name = 'seite.html') {
  const told = right(await desk.importText(markup, name));
  const { body, record } = right(desk.detail(told.articleId as ArticleId));
  const { kicker, lede: first, leadFigure } = partsOf(body);
  return {
    headline: told.headline,
    notes: told.notes,
    lede: first ? inlineText(first) : '',
    kicker: kicker ? inlineText(kicker) : '',
    lead: leadFigure && figureAttrs(leadFigure),
    text: bodyText(body),
    figures: figuresOf(body).map(({ node }) => [inlineText(node), figureAttrs(node).creditLine]),
    names: record.contributors.map(({ name: one }) => one),
    aside: record.setAside.filter(({ why }) => why === 'furniture').map(({ text }) => text),
  };
}

it.each([
  ['within it alone', '<h1><span class="Title_kicker__a1">Brücken</span>Steg bleibt zu</h1>'],
  [
    'above it and within it',
    '<span class="overline">Brücken</span><h1><span class="a__overline">Brücken</span> <span>Steg bleibt zu</span></h1>',
  ],
  ['above it and again at its begin', '<span>Brücken</span><h1><span>Brücken</span>Steg bleibt zu</h1>'],
])('a kicker that stands %s is no part of the headline', async (_, head) => {
  const page = await read(`<main><article>${head}<p>${lede}</p><p>${sentence}</p></article></main>`);
  expect(page).toMatchObject({ kicker: 'Brücken', headline: 'Steg bleibt zu' });
});

it('words that a page sets apart by its styles alone are parted', async () => {
  const page = await read(
    `<main><article><h1>Steg bleibt zu</h1><div class="article-author"><span class="article-author__name">Autorin: Ida Roth</span><span
 class="article-author__role">Redaktorin</span></div><p>${lede}</p><p>W<span>ort</span><span>teile</span> bleiben ganz.</p>
<div class="tools"><a href="/a">Karte</a><a href="/b">Plan</a></div></article></main>`,
  );
  expect(page.names).toEqual(['Ida Roth']);
  expect(page.text).toContain('Wortteile bleiben ganz.');
  expect(page.text).toContain('Karte Plan');
});

it('what stands right under a picture and names its maker is its caption, in any kind of document', async () => {
  const expected = [
    ['Der Steg von Süden.', 'Foto: Ida Roth'],
    ['', 'Bild: zvg'],
  ];
  const under = `<p>${lede}</p><p>${sentence}</p><p><img src="a.jpg" width="400"></p><p>Der Steg von Süden. Foto: Ida Roth</p><p>${sentence}</p>
<img src="b.jpg" width="400"><div>Bild: zvg</div><p>${sentence}</p>`;
  expect((await read(`<h1>Steg bleibt zu</h1>${under}`)).figures).toEqual(expected);
  const markdown = `# Steg bleibt zu\n\n${lede}\n\n${sentence}\n\n![](a.jpg)\n\n*Der Steg von Süden. Foto: Ida Roth*\n\n${sentence}\n\n![](b.jpg)\n\nBild: zvg\n`;
  expect((await read(markdown, 'steg.md')).figures).toEqual(expected);
});

it('a caption that only its class tells, with an agency of its own, belongs to the picture above it', async () => {
  const page = await read(
    `<main><h1>Steg bleibt zu</h1><p>${lede}</p><p>${sentence}</p><div class="media"><img src="a.jpg" width="400"><div class="media-caption"><span
>Kinder am Steg.</span><span>KEYSTONE/Ida Roth</span></div></div><p>${sentence}</p></main>`,
  );
  expect(page.figures).toEqual([['Kinder am Steg.', 'KEYSTONE/Ida Roth']]);
});

it('the mark of the house and the face of the author are no pictures of the piece', async () => {
  const page = await read(
    `<table><tr><td><img src="/img/logo-gross.png" alt="Der Bote" width="300"></td></tr></table><main><article><h1>Steg bleibt zu</h1><p>${lede}</p>
<div class="MetaInfo_x"><img src="/roth.jpg" alt="Porträt von Ida Roth"><a href="/author/12/ida-roth">Ida Roth</a><time>3. März 2026</time></div>
<figure><img src="steg.jpg" alt="Der Steg"></figure><p>${sentence}</p>
<div class="author-box"><b>Ida Roth</b> schreibt über Brücken.</div></article></main>`,
  );
  expect(page.figures).toEqual([['', null]]);
  expect(page.names).toEqual(['Ida Roth']);
  expect(page.text).not.toContain('Ida Roth');
  expect(page.aside.join('\n')).toContain('Ida Roth schreibt über Brücken.');
});

it('the mark of the house is no picture of a page that has no frame for its piece', async () => {
  const page = await read(
    `<table><tr><td><img src="/img/logo-gross.png" alt="Der Bote" width="300"></td></tr></table><h1>Steg bleibt zu</h1><p>${lede}</p><p>${sentence}</p>`,
  );
  expect(page).toMatchObject({ headline: 'Steg bleibt zu', figures: [], lead: null });
});

it('a button that asks for support takes no text of the piece along', async () => {
  const page = await read(
    `<table><tr><td><a href="https://x.example/w">Im Browser ansehen</a></td></tr><tr><td><h1>Steg bleibt zu</h1><p>${lede}</p><p>${sentence}</p>
<a href="https://x.example/m">Jetzt Mitglied werden</a><p>${sentence}</p><p>Bis morgen, Ida Roth</p></td></tr></table>`,
  );
  expect(page.kicker).toBe('');
  expect(page.text.split(sentence)).toHaveLength(3);
  expect(page.aside).toEqual(['Im Browser ansehen', 'Jetzt Mitglied werden']);
});

it('a document that Pandoc made a page of has its authors, its lede and its notes, and its day beside it', async () => {
  const page = await read(
    `<html><body><header id="title-block-header"><h1 class="title">Steg bleibt zu</h1>
<p class="subtitle">Die Gemeinde lässt ihn bis im Mai ruhen.</p><p class="author">Ida Roth</p><p class="author">Ueli Kern</p>
<p class="date">3. März 2026</p></header>
<p>${lede}<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><p>${sentence}</p>
<section class="footnotes" role="doc-endnotes"><hr /><ol><li id="fn1"><p>Mitteilung der Gemeinde.<a href="#fnref1"
 class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section></body></html>`,
  );
  expect(page).toMatchObject({ headline: 'Steg bleibt zu', names: ['Ida Roth', 'Ueli Kern'] });
  expect(page.aside).toEqual(['3. März 2026']);
  expect(page.lede).toBe('Die Gemeinde lässt ihn bis im Mai ruhen.');
  expect(page.text).toMatch(/Mitteilung der Gemeinde\.$/);
  expect(page.notes).toContain('Eine Fussnote steht als Absatz da.');
});
