import type { Page } from '@playwright/test';
import { de } from './words.ts';

/** The line under the page, and what its count opens. */
export function statusLine(page: Page, t = de) {
  const line = page.locator('footer');
  const form = page.getByRole('dialog', { name: t('targets.label'), exact: true });
  return {
    line,
    /** The count, by what it says: `3 / 5 Wörter`. */
    count: (words: string | RegExp) => line.getByRole('button', { name: words }),
    saving: line.getByText(t('editor.saved.saving'), { exact: true }),
    notSaved: line.getByText(t('editor.saved.not'), { exact: true }),
    form,
    unit: (unit: 'words' | 'characters' | 'minutes') =>
      form.getByRole('radio', { name: t(`targets.unitShort.${unit}`), exact: true }),
    number: form.getByRole('textbox', { name: t('targets.label') }),
    /**
     * What is wrong with the line as it is shown: things beside or over each other, outside of the line, or cut. Empty
     * when all stand on one line.
     */
    faults: () => line.evaluate(faultsOfLine),
  };
}

/** Runs in the window. */
function faultsOfLine(line: Element): string[] {
  const frame = line.getBoundingClientRect();
  const faults: string[] = [];
  if (frame.height > 34) faults.push(`the line is ${frame.height} pixels high`);
  const shown = [...line.querySelectorAll(':scope > * > *')]
    .map((element) => ({
      element,
      words: element.textContent ?? '',
      box: element.getBoundingClientRect(),
    }))
    .filter(({ element, box }) => {
      const row = (element.parentElement as Element).getBoundingClientRect();
      // What found no room stands on a next line, which is not shown.
      return box.width > 0 && box.top < row.bottom;
    });
  for (const { element, words, box } of shown) {
    if (box.top < frame.top || box.bottom > frame.bottom) faults.push(`«${words}» stands out of the line`);
    if (box.left < frame.left || box.right > frame.right) faults.push(`«${words}» stands beside the line`);
    const cut = [element, ...element.querySelectorAll('*')].some(
      // What is one pixel wide is there for screen readers alone.
      (part) => part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1,
    );
    if (cut) faults.push(`«${words}» is cut`);
  }
  const inOrder = shown.toSorted((a, b) => a.box.left - b.box.left);
  for (const [index, { words, box }] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (next && next.box.left < box.right) faults.push(`«${next.words}» lies over «${words}»`);
  }
  return faults;
}
