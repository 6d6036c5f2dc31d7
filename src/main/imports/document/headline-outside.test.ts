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

async function read(html: string) {
  const told = right(await desk.importText(`<html><body>${html}</body></html>`, 'seite.html'));
  const { body, record } = right(desk.detail(told.articleId as ArticleId));
  return {
    told,
    text: bodyText(body),
    kinds: body.content.map(({ type }) => type),
    aside: record.setAside.map(({ text }) => text),
  };
}

const text =
  '<p>Die Gemeinde hat am Montag beschlossen, den Umbau am See nicht weiter zu verfolgen.</p><p>Der Rat begründet den Schritt mit den Kosten, die sich seit dem Frühling verdoppelt haben.</p>';

it.each([
  ['a list', '<ul><li>Erstens der See</li><li>Zweitens der Steg</li></ul>', 'bulletList'],
  [
    'a table',
    '<table><tr><td>Datum</td><td>12. März</td></tr><tr><td>Ort</td><td>Birsau</td></tr></table>',
    'paragraph',
  ],
])('%s at the beginning stays whole, and no headline is taken out of it', async (_, html, kind) => {
  const { told, kinds, text: words } = await read(html + text);
  expect(told.headline).toBe('');
  expect(kinds[3]).toBe(kind);
  for (const word of ['See', 'Steg', 'Datum', 'Birsau'].filter((one) => html.includes(one)))
    expect(words).toContain(word);
});

it('a headline behind such a list is one, and the list stays in the text', async () => {
  const { told, kinds } = await read(
    `<ul><li>Erstens</li><li>Zweitens</li></ul><p>Steg bleibt zu</p>${text}`,
  );
  expect(told.headline).toBe('Steg bleibt zu');
  expect(kinds).toContain('bulletList');
});

it('a list below the headline is no headline either', async () => {
  const { told, kinds } = await read(
    `<p>Steg bleibt zu</p><ul><li>Erstens</li><li>Zweitens</li></ul>${text}`,
  );
  expect(told.headline).toBe('Steg bleibt zu');
  expect(kinds).toContain('bulletList');
});

it('a page that stands in a table altogether has its headline there', async () => {
  const { told } = await read(`<table><tr><td><p>Steg bleibt zu</p>${text}</td><td></td></tr></table>`);
  expect(told.headline).toBe('Steg bleibt zu');
});

it('a table with lists and headings in its cells is told as taken apart', async () => {
  const { told, text: words } = await read(
    `<h1>Steg bleibt zu</h1>${text}<table><tr><td><h3>Heute</h3></td><td>Morgen</td></tr><tr><td><ul><li>eins</li></ul></td><td>zwei</td></tr></table>`,
  );
  expect(told.notes).toEqual([
    'Eine Tabelle mit mehr als Zahlen und Namen ist aufgelöst: Ihre Zellen stehen untereinander.',
  ]);
  for (const word of ['Heute', 'Morgen', 'eins', 'zwei']) expect(words).toContain(word);
});
