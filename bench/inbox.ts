import type { BrowserContext, Page } from '@playwright/test';
import type { Bench } from './bench.ts';
import { openBrowser } from './browser.ts';
import { median, percentile, ratio, rounded } from './figures.ts';
import { droppedPerThousand, scrollScript } from './frames.ts';
import { generatedDesk } from './generate-desk.ts';
import { serveDesk } from './served-desk.ts';

/** Frames of one walk down the inbox, and pixels from one to the next: some thirty rows a second, and ten pages. */
const frames = 600;
const pixelsPerFrame = 60;
const inbox = '[data-inbox] [role="listbox"]';
/** Rows that the bare list has. */
const all = 50_000;

/** How smoothly a full inbox scrolls, beside a bare list of the same rows in the same window. */
export const inboxScrolls: Bench = async (settings) => {
  const reports = settings.small ? 500 : all;
  const desk = await serveDesk(await generatedDesk(100, settings, reports));
  const browser = await openBrowser();
  const beats: number[] = [];
  const bareBeats: number[] = [];
  const opened: number[] = [];
  try {
    const context = await browser.newContext({ locale: 'de-CH', viewport: { width: 1280, height: 800 } });
    await context.request.get(desk.address, { maxRedirects: 0 });
    // The first walk fills the caches.
    for (let run = 0; run <= (settings.small ? 1 : 4); run++) {
      const page = await openAll(context, desk.address);
      const own = await page.evaluate<number[]>(walkScript);
      await page.evaluate(bareListScript(reports));
      const bare = await page.evaluate<number[]>(walkScript);
      settings.say(
        `  frames dropped in a thousand: ${droppedPerThousand(own)}, bare ${droppedPerThousand(bare)}`,
      );
      if (run > 0) {
        beats.push(...own);
        bareBeats.push(...bare);
        opened.push(await listMs(context, desk.address));
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await desk.end();
  }
  return {
    listMs: rounded(median(opened)),
    scrollP50FrameMs: rounded(median(beats)),
    scrollP95FrameMs: rounded(percentile(beats, 95)),
    scrollLongestFrameMs: rounded(Math.max(...beats)),
    droppedPerThousandFrames: droppedPerThousand(beats),
    bareDroppedPerThousandFrames: droppedPerThousand(bareBeats),
    ratioToBareList: ratio(droppedPerThousand(beats) + 1, droppedPerThousand(bareBeats) + 1),
  };
};

const walkScript = scrollScript(inbox, pixelsPerFrame, frames);

/** The inbox with every report that there is, its first page drawn. */
async function openAll(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL('/corrections', address).href);
  await page.locator('select:has(option[value="view all"])').selectOption('view all');
  await page.locator(`${inbox} [role="option"][aria-setsize]`).nth(5).waitFor();
  // What the window does first shall be over.
  await page.waitForTimeout(1000);
  return page;
}

/** Milliseconds for a page from the middle of the list. */
async function listMs(context: BrowserContext, address: string): Promise<number> {
  const ask = async (after: string | null) => {
    const started = performance.now();
    const answer = await context.request.post(new URL('/api/corrections.list', address).href, {
      data: { show: 'all', limit: 60, after },
    });
    const { next } = (await answer.json()) as { next: string | null };
    return { next, ms: performance.now() - started };
  };
  let [last, next] = [0, null as string | null];
  for (let pages = 0; pages < 5; pages++) ({ ms: last, next } = await ask(next));
  return last;
}

/**
 * Runs in the window: a list of as many rows with the words of those that were drawn, and nothing else. No React and no
 * questions to the desk: what this machine's browser can do at best. It stands where the inbox stood.
 */
const bareListScript = (rows: number): string => `(() => {
  const list = document.querySelector('${inbox}');
  const drawnRows = [...list.querySelectorAll('[role="option"]')];
  const words = drawnRows.map((row) => [...row.querySelectorAll('span, div')]
    .filter((part) => part.childElementCount === 0 && part.textContent !== '').map((part) => part.textContent));
  const height = drawnRows[0].offsetHeight;
  const bare = document.createElement('div');
  bare.setAttribute('role', 'listbox');
  const all = document.createElement('div');
  bare.append(all);
  Object.assign(bare.style, { height: list.offsetHeight + 'px', overflow: 'hidden auto', background: 'white', contain: 'strict' });
  Object.assign(all.style, { position: 'relative', height: ${rows} * height + 'px' });
  const drawn = new Map();
  const draw = () => {
    const first = Math.max(0, Math.floor(bare.scrollTop / height) - 8);
    const last = Math.min(${rows}, Math.ceil((bare.scrollTop + bare.offsetHeight) / height) + 8);
    for (const [index, element] of drawn)
      if (index < first || index > last) { element.remove(); drawn.delete(index); }
    for (let index = first; index <= last; index++) {
      if (drawn.has(index)) continue;
      const row = document.createElement('div');
      Object.assign(row.style, { position: 'absolute', transform: 'translateY(' + index * height + 'px)', height: height + 'px', width: '100%', overflow: 'hidden' });
      for (const text of words[index % words.length]) row.append(Object.assign(document.createElement('div'), { textContent: text }));
      all.append(row);
      drawn.set(index, row);
    }
  };
  bare.addEventListener('scroll', draw);
  list.replaceWith(bare);
  draw();
})()`;
