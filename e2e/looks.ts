import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const pictures = path.join(import.meta.dirname, 'screenshots');

/** Fails for any finding of axe, and for a page that scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // The preview's frame runs nothing, axe neither; the page in it is checked where it is made.
    .exclude('iframe[sandbox]')
    // In the window itself, and without a list of what is well: the same findings in a fraction of the time.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes.map(({ html, failureSummary }) => `${html}\n  ${failureSummary}`).join('\n  ')}`,
  );
  expect.soft(found.join('\n')).toBe('');
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(sideways, 'pixels that the page scrolls sideways').toBeLessThanOrEqual(0);
}

/** Looks at the view as it stands in both themes and both sizes, and keeps pictures in `e2e/screenshots/`. */
export async function expectFineInBothThemes(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const [width, height] of [
      [1920, 1080],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expectNoSidewaysScroll(page);
      await page.screenshot({ path: path.join(pictures, `${name}-${colorScheme}-${width}.png`) });
    }
    await expectAccessible(page);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** More stops than any view has. */
const manyStops = 200;

/**
 * Walks the view by the Tab key, from its beginning around to the beginning. Fails for a stop that does not show that
 * it has the focus, and for one that does not let go of it.
 */
export async function expectReachableByTab(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const unseen: string[] = [];
  for (let stop = 0; stop < manyStops; stop++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(whereFocusIs);
    if (found === 'around') {
      expect.soft(unseen, 'stops of the Tab key without visible focus').toEqual([]);
      return;
    }
    if (found !== 'seen') unseen.push(found);
  }
  throw new Error(`The Tab key did not come around in ${manyStops} stops.`);
}

/**
 * Runs in the window. The focus may be shown by the stop itself, by the row of a list that is in hand, by the label of
 * a hidden input, or by a line drawn over a divider. Text that is written on shows its cursor, and a date its part.
 */
function whereFocusIs(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'around';
  if (focused.matches('[contenteditable="true"], input[type="date"]')) return 'seen';
  const row = document.getElementById(focused.getAttribute('aria-activedescendant') ?? '');
  const isOutlined = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  const isDrawnOver = getComputedStyle(focused, '::after').backgroundColor !== 'rgba(0, 0, 0, 0)';
  const around = [
    focused.nextElementSibling,
    focused.parentElement,
    focused.closest('.mantine-TagsInput-input'),
  ];
  const shown = [focused, row, ...around].some(isOutlined);
  return shown || (focused.role === 'separator' && isDrawnOver) ? 'seen' : focused.outerHTML.slice(0, 200);
}

/** Fails for a sentence that ends in a sign of more, where all of it has to be read. */
export async function expectShownWhole(sentence: Locator): Promise<void> {
  const cut = await sentence.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect.soft(cut, 'pixels of a sentence that are cut off').toBeLessThanOrEqual(1);
}

/**
 * Fails for words that run out of their place, or are cut off in it without a sign.
 * @param place where to look; fields, which scroll by themselves, are left out
 */
export async function expectNothingCutSilently(place: Locator): Promise<void> {
  expect.soft(await place.evaluate(cutSilently), 'words that run over or are cut without a sign').toEqual([]);
}

/** Runs in the window. */
function cutSilently(root: Element): string[] {
  const holdsWords = (element: Element) =>
    Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim());
  const isCut = (element: Element) => {
    const { display, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
    if (display === 'inline' || overflowY === 'auto' || overflowY === 'scroll') return false;
    const isSaid = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
    const runsOver =
      element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 3;
    return runsOver && !isSaid;
  };
  const runsOut = (element: Element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return words.getBoundingClientRect().right > root.getBoundingClientRect().right + 1;
  };
  const isHidden = (element: Element) => element.clientWidth <= 1 && element.clientHeight <= 1;
  return [root, ...root.querySelectorAll(':not(input, textarea, svg *)')]
    .filter(
      (element) =>
        holdsWords(element) && !isHidden(element) && getComputedStyle(element).display !== 'inline',
    )
    .filter(
      (element) => isCut(element) || (runsOut(element) && getComputedStyle(element).overflowX === 'visible'),
    )
    .map((element) => element.outerHTML.slice(0, 200));
}
