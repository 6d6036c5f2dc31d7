import { ask } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { othersOn, secondWindow } from './pages/second-window.ts';

test('two windows on one piece stay in step, each with the cursor of the other, until one is closed', async ({
  context,
  newsroom: _,
  page,
}) => {
  await ask(page, 'desk.setPerson', { name: 'Anna Frei', sign: 'af' });
  const here = piecesPage(page);
  await here.begin('Der Steg bleibt offen', 'Die Gemeinde lässt den Steg stehen.');
  await expect(here.saved).toBeVisible();
  await expect(othersOn(page).cursors).toHaveCount(0);

  const second = await secondWindow(context, page);
  const there = piecesPage(second);
  await expect(there.part('headline')).toHaveText('Der Steg bleibt offen');
  // It sees at once where the first one stands, and both know of each other.
  await expect(there.part('lede').locator('.other-cursor')).toHaveAttribute('data-name', 'Anna Frei');
  await expect(othersOn(page).ownWindow(1)).toBeVisible();
  await expect(othersOn(second).ownWindow(1)).toBeVisible();

  await there.part('headline').click();
  await second.keyboard.press('End');
  await second.keyboard.type(' bis Herbst');
  await expect(here.part('headline')).toHaveText('Der Steg bleibt offen bis Herbst');
  await expect(here.part('headline').locator('.other-cursor')).toBeVisible();
  await second.keyboard.press('Shift+Home');
  await expect(othersOn(page).selections).toHaveText(/bis Herbst$/);

  // Written here, before the selection there: it moves along.
  await page.keyboard.press('End');
  await page.keyboard.type(' Das freut viele.');
  await expect(there.part('lede')).toHaveText('Die Gemeinde lässt den Steg stehen. Das freut viele.');
  await expect(othersOn(page).selections).toHaveText(/bis Herbst$/);

  await second.close();
  await expect(othersOn(page).cursors).toHaveCount(0);
  await expect(othersOn(page).selections).toHaveCount(0);
  await expect(othersOn(page).ownWindow(1)).toBeHidden();
  await expect(here.text).toBeFocused();
});

test('somebody else who has the piece open is named, by the cursor and in the head of the page', async ({
  context,
  newsroom: _,
  page,
}) => {
  await ask(page, 'desk.setPerson', { name: 'Anna Frei', sign: 'af' });
  const here = piecesPage(page);
  await here.begin('Titel', 'Der Lead sagt, was ist, und noch etwas mehr, damit er breiter wird.');
  await expect(here.saved).toBeVisible();
  // A window of a colleague: the same piece, with another name in its answers.
  const second = await context.newPage();
  await second.route('**/api/desk.state', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      json: { ...(await answer.json()), person: { name: 'Beat Roth', sign: 'br' } },
    });
  });
  await second.goto(page.url());
  await piecesPage(second).part('lede').click();
  for (let times = 0; times < 3; times++) await second.keyboard.press('Shift+ControlOrMeta+ArrowLeft');
  await expect(othersOn(page).others('Beat Roth')).toBeVisible();
  await expect(othersOn(page).cursorOf('Beat Roth')).toBeVisible();
  await expect(othersOn(second).others('Anna Frei')).toBeVisible();
  await expectFineInBothThemes(page, 'two-windows');
});

test('a window that was cut off finds the others again', async ({ context, newsroom, page }) => {
  const here = piecesPage(page);
  await here.begin('Titel');
  await expect(here.saved).toBeVisible();
  const second = await secondWindow(context, page);
  await piecesPage(second).part('headline').click();
  await expect(othersOn(page).cursors).toHaveCount(1);
  await newsroom.kill();
  await newsroom.start();
  await second.keyboard.press('End');
  await second.keyboard.type(' neu');
  await expect(here.part('headline')).toHaveText('Titel neu', { timeout: 20_000 });
  await expect(here.part('headline').locator('.other-cursor')).toBeVisible();
});
