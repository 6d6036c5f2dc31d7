import type { BrowserContext, Page } from '@playwright/test';
import type { Bench } from './bench.ts';
import { openBrowser } from './browser.ts';
import { median, percentile, ratio, rounded } from './figures.ts';
import { droppedPerThousand, scrollScript } from './frames.ts';
import { generatedLibrary } from './generate-library.ts';
import { serveDesk } from './served-desk.ts';

/** Frames of one walk down the library, and pixels from one to the next: twelve rows a second. */
const frames = 240;
const pixelsPerFrame = 60;

const window = { locale: 'de-CH', viewport: { width: 1280, height: 800 } };

/** From the press on «Bilder» to the first picture, and how smoothly the library scrolls. */
export const library: Bench = async (settings) => {
  const few = await generatedLibrary(20, settings);
  const many = await generatedLibrary(settings.small ? 200 : 20_000, settings);
  const runs = settings.small ? 1 : 7;
  const browser = await openBrowser();
  const desks = { few: await serveDesk(few), many: await serveDesk(many) };
  const windows = {
    few: await browser.newContext(window),
    many: await browser.newContext(window),
  };
  const opened: Record<'few' | 'many', number[]> = { few: [], many: [] };
  const beats: number[] = [];
  const bareBeats: number[] = [];
  try {
    // Lets each window in; its address does so once.
    for (const size of ['few', 'many'] as const)
      await windows[size].request.get(desks[size].address, { maxRedirects: 0 });
    // The first pair fills the caches. By turns, so that noise meets both.
    for (let run = 0; run <= runs; run++)
      for (const size of run % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const)) {
        const { ms, page } = await openOnce(windows[size], desks[size].address);
        if (run > 0) opened[size].push(ms);
        if (run > 0 && size === 'many' && run <= 3) {
          // The bare list begins with all its pictures decoded; what the library does first shall be over as well.
          await page.waitForTimeout(1000);
          beats.push(...(await page.evaluate<number[]>(walkScript)));
          await page.evaluate(bareListScript);
          bareBeats.push(...(await page.evaluate<number[]>(walkScript)));
        }
        await page.close();
      }
  } finally {
    await browser.close();
    await Promise.all([desks.few.end(), desks.many.end()]);
  }
  return {
    openWith20Ms: rounded(median(opened.few)),
    openWith20000Ms: rounded(median(opened.many)),
    ratio20000To20: ratio(median(opened.many), median(opened.few)),
    scrollP50FrameMs: rounded(median(beats)),
    scrollP95FrameMs: rounded(percentile(beats, 95)),
    droppedPerThousandFrames: droppedPerThousand(beats),
    bareDroppedPerThousandFrames: droppedPerThousand(bareBeats),
    ratioToBareList: ratio(droppedPerThousand(beats) + 1, droppedPerThousand(bareBeats) + 1),
  };
};

async function openOnce(context: BrowserContext, address: string): Promise<{ ms: number; page: Page }> {
  const page = await context.newPage();
  await page.goto(new URL('/pieces', address).href);
  const door = page.locator('nav a[href="/images"]');
  await door.waitFor();
  // What the window does first shall be over.
  await page.waitForTimeout(600);
  const ms = await page.evaluate<number>(openScript);
  return { ms, page };
}

/** Runs in the window: presses the door and looks in each frame for a picture that is there. */
const openScript = `new Promise((resolve) => {
  const started = performance.now();
  document.querySelector('nav a[href="/images"]').click();
  const look = () => {
    const picture = document.querySelector('[role="option"] img');
    if (picture?.complete && picture.naturalWidth > 0) resolve(performance.now() - started);
    else requestAnimationFrame(look);
  };
  look();
})`;

const walkScript = scrollScript('[data-images] [role="listbox"]', pixelsPerFrame, frames);

/**
 * Runs in the window: a list of as many tiles of the same size with pictures of the same library, and nothing else. No
 * React, no words, no questions to the desk: what this machine's browser can do at best. It stands where the library stood.
 */
const bareListScript = `(async () => {
  const library = document.querySelector('[data-images] [role="listbox"]');
  const tiles = [...library.querySelectorAll('[role="option"]')];
  const row = tiles[0].parentElement;
  const inRow = row.childElementCount;
  const pictures = [...new Set([...performance.getEntriesByType('resource').map(({ name }) => name)])]
    .filter((name) => name.endsWith('/thumb'));
  const size = { width: tiles[0].offsetWidth, height: tiles[0].querySelector('img').offsetHeight };
  const rowHeight = library.firstElementChild.offsetHeight / Math.ceil(Number(tiles[0].ariaSetSize) / inRow);
  const bare = document.createElement('div');
  bare.setAttribute('role', 'listbox');
  const all = document.createElement('div');
  bare.append(all);
  Object.assign(bare.style, { height: library.offsetHeight + 'px', overflow: 'hidden auto', background: 'white', contain: 'strict' });
  Object.assign(all.style, { position: 'relative', height: library.firstElementChild.offsetHeight + 'px' });
  const drawn = new Map();
  const draw = () => {
    const first = Math.max(0, Math.floor(bare.scrollTop / rowHeight) - 2);
    const last = Math.ceil((bare.scrollTop + bare.offsetHeight) / rowHeight) + 2;
    for (const [index, element] of drawn)
      if (index < first || index > last) { element.remove(); drawn.delete(index); }
    for (let index = first; index <= last; index++) {
      if (drawn.has(index)) continue;
      const line = document.createElement('div');
      Object.assign(line.style, { position: 'absolute', transform: 'translateY(' + index * rowHeight + 'px)', display: 'flex', gap: '20px' });
      for (let place = 0; place < inRow; place++) {
        const picture = document.createElement('img');
        // Fetched and decoded anew, as ours were.
        picture.src = pictures[(index * inRow + place) % pictures.length] + '?bare';
        picture.decoding = 'async';
        Object.assign(picture.style, { width: size.width + 'px', height: size.height + 'px', objectFit: 'cover' });
        line.append(picture);
      }
      all.append(line);
      drawn.set(index, line);
    }
  };
  bare.addEventListener('scroll', draw);
  library.replaceWith(bare);
  draw();
  await Promise.all([...bare.querySelectorAll('img')].map((picture) => picture.decode().catch(() => {})));
})()`;
