import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import { ask, correctInTheOpen, imageIn, picture, publishedUferweg, reportIn } from './desk.ts';
import { expectFineInBothThemes, expectReachableByTab } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { exportsPage } from './pages/exports-page.ts';
import { markedPieces } from './pages/marked-pieces.ts';
import { severalExports } from './pages/several-exports.ts';
import { de } from './pages/words.ts';

/** Pixels between the middle of the wheel and that of its button, in one moment: a button that is pressed moves. */
const outOfMiddle = (wheel: Locator): Promise<number> =>
  wheel.evaluate((element) => {
    const button = element.closest('button')!.getBoundingClientRect();
    const { x, y, width, height } = element.getBoundingClientRect();
    return Math.hypot(
      x + width / 2 - button.x - button.width / 2,
      y + height / 2 - button.y - button.height / 2,
    );
  });

const headline = 'Gemeinde Birsau lässt den Uferweg ruhen: 2,4 Millionen bleiben liegen';

test('marked pieces leave together in several formats; what is not ready stays and says where it is put right', async ({
  newsroom: _,
  page,
}) => {
  const articleId = await publishedUferweg(page);
  await ask(page, 'articles.duplicate', { articleId });
  await ask(page, 'articles.create', {});
  await page.reload();
  const list = page.getByRole('listbox', { name: de('articles.list.label') });
  await expect(list.getByRole('option')).toHaveCount(3);
  await list.focus();
  for (const key of ['x', 'Shift+J', 'Shift+J']) await page.keyboard.press(key);
  const marked = markedPieces(page);
  await expect(marked.count(3)).toBeVisible();
  await marked.action('export').focus();
  await page.keyboard.press('Enter');

  const several = severalExports(page);
  await expect(several.title(3)).toBeFocused();
  await several.format('cms-html').press('Space');
  await several.format('text').press('Space');
  await several.format('markdown').press('Space');
  await expectFineInBothThemes(page, 'export-several');
  await expectReachableByTab(page);
  await page.keyboard.press('Control+Enter');

  await expect(several.left(4)).toBeVisible();
  const stayed = several.stayed(1);
  await expect(stayed.getByText(de('exports.choose.untitled'))).toBeVisible();
  await expectFineInBothThemes(page, 'export-several-done');
  const arriving = page.waitForEvent('download');
  await several.download('exports.zip').click();
  const zip = unzipSync(new Uint8Array(await readFile(await (await arriving).path())));
  const stem = 'gemeinde-birsau-laesst-den-uferweg-ruhen-2-4-millionen-bleib';
  expect(Object.keys(zip).sort()).toEqual([`${stem}-2.md`, `${stem}-2.txt`, `${stem}.md`, `${stem}.txt`]);

  await stayed
    .getByRole('link', { name: de('exports.gate.toPlace') })
    .first()
    .click();
  await expect(page).toHaveURL(/\/pieces\/art_/);
  // The summary is still there when one comes back.
  await page.goBack();
  await expect(several.left(4)).toBeVisible();
});

test('packages of several pieces take correction reports along where somebody says so, each time anew', async ({
  newsroom: _,
  page,
}) => {
  const articleId = await publishedUferweg(page);
  await reportIn(page, 'hinweis.eml');
  await ask(page, 'articles.duplicate', { articleId });
  await page.reload();
  const list = page.getByRole('listbox', { name: de('articles.list.label') });
  await expect(list.getByRole('option')).toHaveCount(2);
  await list.focus();
  for (const key of ['x', 'Shift+J']) await page.keyboard.press(key);
  await markedPieces(page).action('export').click();

  const several = severalExports(page);
  await several.format('cms-html').press('Space');
  await expect(several.withReports(1)).toBeHidden();
  await several.format('package').press('Space');
  await expect(several.withReports(1)).not.toBeChecked();
  await several.withReports(1).check();
  await expectFineInBothThemes(page, 'export-several-with-reports');
  const leave = async () => {
    await several.run.click();
    await expect(several.left(2)).toBeVisible();
    const arriving = page.waitForEvent('download');
    await several.download('exports.zip').click();
    const zip = unzipSync(new Uint8Array(await readFile(await (await arriving).path())));
    return Object.values(zip).map((one) =>
      Object.keys(unzipSync(one)).filter((name) => /report|mail/.test(name)),
    );
  };
  expect((await leave()).flat().some((name) => name.includes('mail'))).toBe(true);
  // What was said holds for what left, and not for what leaves next.
  await expect(several.withReports(1)).not.toBeChecked();
  expect((await leave()).flat()).toEqual([]);
});

test('one piece leaves in several formats at once, and they are offered again the next time', async ({
  newsroom: _,
  page,
}) => {
  const articleId = await publishedUferweg(page);
  await page.goto(new URL(`/exports/${articleId}`, page.url()).href);
  const [several, exports] = [severalExports(page), exportsPage(page)];
  await several.more.click();
  await several.format('text').click();
  await several.format('ninjs').click();
  await expectFineInBothThemes(page, 'export-formats');
  await page.keyboard.press('Escape');
  await several.runFormats(3).click();
  await expect(several.left(3)).toBeVisible();
  await expect(several.download('exports.zip')).toBeVisible();
  await expect(exports.left.getByRole('option', { name: headline })).toHaveCount(1);
  await expect(exports.left).toContainText('CMS-Felder, Reintext und ninjs');

  await page.reload();
  await expect(several.runFormats(3)).toBeVisible();
  await page.goto(new URL('/exports/several', page.url()).href);
  await expect(several.none).toBeVisible();
  await expectFineInBothThemes(page, 'export-several-none');
});

test('after a correction an export says that the piece has changed, is compared with now, and leaves again', async ({
  newsroom: _,
  page,
}) => {
  const articleId = await publishedUferweg(page);
  await ask(page, 'exports.runMany', {
    run: 'before',
    articleIds: [articleId],
    formats: ['text', 'markdown'],
  });
  await ask(page, 'articles.set', { articleId, record: { bylineOverride: 'Tobias Frei' } });
  await correctInTheOpen(page, articleId, 'Die Autorenzeile war falsch.');
  await page.goto(new URL(`/exports/${articleId}`, page.url()).href);
  const [several, exports] = [severalExports(page), exportsPage(page)];
  await expect(exports.left.getByText(de('exports.since.changed'))).toHaveCount(1);
  await expectFineInBothThemes(page, 'export-again');

  await several.againInAll(2).press('Enter');
  await expect(several.left(2)).toBeVisible();
  await expect(several.againInAll(2)).toBeHidden();
  await expect(exports.left.getByText(de('exports.since.changed'))).toHaveCount(1);
  await expect(exports.left.getByRole('option')).toHaveCount(2);

  await exports.gate
    .getByRole('link', { name: /^Mit jetzt vergleichen: Reintext/ })
    .last()
    .click();
  await expect(page.getByRole('region', { name: de('versions.view') })).toContainText('Tobias Frei');
});

test('images that left by themselves stand in the same list, with the credit that they left with', async ({
  newsroom: _,
  page,
}) => {
  const imageId = await imageIn(page, await picture('seeufer.png'));
  await ask(page, 'images.update', { imageId, credit: { creditLine: 'Annette Wyler', altText: 'See' } });
  await ask(page, 'images.export', { imageIds: [imageId] });
  await page.goto(new URL('/exports', page.url()).href);
  const exports = exportsPage(page);
  await exports.left.getByRole('option', { name: 'seeufer.png' }).click();
  await expect(page.getByRole('heading', { name: de('exports.images.count', { count: 1 }) })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Annette Wyler');
  await expect(severalExports(page).download('seeufer.jpg')).toBeVisible();
  await expectFineInBothThemes(page, 'export-images-left');
});

test('a batch is stopped half way: what left stays, and the summary says what did not', async ({
  newsroom: _,
  page,
}) => {
  const articleId = await publishedUferweg(page);
  const pieces = 16;
  for (let copy = 1; copy < pieces; copy++) await ask(page, 'articles.duplicate', { articleId });
  await page.reload();
  const list = page.getByRole('listbox', { name: de('articles.list.label') });
  await expect(list.getByRole('option').first()).toBeVisible();
  await list.focus();
  await page.keyboard.press('x');
  for (let step = 1; step < pieces; step++) await page.keyboard.press('Shift+J');
  await markedPieces(page).action('export').click();

  const several = severalExports(page);
  await expect(several.title(pieces)).toBeVisible();
  for (const format of ['text', 'docx', 'pdf'] as const) await several.format(format).press('Space');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('Control+Enter');
  await expect(several.progress).toHaveAttribute('aria-valuenow', /[1-9]/);
  expect(await outOfMiddle(several.busyWheel)).toBeLessThan(0.5);
  await several.cancel.click();

  await expect(several.notTried).toBeVisible();
  await expect(several.progress).toBeHidden();
  const count = async (words: Locator) => Number(/\d+/.exec(await words.innerText())?.[0]);
  const made = await count(several.anyLeft);
  const open = await count(several.notTried);
  expect(made).toBeGreaterThan(0);
  expect(made + open).toBe(4 * pieces);
  const { exports } = await ask(page, 'exports.list', { limit: 200 });
  expect(exports).toHaveLength(made);
  await expectFineInBothThemes(page, 'export-several-stopped');
});
