import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** How the page is shown: its menu, and what can be seen of it. */
export function writingView(page: Page, t = de) {
  const menu = page.getByRole('dialog', { name: t('writing.menu') });
  const text = page.getByRole('textbox', { name: t('editor.label') });
  return {
    open: page.getByRole('button', { name: t('writing.menu') }),
    menu,
    focus: (unit: 'off' | 'sentence' | 'paragraph') =>
      menu.getByRole('radio', { name: t(`writing.focus.${unit}`), exact: true }),
    typewriter: menu.getByRole('switch', { name: t('writing.typewriter') }),
    larger: menu.getByRole('button', { name: t('writing.typeSize.more') }),
    smaller: menu.getByRole('button', { name: t('writing.typeSize.less') }),
    shownSize: menu.getByRole('group', { name: t('writing.typeSize.label') }).locator('output'),
    longer: menu.getByRole('button', { name: t('writing.measure.more') }),
    shorter: menu.getByRole('button', { name: t('writing.measure.less') }),
    shownMeasure: menu.getByRole('group', { name: t('writing.measure.label') }).locator('output'),
    alone: menu.getByRole('button', { name: t('writing.alone') }),
    rail: page.getByRole('navigation', { name: t('window.rooms.label') }),
    /** Pixels from the top of the window to the middle of the line of the cursor. */
    lineHeight: () =>
      page.evaluate(() => {
        const range = getSelection()!.getRangeAt(0);
        const box = range.getClientRects()[0] ?? (range.startContainer as Element).getBoundingClientRect();
        return (box.top + box.bottom) / 2;
      }),
    /** Where that line shall stay. */
    steadyHeight: () =>
      page.locator('[data-page-scroller]').evaluate((scroller) => {
        const { top, height } = scroller.getBoundingClientRect();
        return top + height * 0.42;
      }),
    /** Puts the cursor before words, as the browser does, with no key or pointer near in time. */
    moveCursorLate: (words: string) =>
      text
        .locator('p', { hasText: words })
        .evaluate((paragraph) => getSelection()!.collapse(paragraph.firstChild, 0)),
    /** The colour of words on the page. */
    inkOf: (words: string) =>
      text
        .locator(`:text("${words}")`)
        .last()
        .evaluate((element) => getComputedStyle(element).color),
    /** Characters of each full line of the paragraph with these words. */
    fullLines: (words: string) =>
      text.locator('p', { hasText: words }).evaluate((paragraph) => {
        const node = paragraph.firstChild as Text;
        const lines: number[] = [];
        let top = Number.NaN;
        const range = document.createRange();
        for (let at = 0; at < node.length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const rects = range.getClientRects();
          const here = rects[rects.length - 1]!.top;
          if (Number.isNaN(top) || Math.abs(here - top) > 5) lines.push(0);
          top = here;
          lines[lines.length - 1]!++;
        }
        return lines.slice(0, -1);
      }),
  };
}
