import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ask, imageIn, picture, publishedUferweg } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { exportsPage } from './pages/exports-page.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

const headline = 'Gemeinde Birsau lässt den Uferweg ruhen: 2,4 Millionen bleiben liegen';

/** What the clipboard holds of one kind. */
const clipboard = (page: Page, kind: 'text/html' | 'text/plain'): Promise<string> =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType(wanted)).text() : '';
  }, kind);

test.beforeEach(async ({ newsroom: _, page }) => {
  const articleId = await publishedUferweg(page);
  const imageId = await imageIn(page, await picture('uferweg.png'));
  await ask(page, 'images.place', { articleId, imageId, lead: true });
  await deskWindow(page).goTo('exports');
  await exportsPage(page).piece(headline).click();
});

test('each field of the site builder’s form is copied by itself, formatted and plain', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const exports = exportsPage(page);
  await expect(exports.gateOpen).toBeVisible();
  await exports.copy('headline').click();
  await expect(exports.copied).toBeVisible();
  expect(await clipboard(page, 'text/plain')).toBe(headline);
  expect(await clipboard(page, 'text/html')).toContain(`<h1>${headline}</h1>`);

  await expect(exports.copied).toBeHidden();
  await exports.copy('body').click();
  await expect(exports.copied).toBeVisible();
  const html = await clipboard(page, 'text/html');
  expect(html).toContain('<h2>Streit um drei Meter Kies</h2>');
  expect(html).toContain('312 Unterschriften');
  expect(await clipboard(page, 'text/plain')).not.toContain('<');
  await expect(exports.field('byline')).toContainText('MB – REGION ¦ Tobias Frei ¦ Bild Annette Wyler');
});

test('the page is shown as readers will see it, in a frame that runs nothing', async ({ page }) => {
  const exports = exportsPage(page);
  await exports.choose('html');
  await expect(exports.frame).toHaveAttribute('sandbox', 'allow-same-origin');
  const frame = exports.frame.contentFrame();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(frame.getByText('312 Unterschriften')).toBeVisible();
  await expect(frame.locator('img').first()).toBeVisible();
});

test('a Word document is shown as it is read back out of the file, image, credit and all, and leaves', async ({
  page,
}) => {
  const exports = exportsPage(page);
  await exports.choose('docx');
  const frame = exports.frame.contentFrame();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(frame.getByText('312 Unterschriften')).toBeVisible();
  const image = frame.locator('img').first();
  await expect(image).toBeVisible();
  expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  await expectFineInBothThemes(page, 'export-word');

  await exports.run.click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    exports.made.getByRole('link', { name: /\.docx/ }).click(),
  ]);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

test('Markdown and the wire format are shown before they leave, with what has no place in them', async ({
  page,
}) => {
  const exports = exportsPage(page);
  await exports.choose('markdown');
  await expect(exports.plainText).toContainText('title: "Gemeinde Birsau');
  await expect(exports.plainText).toContainText('## Streit um drei Meter Kies');
  await expect(exports.plainText).toContainText('Bild Annette Wyler');
  await expectFineInBothThemes(page, 'export-markdown');
  await exports.choose('ninjs');
  await expect(exports.plainText).toContainText('"by": "Bild Annette Wyler"');
  await expect(exports.plainText).toContainText('"pubStatus": "usable"');
  await exports.choose('text');
  await expect(page.getByText(/^Geht in diesem Format nicht mit: .*Bilder/)).toBeVisible();
  await expectFineInBothThemes(page, 'export-text');
});

test('the pages of a PDF are shown as they leave, as the settings say', async ({ page }) => {
  const exports = exportsPage(page);
  await exports.choose('pdf');
  const sheets = exports.frame.contentFrame().getByRole('img', { name: /^Seite 1 von \d/ });
  await expect(sheets).toBeVisible();
  await expectFineInBothThemes(page, 'export-pdf');
  await exports.run.click();
  await expect(exports.made).toBeVisible();
  const arriving = page.waitForEvent('download');
  await exports.download(/\.pdf$/).click();
  const file = await readFile(await (await arriving).path());
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');

  await deskWindow(page).goTo('settings');
  await page.getByText(de('settings.pages.designs.proof'), { exact: true }).click();
  await expect(page.getByText(de('settings.pages.designHint.proof'))).toBeVisible();
  await deskWindow(page).goTo('exports');
  await exports.piece(headline).click();
  await exports.choose('pdf');
  await expect(sheets).toBeVisible();
  await expectFineInBothThemes(page, 'export-pdf-proof');
});

test('pages that take longer than a moment say so, are called off, and never pass for the present piece', async ({
  page,
}) => {
  // As after a piece that is long: the answer comes when it is let through.
  let isLong = true;
  await page.route('**/api/exports.preview', (route) => (isLong ? undefined : route.continue()));
  const exports = exportsPage(page);
  await exports.choose('pdf');
  await expect(exports.previewSays.filter({ hasText: de('exports.preview.making') })).toBeVisible();
  await exports.cancelPreview.click();
  await expect(exports.previewSays.filter({ hasText: de('exports.preview.stopped') })).toBeVisible();
  await expect(exports.frame).toBeHidden();
  isLong = false;
  await exports.makePreview.click();
  await expect(exports.frame.contentFrame().getByRole('img').first()).toBeVisible();
  await expect(exports.previewSays.filter({ hasText: /./ })).toHaveCount(0);

  isLong = true;
  const articleId = new URL(page.url()).pathname.split('/').at(-1) as string;
  await ask(page, 'articles.set', { articleId, record: { dateline: 'Zürich' } });
  const old = exports.previewSays.filter({ hasText: de('exports.preview.old') });
  await expect(old).toBeVisible();
  await expectFineInBothThemes(page, 'export-preview-old');
  await exports.cancelPreview.click();
  await expect(old).toContainText(de('exports.preview.stopped'));
  isLong = false;
  await exports.makePreview.click();
  await expect(exports.frame).toBeVisible();
  await expect(old).toBeHidden();
});

test('what is downloaded is what was shown, and is remembered as a version of the piece', async ({
  page,
}) => {
  const exports = exportsPage(page);
  await exports.choose('text');
  await expect(exports.plainText).toContainText(headline);
  const shown = await exports.plainText.textContent();
  await exports.run.click();
  await expect(exports.made).toBeVisible();
  const arriving = page.waitForEvent('download');
  await exports.download(/\.txt$/).click();
  const file = await (await arriving).path();
  expect(await readFile(file, 'utf8')).toBe(shown);

  await expect(exports.left.getByRole('option', { name: headline })).toHaveCount(1);
  await page.getByRole('main').getByRole('link', { name: headline, exact: true }).click();
  const pieces = piecesPage(page);
  await expect(pieces.section('versions')).toContainText(de('articles.versions.reason.exported'));
  await expect(pieces.section('history')).toContainText(
    de('articles.history.exported', { format: de('articles.format.text') }),
  );
});
