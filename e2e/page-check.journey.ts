import type { Locator, Page } from '@playwright/test';
import { ask, correctInTheOpen, imageIn, picture, publishedUferweg } from './desk.ts';
import { expectFineInBothThemes, expectReachableByTab } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { exportsPage } from './pages/exports-page.ts';
import { chooseFiles } from './pages/files.ts';
import { pageCheck } from './pages/page-check.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

/** The piece about the Uferweg with its image, exported, and the page that left. */
async function pageThatLeft(page: Page) {
  const imageId = await imageIn(page, await picture('uferweg.png'));
  const articleId = await publishedUferweg(page, (articleId) =>
    ask(page, 'images.place', { articleId, imageId, lead: true, creditLine: 'Foto: Annette Wyler' }),
  );
  const run = await ask(page, 'exports.run', { articleId, format: 'html' });
  const address = `/downloads/${run.exportId}/${run.files[0]?.name}`;
  const html = await (await page.request.get(new URL(address, page.url()).href)).text();
  return { articleId, run, html };
}

/** As Ctrl+V does with what a browser copied. */
const paste = (field: Locator, html: string) =>
  field.evaluate((one, markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', markup);
    clipboardData.setData('text/plain', 'Nur der Text.');
    one.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);

test('a page that went online is held against the version that left, from the list of exports', async ({
  newsroom: _,
  page,
}) => {
  const { articleId, run, html } = await pageThatLeft(page);
  await deskWindow(page).goTo('exports');
  await exportsPage(page).left.getByRole('option').first().click();
  const version = run.versionId.slice(-6);
  const what = de('exports.format.html');
  await exportsPage(page)
    .gate.getByRole('link', { name: de('pageCheck.openNamed', { what, version }) })
    .click();

  const check = pageCheck(page);
  await paste(check.field, html);
  await expect(check.verdict).toHaveText(de('pageCheck.agrees', { version }));
  await expect(check.differences).toHaveCount(0);

  const online = html
    .replace('<span class="credit">Foto: Annette Wyler</span>', '')
    .replaceAll(' ¦ Foto: Annette Wyler', '')
    .replaceAll('312 Unterschriften', '321 Unterschriften')
    .replaceAll('«', '"')
    .replace('</article>', '<script>document.title = "fremd"</script></article>');
  await paste(check.field, online);
  await expect(check.verdict).toContainText(version);
  await expect(check.verdict).not.toHaveText(de('pageCheck.agrees', { version }));
  await expect(check.differences.first()).toContainText(de('pageCheck.place.credit', { number: 1 }));
  await expect(check.differences.first()).toContainText(de('pageCheck.kind.missing'));
  await expect(check.differences.filter({ hasText: '321' })).toContainText('312');
  expect(await page.title()).not.toBe('fremd');
  await expectFineInBothThemes(page, 'page-check');
  await expectReachableByTab(page);

  // Thousands of comments amid the page do not hold the window up.
  const said = Array.from({ length: 3000 }, (_, number) => `<p>Zuschrift ${number}: Endlich.</p>`);
  await paste(check.field, html.replace('<h2', `${said.join('')}<h2`));
  await expect(check.verdict).toContainText('3000');
  await expect(check.differences).toHaveCount(100);

  // One that takes too long is given up, and the field has the keys again.
  const { promise: late, resolve: come } = Promise.withResolvers<void>();
  await page.route('**/exports.checkPage', async (route) => {
    await late;
    await route.continue();
  });
  await paste(check.field, html);
  await check.stop.focus();
  await page.keyboard.press('Enter');
  await expect(check.field).toBeFocused();
  await expect(check.stop).toBeHidden();
  await expect(check.failure).toBeHidden();
  await expect(check.result).toBeHidden();
  come();

  await check.close.click();
  await expect(exportsPage(page).run).toBeVisible();
  const { events } = await ask(page, 'articles.get', { articleId });
  expect(events.filter(({ type }) => type === 'page-checked')).toHaveLength(3);
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('a saved page is opened from the piece, in English, and what cannot be read says so', async ({
    newsroom: _,
    page,
  }) => {
    const { articleId, html, run } = await pageThatLeft(page);
    await ask(page, 'articles.set', { articleId, record: { bylineOverride: 'Tobias Frei' } });
    await correctInTheOpen(page, articleId, 'Die Autorenzeile war falsch.');
    // The piece comes late, behind the palette that stands open.
    const { promise: late, resolve: come } = Promise.withResolvers<void>();
    await page.route('**/articles.get', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(new URL(`/pieces/${articleId}`, page.url()).href);
    const { palette } = deskWindow(page, en);
    await palette.open();
    await palette.field.fill(en('pageCheck.openPublished'));
    await expect(palette.row(en('pageCheck.openPublished'))).toBeHidden();
    come();
    await palette.row(en('pageCheck.openPublished')).first().click();
    const check = pageCheck(page, en);
    const open = (content: string, name = 'page.html') =>
      chooseFiles(page, () => check.openFile.click(), [
        { name, type: 'text/html', content: Buffer.from(content) },
      ]);
    await open('<html><body></body></html>');
    await expect(check.failure).toBeVisible();
    // What is public now bears another byline line, and the notice that says so.
    await open(html);
    await expect(check.verdict).toContainText('differs');
    await check.version.selectOption(run.versionId);
    await open(html);
    await expect(check.verdict).toContainText('The page agrees with version');
    await check.field.fill('Ein ganz anderer Text.');
    await check.check.click();
    await expect(check.verdict).toContainText('another page');
  });
});
