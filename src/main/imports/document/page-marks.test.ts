import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { bodyText } from '#shared/article-body/text.ts';
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
const text = `<p>${lede}</p><p>Der Rat begründet den Schritt mit den Kosten, die sich seit dem Frühling verdoppelt haben.</p>`;
const wordPress = `<article class="post"><header class="entry-header"><h1>Steg bleibt zu</h1><div class="entry-meta">
<span class="posted-on">Veröffentlicht am <time>12. Februar 2026</time></span> <span class="byline">von
<span class="author vcard"><a class="url fn n" href="/author/lea">Lea Brunner</a></span></span></div></header>
<div class="entry-content">${text}<div class="newsletter-box"><h3>Jeden Morgen das Wichtigste</h3><p>Tragen Sie sich ein.</p></div>
<div class="sharedaddy"><h3>Teilen mit:</h3><ul><li>Klick, um zu teilen</li></ul></div>
<div class="jp-relatedposts"><h3>Ähnliche Beiträge</h3><p>Badi öffnet später</p></div></div></article>
<div class="comments-area"><p>Endlich sagt es jemand.</p><div id="respond"><h3>Schreibe einen Kommentar</h3></div></div>`;
const ghost = `<main><article class="gh-article"><header><a class="gh-article-tag">Region</a><h1>Steg bleibt zu</h1>
<div class="gh-article-meta"><img src="a.jpg" width="90" height="90" alt="Bildnis"><h4 class="gh-article-author-name">Lea Brunner</h4>
<time>12. Feb. 2026</time></div></header><section class="gh-content">${text}</section>
<div class="kg-card kg-signup-card"><h2>Bleiben Sie dran</h2></div></article></main>`;
const squarespace = `<article class="hentry"><div class="blog-item-wrapper"><h1>Steg bleibt zu</h1><div class="blog-item-meta-wrapper">
<time class="blog-date">12. Februar 2026</time> <span class="blog-author-name">Lea Brunner</span></div><div class="sqs-layout">${text}</div></div></article>`;

const aside = {
  wordPress: [
    'Veröffentlicht am 12. Februar 2026 von Lea Brunner',
    'Tragen Sie sich ein.',
    'Klick, um zu teilen',
    'Badi öffnet später',
    'Endlich sagt es jemand.',
    'Schreibe einen Kommentar',
  ],
  ghost: ['12. Feb. 2026', 'Bleiben Sie dran'],
  squarespace: ['12. Februar 2026'],
};

it.each([
  ['WordPress', wordPress, aside.wordPress],
  ['Ghost', ghost, aside.ghost],
  ['Squarespace', squarespace, aside.squarespace],
])('a saved page of %s has its author, and its boxes are furniture', async (_, html, furniture) => {
  const told = right(await desk.importText(`<html><body>${html}</body></html>`, 'seite.html'));
  const { body, record } = right(desk.detail(told.articleId as ArticleId));
  expect(told.headline).toBe('Steg bleibt zu');
  expect(record.contributors.map(({ name }) => name)).toEqual(['Lea Brunner']);
  expect(body.content.map(({ type }) => type)).toEqual(['kicker', 'headline', 'lede', 'paragraph']);
  expect(bodyText(body)).toContain(lede);
  const kept = record.setAside.map(({ text: words }) => words).join('\n');
  for (const words of furniture) expect(kept).toContain(words);
  expect(told.unrecognised).toEqual([]);
});

it('a page whose frame is named after a newsletter keeps its text', async () => {
  const html = `<div class="newsletter-page"><h1>Steg bleibt zu</h1>${text}</div>`;
  const told = right(await desk.importText(`<html><body>${html}</body></html>`, 'seite.html'));
  expect(bodyText(right(desk.detail(told.articleId as ArticleId)).body)).toContain(lede);
});
