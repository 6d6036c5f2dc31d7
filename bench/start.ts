import type { Browser } from '@playwright/test';
import type { Bench } from './bench.ts';
import { openBrowser } from './browser.ts';
import { median, ratio, rounded } from './figures.ts';
import { generatedDesk } from './generate-desk.ts';
import { serveDesk } from './served-desk.ts';

/** Milliseconds since the program was started. */
interface Started {
  /** The list of pieces was answered. */
  readonly listMs: number;
  /** Its first row stood in the window. */
  readonly windowMs: number;
}

/** From the start of the program to a usable list, on a desk of few pieces and on a desk of many. */
export const start: Bench = async (settings) => {
  const desks = {
    few: await generatedDesk(10, settings),
    many: await generatedDesk(settings.small ? 200 : 100_000, settings),
  };
  const runs = settings.small ? 1 : 16;
  const browser = await openBrowser();
  let taken: Record<'few' | 'many', Started[]> = { few: [], many: [] };
  try {
    // The first pair fills the system's page cache. By turns, and each side first as often, so that noise meets both.
    for (let run = 0; run <= runs; run++) {
      const order = run % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const);
      for (const size of order) taken[size].push(await startOnce(desks[size], browser));
      if (run === 0) {
        taken = { few: [], many: [] };
        continue;
      }
      const pair = { few: taken.few.at(-1)!, many: taken.many.at(-1)! };
      settings.say(
        `  list after ${Math.round(pair.few.listMs)} and ${Math.round(pair.many.listMs)} ms, in the window after ` +
          `${Math.round(pair.few.windowMs)} and ${Math.round(pair.many.windowMs)} ms`,
      );
    }
  } finally {
    await browser.close();
  }
  const middle = (size: 'few' | 'many', what: keyof Started) => median(taken[size].map((run) => run[what]));
  return {
    listWith10Ms: rounded(middle('few', 'listMs')),
    listWith100000Ms: rounded(middle('many', 'listMs')),
    ratio100000To10: ratio(middle('many', 'listMs'), middle('few', 'listMs')),
    windowWith10Ms: rounded(middle('few', 'windowMs')),
    windowWith100000Ms: rounded(middle('many', 'windowMs')),
    windowRatio100000To10: ratio(middle('many', 'windowMs'), middle('few', 'windowMs')),
  };
};

async function startOnce(folder: string, browser: Browser): Promise<Started> {
  const started = performance.now();
  const desk = await serveDesk(folder);
  const context = await browser.newContext({ locale: 'de-CH', viewport: { width: 1280, height: 800 } });
  try {
    const { origin } = new URL(desk.address);
    // Lets the context in: the cookie comes with the first answer, and belongs to the pages as well.
    await context.request.get(desk.address, { maxRedirects: 0 });
    const answer = await context.request.post(`${origin}/api/articles.list`, { data: {} });
    if (!answer.ok()) throw new Error(`articles.list was refused: ${await answer.text()}`);
    const listMs = performance.now() - started;
    const page = await context.newPage();
    await page.goto(origin);
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    return { listMs, windowMs: performance.now() - started };
  } finally {
    await context.close();
    await desk.end();
  }
}
