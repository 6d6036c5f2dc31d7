import { expect, test } from './newsroom.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { settingsPage } from './pages/settings-page.ts';
import { startPage } from './pages/start-page.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

test.describe('a desk that nobody has used', () => {
  test.beforeEach(async ({ emptyNewsroom, page }) => {
    await emptyNewsroom.start();
    await page.goto(emptyNewsroom.address);
  });

  test('offers a desk of one’s own and a sample newsroom', async ({ emptyNewsroom, page }) => {
    const start = startPage(page);
    await expect(start.title).toHaveText(de('window.firstStart.title'));
    await expect(start.ownDesk).toBeVisible();
    await expect(start.sample).toBeVisible();
    await expect(page.getByText(emptyNewsroom.folder)).toBeVisible();
  });

  test('asks for the publication, field by field, and then has a place to write', async ({ page }) => {
    const start = startPage(page);
    await start.ownDesk.click();
    await expect(start.field('name')).toBeFocused();

    await start.ownDesk.click();
    for (const name of ['name', 'shortName', 'baseUrl', 'correctionsAddress'] as const)
      await expect(start.problem(name)).toBeVisible();
    await expect(start.field('name')).toBeFocused();

    await start.field('name').fill('Seeblick');
    await start.field('shortName').fill('SB');
    await start.field('baseUrl').fill('https://seeblick.example');
    await start.field('correctionsAddress').fill('korrektur');
    await expect(start.problem('name')).toBeHidden();
    await start.ownDesk.click();
    await expect(start.problem('correctionsAddress')).toBeVisible();

    await start.field('correctionsAddress').fill('korrektur@seeblick.example');
    await expect(start.person).not.toHaveValue('');
    await start.person.fill('Nora Gut');
    await start.ownDesk.click();
    await expect(deskWindow(page).rail).toContainText('SB');
    await expect(piecesPage(page).empty).toBeVisible();
    await piecesPage(page).begin();
    await expect(piecesPage(page).section('history')).toContainText('Nora Gut');
  });

  test('speaks English when asked, and stays with it', async ({ page }) => {
    await startPage(page).speak('English');
    await expect(startPage(page, en).title).toHaveText(en('window.firstStart.title'));
    await page.reload();
    await expect(startPage(page, en).title).toHaveText(en('window.firstStart.title'));
    await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
  });

  test('shows a newsroom at work when the sample is opened', async ({ page }) => {
    const desk = deskWindow(page);
    await startPage(page).sample.click();
    await expect(desk.rail).toBeVisible({ timeout: 30_000 });
    await expect(piecesPage(page).list.getByRole('option')).not.toHaveCount(0);
    await desk.goTo('images');
    await expect(
      page.getByRole('listbox', { name: de('images.library.label') }).getByRole('option'),
    ).not.toHaveCount(0);
    await desk.goTo('corrections');
    await expect(
      page.getByRole('listbox', { name: de('corrections.inbox.label') }).getByRole('option'),
    ).not.toHaveCount(0);
  });
});

test('language and appearance are chosen in the settings and stay', async ({ newsroom, page }) => {
  expect(newsroom.address).toContain('127.0.0.1');
  await deskWindow(page).goTo('settings');
  await settingsPage(page).appearance('dark');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await settingsPage(page).speak('English');
  await expect(page.getByRole('heading', { level: 1, name: en('window.rooms.settings') })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(deskWindow(page, en).door('pieces')).toBeVisible();
});
