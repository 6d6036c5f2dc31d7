import type { Browser, Page } from '@playwright/test';
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import type { Body } from '#shared/article-body/body.ts';
import { bodyField, bodySchema } from '#shared/article-body/schema.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { annotatedPiece } from './annotated-piece.ts';
import { keyTimesScript, serveBareEditor } from './bare-editor.ts';
import type { Bench, Settings } from './bench.ts';
import { openBrowser } from './browser.ts';
import { inFreshFolder, openDesk } from './desk.ts';
import { percentile, ratio, rounded } from './figures.ts';
import { serveDesk } from './served-desk.ts';
import { append, openPiece } from './typed-updates.ts';
import { writtenBody } from './written-piece.ts';
import { type Chance, chanceFrom, paragraph } from './written-words.ts';

/** Keys of one editor before the other has its turn, and those before them that do not count. */
const turn = 25;
const warmUp = 5;

/**
 * A frame is drawn as soon as it is ready. On the screen's beat the wait for it, up to 16.7 ms by chance, would be most
 * of what is measured, and hide what an editor costs.
 */
const drawnWhenReady = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** From a key to the painted frame after it, in the window and in a bare editor with the same document. */
export const typing: Bench = (settings) =>
  inFreshFolder(async (folder) => {
    const { articleId, body } = await longPiece(folder, settings.small ? 1_000 : 20_000);
    const [desk, bare] = [await serveDesk(folder), await serveBareEditor(folder)];
    const browser = await openBrowser(drawnWhenReady);
    try {
      const ours = await openWindow(browser, desk.address, articleId);
      const bares = await openBare(browser, bare.address, body);
      return figuresOf(await typeByTurns(ours, bares, settings));
    } finally {
      await browser.close();
      await bare.end();
      await desk.end();
    }
  });

/**
 * A long piece with a claim for each hundred words and a comment for each two hundred, on a fresh desk, written through
 * the requests that a window makes.
 */
async function longPiece(folder: string, words: number): Promise<{ articleId: ArticleId; body: Body }> {
  const desk = await openDesk(folder);
  const { articleId } = await desk.ask('articles.create', {});
  const doc = await openPiece(desk, articleId);
  const before = Y.encodeStateVector(doc);
  const fragment = doc.getXmlFragment(bodyField);
  const { body, writeInto } = annotatedPiece(writtenBody(words, chanceFrom(7)), words);
  doc.transact(() => {
    fragment.delete(0, fragment.length);
    prosemirrorJSONToYXmlFragment(bodySchema(), body, fragment);
    writeInto(doc);
  });
  await append(desk, articleId, Y.encodeStateAsUpdate(doc, before));
  await desk.workstation.close();
  return { articleId, body };
}

async function openWindow(browser: Browser, address: string, articleId: ArticleId): Promise<Page> {
  const page = await newPage(browser);
  await page.goto(address);
  await page.goto(new URL(`/pieces/${articleId}`, address).href);
  await cursorInTheMiddle(page);
  return page;
}

async function openBare(browser: Browser, address: string, body: Body): Promise<Page> {
  const page = await newPage(browser);
  await page.goto(address);
  await page.evaluate(`openBareEditor(${JSON.stringify(body)})`);
  await cursorInTheMiddle(page);
  return page;
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-CH', viewport: { width: 1280, height: 800 } });
  await context.addInitScript({ content: await keyTimesScript() });
  return context.newPage();
}

/** Behind the last word of a paragraph in the middle of the piece. */
async function cursorInTheMiddle(page: Page): Promise<void> {
  const paragraphs = page.locator('.ProseMirror > p');
  await paragraphs.first().waitFor();
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.keyboard.press('End');
}

interface KeyTimes {
  readonly ours: readonly number[];
  readonly bares: readonly number[];
}

async function typeByTurns(ours: Page, bares: Page, { small, say }: Settings): Promise<KeyTimes> {
  const turns = small ? 2 : 12;
  const chance = chanceFrom(11);
  const letters = [...typable(paragraph(1_000, chance))].values();
  const times = { ours: [] as number[], bares: [] as number[] };
  for (let done = 0; done <= turns; done++) {
    const pair = { ours: await typeOn(ours, letters, chance), bares: await typeOn(bares, letters, chance) };
    if (done === 0) continue;
    times.ours.push(...pair.ours);
    times.bares.push(...pair.bares);
    say(`  ${percentile(pair.ours, 50).toFixed(1)} ms, bare ${percentile(pair.bares, 50).toFixed(1)} ms`);
  }
  return times;
}

/**
 * The words of a text that every keyboard types with one key a letter. They are words, because each that no dictionary
 * knows is marked, and a line of nothing else is nobody's.
 */
const typable = (text: string): string =>
  text
    .split(' ')
    .filter((word) => /^[a-z]+$/i.test(word))
    .join(' ');

/** Types at the pace of a fast writer, and gives the milliseconds of each key that counts. */
async function typeOn(page: Page, letters: Iterator<string>, chance: Chance): Promise<number[]> {
  await page.bringToFront();
  const times: number[] = [];
  for (let key = 0; key < warmUp + turn; key++) {
    const letter = letters.next().value ?? 'e';
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(60 + chance() * 60);
    const taken = (await page.evaluate('takeKeyTimes()')) as number[];
    if (key >= warmUp) times.push(...taken);
  }
  return times;
}

const figuresOf = ({ ours, bares }: KeyTimes) => ({
  p50Ms: rounded(percentile(ours, 50)),
  p95Ms: rounded(percentile(ours, 95)),
  bareP50Ms: rounded(percentile(bares, 50)),
  bareP95Ms: rounded(percentile(bares, 95)),
  ratioToBareEditor: ratio(percentile(ours, 95), percentile(bares, 95)),
});
