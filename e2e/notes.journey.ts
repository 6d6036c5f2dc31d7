import type { Page } from '@playwright/test';
import { ask, upload } from './desk.ts';
import { expect, test } from './newsroom.ts';
import { columns } from './pages/columns.ts';
import { dropFiles } from './pages/files.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

/** Leaves a note that stays until it is closed. */
async function leaveNote(page: Page): Promise<void> {
  await dropFiles(page, [{ name: 'leer.txt', type: 'text/plain', content: Buffer.alloc(0) }]);
  await expect(deskWindow(page).notes).toBeVisible();
}

test('a note never stands over the inspector, nor over the line that is written', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const { notes } = deskWindow(page);
  const note = async () => (await notes.boundingBox())!;
  const noteEnds = async () => {
    const { x, width } = await note();
    return x + width;
  };
  const noteTop = async () => (await note()).y;
  await page.setViewportSize({ width: 1280, height: 800 });
  await pieces.begin('Der Steg');
  await leaveNote(page);
  const inspector = (await pieces.inspector.boundingBox())!;
  await expect.poll(noteEnds).toBeLessThan(inspector.x);
  await expect.poll(noteTop).toBeGreaterThan(400);

  await pieces.text.focus();
  await page.keyboard.press('ControlOrMeta+End');
  for (let line = 0; line < 30; line++) await page.keyboard.press('Enter');
  await page.keyboard.type('Die letzte Zeile');
  await expect.poll(noteTop).toBeLessThan(200);
  await page.keyboard.press('ControlOrMeta+Home');
  await expect.poll(noteTop).toBeGreaterThan(400);

  // What it gave way to stays behind in another room.
  await page.keyboard.press('ControlOrMeta+End');
  await expect.poll(noteTop).toBeLessThan(200);
  await deskWindow(page).goTo('corrections');
  await expect.poll(noteTop).toBeGreaterThan(400);
});

test('a note stands beside an inspector that came over the page', async ({ newsroom: _, page }) => {
  const pieces = piecesPage(page);
  const { notes } = deskWindow(page);
  const { inspectorOver } = columns(page);
  await pieces.begin();
  await page.setViewportSize({ width: 900, height: 700 });
  await leaveNote(page);
  await page.keyboard.press('ControlOrMeta+Alt+p');
  await expect(inspectorOver).toBeVisible();
  const overlap = async () => {
    const [note, over] = [(await notes.boundingBox())!, (await inspectorOver.boundingBox())!];
    return note.x + note.width - over.x;
  };
  await expect.poll(overlap).toBeLessThanOrEqual(0);
  // Above the shade that the inspector throws.
  await notes.getByRole('button').click();
  await expect(notes).toBeHidden();
  await expect(inspectorOver).toBeVisible();
});

test('a note stands above the step that is due, and above the status line', async ({ newsroom: _, page }) => {
  const { notes } = deskWindow(page);
  const raw = 'From: a@post.example\r\nSubject: Pegel\r\n\r\nEs sind 21.';
  const uploadId = await upload(page, { name: 'a.eml', type: 'message/rfc822', content: Buffer.from(raw) });
  const { reports } = await ask(page, 'corrections.import', { uploadIds: [uploadId] });
  await page.goto(new URL(`/corrections/${reports[0]!.reportId}`, page.url()).href);
  const due = page.getByRole('region', { name: de('corrections.steps.next') });
  await expect(due).toBeVisible();
  await leaveNote(page);
  const below = (foot: typeof due) => async () => {
    const [note, box] = [(await notes.boundingBox())!, (await foot.boundingBox())!];
    return box.y - (note.y + note.height);
  };
  await expect.poll(below(due)).toBeGreaterThan(0);

  const pieces = piecesPage(page);
  await deskWindow(page).goTo('pieces');
  await pieces.begin();
  await expect.poll(below(page.locator('#page footer'))).toBeGreaterThan(0);
});
