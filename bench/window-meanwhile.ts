import { readFileSync } from 'node:fs';
import type { UploadId } from '#shared/domain/ids.ts';
import { openBrowser } from './browser.ts';
import { inFreshFolder, openDesk } from './desk.ts';
import { percentile, rounded } from './figures.ts';
import { watchedScript, watchScript } from './frames.ts';
import type { Mails } from './generate-mailbox.ts';
import { serveDesk } from './served-desk.ts';

/** Milliseconds for which the same window is watched while nothing comes in. */
const quietMs = 5000;
/** A person notices a frame that is later than this. */
const noticedMs = 100;

/**
 * The frames of a window that shows the inbox while mails come in: the program in a process of its own, the window in a
 * Chromium. The same window before, for what the machine does to it anyway.
 */
export const framesMeanwhile = (mails: Mails): Promise<Record<string, number>> =>
  inFreshFolder(async (folder) => {
    await (await openDesk(folder)).workstation.close();
    const browser = await openBrowser();
    const desk = await serveDesk(folder);
    try {
      const context = await browser.newContext({ locale: 'de-CH', viewport: { width: 1280, height: 800 } });
      const asked = (target: string, data: unknown) =>
        context.request.post(new URL(target, desk.address).href, { data, timeout: 0 });
      await context.request.get(desk.address, { maxRedirects: 0 });
      const page = await context.newPage();
      await page.goto(new URL('/corrections', desk.address).href);
      await page.locator('[data-inbox]').waitFor();
      await page.waitForTimeout(2000);
      await page.evaluate(watchScript);
      await page.waitForTimeout(quietMs);
      const quiet = await page.evaluate<number[]>(watchedScript);
      await page.evaluate(watchScript);
      const uploaded = await asked('/uploads?name=mails.mbox', readFileSync(mails.mailbox));
      const { uploadId } = (await uploaded.json()) as { uploadId: UploadId };
      const answer = await asked('/api/corrections.import', { uploadIds: [uploadId] });
      const beats = await page.evaluate<number[]>(watchedScript);
      const { imported } = (await answer.json()) as { imported: number };
      if (imported !== mails.count) throw new Error(`Only ${imported} of ${mails.count} mails came in.`);
      return {
        longestFrameMs: rounded(Math.max(...beats)),
        framesOver100Ms: beats.filter((ms) => ms > noticedMs).length,
        frameP99Ms: rounded(percentile(beats, 99)),
        quietLongestFrameMs: rounded(Math.max(...quiet)),
      };
    } finally {
      await browser.close();
      await desk.end();
    }
  });
