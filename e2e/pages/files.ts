import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';

/** A file as a person would drag it in; `size` stands for so many bytes of text where nobody needs to read them. */
export interface DraggedFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer | { readonly size: number };
}

export const fixture = (name: string, type: string): DraggedFile => ({
  name,
  type,
  content: readFileSync(path.join(import.meta.dirname, '../fixtures', name)),
});

/**
 * Drags files over the window and lets them go on `onto`, by default anywhere.
 * @param height how far down in `onto`: 0 at its upper edge, 1 at its lower one
 */
export async function dropFiles(
  page: Page,
  files: readonly DraggedFile[],
  onto?: Locator,
  height = 0.5,
): Promise<void> {
  const sent = files.map(({ name, type, content }) => ({
    name,
    type,
    base64: Buffer.isBuffer(content) ? content.toString('base64') : '',
    size: Buffer.isBuffer(content) ? 0 : content.size,
  }));
  const dataTransfer = await page.evaluateHandle((wanted) => {
    const transfer = new DataTransfer();
    for (const { name, type, base64, size } of wanted) {
      const bytes =
        size > 0 ? new Uint8Array(size).fill(97) : Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type }));
    }
    return transfer;
  }, sent);
  const target = onto ?? page.locator('body');
  const box = await target.boundingBox();
  const [clientX, clientY] = box ? [box.x + box.width / 2, box.y + box.height * height] : [0, 0];
  for (const event of ['dragenter', 'dragover', 'drop'])
    await target.dispatchEvent(event, { dataTransfer, clientX, clientY, bubbles: true, cancelable: true });
}

/** Answers the file chooser that `open` brings up. */
export async function chooseFiles(
  page: Page,
  open: () => Promise<void>,
  files: readonly DraggedFile[],
): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await open();
  const payloads = files.map(({ name, type, content }) => ({
    name,
    mimeType: type,
    buffer: Buffer.isBuffer(content) ? content : Buffer.alloc(content.size, 'a'),
  }));
  await (await asked).setFiles(payloads);
}
