import type { Page, Request } from '@playwright/test';

/** What a page did that nobody asked it to, in words. */
export interface Watch {
  readonly seen: readonly string[];
  /** Looks once more for what leaves no event behind. */
  look(): Promise<readonly string[]>;
}

/**
 * Watches a page that shows strangers' markup: for dialogs, for scripts that ran (they set `ran` in the window), for
 * windows that open, for pages that lead away, and for every request but those of the program itself to its own address.
 */
export function watch(page: Page): Watch {
  const seen: string[] = [];
  const home = new URL(page.url());
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => void seen.push(`window: ${popup.url()}`));
  page.on('framenavigated', (frame) => {
    const isLeft =
      frame === page.mainFrame() ? new URL(frame.url()).origin !== home.origin : !isInPlace(frame.url());
    if (isLeft) seen.push(`left for: ${frame.url()}`);
  });
  page.context().on('request', (request) => {
    if (!isOwn(request, page, home)) seen.push(`request: ${request.url().slice(0, 200)}`);
  });
  return {
    seen,
    async look() {
      if (await page.evaluate(() => 'ran' in window)) seen.push('a script ran');
      return seen;
    },
  };
}

const isInPlace = (url: string): boolean => url === '' || url === 'about:blank' || url === 'about:srcdoc';

/** The program asks from the window itself, and only in these places. */
function isOwn(request: Request, page: Page, home: URL): boolean {
  const { protocol, origin, pathname } = new URL(request.url());
  if (protocol === 'data:') return true;
  const isOfProgram = /^\/((api|events|assets|uploads)(\/|$)|icon\.svg$)/.test(pathname);
  return origin === home.origin && request.frame() === page.mainFrame() && isOfProgram;
}
