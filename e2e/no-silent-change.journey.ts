import type { Page } from '@playwright/test';
import { ask, publishedUferweg } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { exportsPage } from './pages/exports-page.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

/** Types at the end of the first paragraphs that hold these words. */
async function writeAfter(page: Page, words: string, more: string, t = de): Promise<void> {
  await piecesPage(page, t).text.locator('p', { hasText: words }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(more);
}

function changesOf(page: Page, t = de) {
  const banner = page.getByRole('region', { name: t('articles.unclassed.label') });
  const change = (index: number) => banner.getByRole('listitem').nth(index);
  return {
    banner,
    open: banner.getByRole('button', { name: t('articles.unclassed.class'), exact: true }).first(),
    as: (index: number) => change(index).getByLabel(t('articles.unclassed.as')),
    notice: (index: number) => change(index).getByLabel(t('articles.unclassed.notice')),
    change,
    publish: banner.getByRole('button', { name: t('articles.unclassed.publish') }),
  };
}

test('changes to a published piece are classed place by place, by keys alone, and go out with their notices', async ({
  newsroom: _,
  page,
}) => {
  const articleId = await publishedUferweg(page);
  await page.goto(new URL(`/pieces/${articleId}`, page.url()).href);
  await writeAfter(page, '312 Unterschriften', ' Das sind viele.');
  await writeAfter(page, 'Der Weg sollte', ' So der Plan.');
  const changes = changesOf(page);
  await expect(changes.banner).toContainText(de('articles.unclassed.title', { count: 2 }));

  await changes.open.press('Enter');
  await expect(changes.as(0)).toBeFocused();
  await page.keyboard.press('k');
  await expect(changes.as(0)).toHaveValue('correction');
  await expect(changes.notice(0)).toHaveValue(/^Korrektur, /);
  await expectFineInBothThemes(page, 'no-silent-change');
  await changes.notice(0).press('ControlOrMeta+Enter');
  await expect(changes.as(1)).toBeFocused();
  await expect(changes.change(0)).toContainText(de('articles.changeClass.correction'));

  const { findings } = await ask(page, 'exports.check', { articleId });
  expect(findings.filter(({ rule }) => rule === 'unclassed-change')).toHaveLength(1);

  await changes.as(1).selectOption('typo');
  await changes.as(1).press('ControlOrMeta+Enter');
  await expect(changes.banner).toContainText(de('articles.unclassed.allClassed', { count: 2 }));
  await expect(changes.publish).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(changes.banner).toBeHidden();
  await expect(piecesPage(page).section('notices')).toContainText('So der Plan');
  await piecesPage(page).exportLink.click();
  await exportsPage(page).choose('text');
  await expect(exportsPage(page).plainText).toContainText('Korrektur, ');
});

test('the changes are named in English, and a class can be chosen again', async ({ newsroom: _, page }) => {
  const articleId = await publishedUferweg(page);
  await deskWindow(page).palette.run(de('window.commands.english'));
  await page.goto(new URL(`/pieces/${articleId}`, page.url()).href);
  await writeAfter(page, '312 Unterschriften', ' Das sind viele.', en);
  const changes = changesOf(page, en);
  await changes.open.click();
  await changes.as(0).selectOption('typo');
  await changes.as(0).press('ControlOrMeta+Enter');
  await changes
    .change(0)
    .getByRole('button', { name: en('articles.unclassed.again') })
    .click();
  await changes.as(0).selectOption('update');
  await changes.notice(0).fill('Aktualisierung: Ein Satz kam dazu.');
  await changes.change(0).getByText(en('articles.unclassed.top')).click();
  await changes.notice(0).press('ControlOrMeta+Enter');
  await expect(changes.change(0)).toContainText('Ein Satz kam dazu.');
  await changes.publish.click();
  await expect(changes.banner).toBeHidden();
  const { notices } = await ask(page, 'articles.get', { articleId });
  expect(notices).toMatchObject([{ changeClass: 'update', placement: 'top' }]);
});
