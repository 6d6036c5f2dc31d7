// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { textBlock } from '#shared/article-body/body.ts';
import { anEditor } from './an-editor.fixture.ts';
import { lengthOfWords, longestPaste, longPaste } from './long-paste.ts';

const sentence = 'Die Gemeinde wartet nicht länger auf den Kanton. ';
const long = (length: number) => sentence.repeat(Math.ceil(length / sentence.length)).trim();
/** Below the lede of a piece that has words already. */
const aPiece = () =>
  anEditor(['kicker', 'headline', 'lede', 'paragraph'].map((type) => textBlock(type, 'x')));

test('a long paste is announced before it begins, and then comes in whole', async () => {
  const { editor, pasteText, page } = aPiece();
  const { progress } = editor.storage.comingIn;
  const seen: [running: boolean, lines: number][] = [];
  progress.subscribe(() => void seen.push([progress.isRunning(), page().length]));
  const words = long(longPaste);
  pasteText(`${words}\n\nEnde.`);
  expect(seen).toEqual([[true, 4]]);
  await vi.waitFor(() => expect(progress.isRunning()).toBe(false));
  expect(seen).toEqual([
    [true, 4],
    [false, 5],
  ]);
  expect(page().slice(3)).toEqual([`paragraph: x${words}`, 'paragraph: Ende.']);
});

test('a long paste of another program keeps its form, its pictures and what is told of it', async () => {
  const { editor, paste, page, said } = aPiece();
  paste(
    `<p><b>Fett</b></p><img src="https://a.example/b.jpg"><hr><!--${'x'.repeat(longPaste)}--><p>Ende.</p>`,
  );
  expect(page()).toHaveLength(4);
  await vi.waitFor(() => expect(editor.storage.comingIn.progress.isRunning()).toBe(false));
  expect(page().slice(3)).toEqual(['paragraph: x**Fett**', 'figure: ', 'paragraph: Ende.']);
  expect(said).toMatchObject([{ rules: 1, pictures: [{ address: 'https://a.example/b.jpg' }] }]);
});

test('what nobody has to wait for comes in at once', () => {
  const { editor, pasteText, page } = aPiece();
  pasteText(long(1000));
  expect(editor.storage.comingIn.progress.isRunning()).toBe(false);
  expect(page()[3]).toContain('Kanton.');
});

test('what is too long is refused whole, and changes nothing', () => {
  const { editor, pasteText, paste, page, refused } = aPiece();
  pasteText(long(longestPaste + 100));
  paste(`<p>${long(longestPaste + 100)}</p>`);
  expect(refused).toEqual([long(longestPaste + 100).length, long(longestPaste + 100).length]);
  expect(editor.storage.comingIn.progress.isRunning()).toBe(false);
  expect(page()).toEqual(['kicker: x', 'headline: x', 'lede: x', 'paragraph: x']);
});

test('only words count for too long, not the markup or the pictures around them', () => {
  expect(lengthOfWords('<p class=MsoNormal>Der <b>Steg</b></p><img src="data:image/png;base64,AAAA">')).toBe(
    8,
  );
  expect(lengthOfWords('a < b')).toBe(2);
  expect(lengthOfWords('')).toBe(0);
});
