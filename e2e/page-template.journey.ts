import { readFileSync, writeFileSync } from 'node:fs';
import { masthead } from '#main/exports/html/template/masthead.fixture.ts';
import { ask, publishedUferweg } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { exportsPage } from './pages/exports-page.ts';
import { settingsPage } from './pages/settings-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

test('a newsroom gives its pages a masthead of its own, looks at a real piece, and takes it back', async ({
  newsroom: _,
  page,
}, testInfo) => {
  const articleId = await publishedUferweg(page);
  const { headline } = await ask(page, 'articles.get', { articleId });
  await deskWindow(page).goTo('settings');
  const own = settingsPage(page)
    .section('exporting')
    .getByRole('region', { name: de('pageTemplate.title'), exact: true });
  const part = (name: 'template' | 'styles') =>
    own.getByRole('region', { name: de(`pageTemplate.${name}`), exact: true });
  const shown = own.frameLocator('iframe');
  const choose = async (name: 'template' | 'styles', file: string, content: string) => {
    writeFileSync(testInfo.outputPath(file), content);
    const chooser = page.waitForEvent('filechooser');
    await part(name)
      .getByRole('button', { name: de('pageTemplate.choose') })
      .click();
    await (await chooser).setFiles(testInfo.outputPath(file));
  };

  // Today's page as a file, to begin with.
  const download = page.waitForEvent('download');
  await part('template')
    .getByRole('button', { name: de('pageTemplate.save') })
    .click();
  const start = await download;
  expect(start.suggestedFilename()).toBe(de('pageTemplate.fileName.template'));
  expect(readFileSync(await start.path(), 'utf8')).toContain('{{standing-elements}}');

  const keep = own.getByRole('button', { name: de('pageTemplate.keep'), exact: true });
  await choose('template', 'ohne.html', masthead.replace('{{byline}}', '<!-- {{byline}} -->'));
  await expect(own.getByText(/{{byline}} steht nur in einem Kommentar/)).toBeVisible();
  await expect(keep).toBeDisabled();
  const logo = '<img src="https://morgenblatt.example/logo.svg" alt="{{publication}}">';
  await choose(
    'template',
    'mb.html',
    masthead.replace('<header class="masthead">', (all) => all + logo),
  );
  await expect(shown.getByRole('link', { name: 'Fehler melden' })).toBeVisible();
  await expect(shown.getByRole('heading', { name: headline, level: 1 })).toBeVisible();
  await expect(own.getByText('https://morgenblatt.example/logo.svg')).toBeVisible();
  await expect(own.getByText(de('pageTemplate.elsewhereHint'))).toBeVisible();

  await part('styles')
    .getByRole('button', { name: de('pageTemplate.edit') })
    .click();
  const field = part('styles').getByRole('textbox');
  await expect(field).toHaveValue(/--paper/);
  await field.fill('body { font-family: serif }\n.dates { display: none }');
  await expect(own.getByText(/Zeile 2: «.dates» mit «display: none»/)).toBeVisible();
  await own.scrollIntoViewIfNeeded();
  await expectFineInBothThemes(page, 'settings-page-template-refused');
  // What is too long to be kept is refused whole, and not cut.
  await field.fill(`/* ${'Stil '.repeat(25_000)}*/`);
  const style = de('pageTemplate.styles');
  await expect(own.getByText(de('pageTemplate.tooLong', { name: style, most: 100_000 }))).toBeVisible();
  await expect(field).toHaveValue('body { font-family: serif }\n.dates { display: none }');
  await field.fill('body { font-family: serif; color: rgb(20, 40, 60) }');
  await expect(shown.locator('body')).toHaveCSS('color', 'rgb(20, 40, 60)');
  // What is not kept yet is still there when one looks elsewhere meanwhile.
  await deskWindow(page).goTo('exports');
  await expect(exportsPage(page).piece(headline)).toBeVisible();
  await deskWindow(page).goTo('settings');
  await expect(shown.locator('body')).toHaveCSS('color', 'rgb(20, 40, 60)');
  await keep.click();
  await expect(own.getByText(de('settings.saved'))).toBeVisible();
  await own.scrollIntoViewIfNeeded();
  await expectFineInBothThemes(page, 'settings-page-template');

  await page.goto(new URL(`/exports/${articleId}`, page.url()).href);
  const exports = exportsPage(page);
  await exports.choose('html');
  const inDialog = page.frameLocator(`iframe[title="${de('exports.preview.page')}"]`);
  await expect(inDialog.getByRole('link', { name: 'Fehler melden' })).toBeVisible();
  const { content } = await ask(page, 'exports.preview', { articleId, format: 'html' });
  expect(content).toContain('color: rgb(20, 40, 60)');

  await deskWindow(page).goTo('settings');
  // What the page loads from elsewhere is said above the button, and moves it.
  await expect(own.getByText(de('pageTemplate.elsewhereHint'))).toBeVisible();
  await own.getByRole('button', { name: de('pageTemplate.backToProgram') }).click();
  await expect(part('template')).toContainText(de('pageTemplate.ofTheProgram'));
  await own.getByRole('button', { name: de('settings.undoOf', { field: de('pageTemplate.title') }) }).click();
  await expect(shown.getByRole('link', { name: 'Fehler melden' })).toBeVisible();
});
