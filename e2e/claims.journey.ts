import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { margin } from './pages/margin.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

/** As the margin has room for cards. */
test.use({ viewport: { width: 1920, height: 1080 } });

test('a claim is marked, sourced and checked by the keyboard, and is there after the program was killed', async ({
  newsroom,
  page,
}) => {
  const pieces = piecesPage(page);
  const cards = margin(page);
  const { keyboard } = page;
  await pieces.begin();
  await keyboard.type('Der Steg');
  await keyboard.press('Enter');
  await keyboard.type('Was er kostet.');
  await keyboard.press('Enter');
  await keyboard.type('Der Steg kostet 12 Millionen');
  await keyboard.press('Shift+ControlOrMeta+ArrowLeft');
  await expect(pieces.bubble).toBeVisible();
  await keyboard.press('ControlOrMeta+Alt+c');
  await expect(cards.passage('claim', 'open')).toHaveText('Millionen');
  await expect(cards.claim('Millionen')).toContainText(de('annotations.claim.open'));

  // The cursor stands behind the passage: the next key replaces nothing.
  await keyboard.type(' Franken.');
  await expect(pieces.text).toContainText('Der Steg kostet 12 Millionen Franken.');
  await expect(cards.passage('claim', 'open')).toHaveText('Millionen');

  await keyboard.press('ControlOrMeta+Alt+j');
  await keyboard.press('ControlOrMeta+Alt+Enter');
  await expect(cards.claim('Millionen')).toBeFocused();
  await cards.addSource.focus();
  await keyboard.press('Enter');
  await keyboard.type('example.org/kredit');
  await keyboard.press('Enter');
  await expect(cards.sources).toHaveCount(1);
  await expect(cards.sources.getByRole('link')).toHaveAttribute('href', 'https://example.org/kredit');
  await expect(cards.claim('Millionen')).toBeFocused();

  await keyboard.press('Tab');
  await keyboard.press('ArrowRight');
  await expect(cards.passage('claim', 'checked')).toHaveText('Millionen');
  await keyboard.press('Escape');
  await expect(pieces.text).toBeFocused();

  await expect(pieces.saved).toBeVisible();
  await newsroom.kill();
  await newsroom.start();
  await page.goto(newsroom.address);
  await pieces.row('Der Steg').click();
  await expect(cards.passage('claim', 'checked')).toHaveText('Millionen');
  await cards.claim('Millionen').click();
  await expect(cards.sources).toContainText('example.org/kredit');
  await expectFineInBothThemes(page, 'claims');
});

test('a claim whose passage goes is kept with its sources, and comes back with undo', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const cards = margin(page);
  const { keyboard } = page;
  await pieces.begin();
  await keyboard.type('Zwei Jahre');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('ControlOrMeta+Alt+c');
  await expect(cards.claim('Zwei Jahre')).toBeVisible();
  await keyboard.press('ControlOrMeta+Alt+Enter');
  await expect(cards.claim('Zwei Jahre')).toBeFocused();
  await cards.addSource.click();
  await cards.form.getByText(de('annotations.source.kind.person'), { exact: true }).click();
  await cards.form.getByLabel(de('annotations.source.text.person')).fill('Reto Meier');
  await keyboard.press('Enter');
  await expect(cards.sources).toContainText('Reto Meier');

  await keyboard.press('Escape');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('Delete');
  await expect(cards.gone.getByRole('article')).toHaveCount(1);
  await expect(cards.cards).toHaveCount(0);
  await keyboard.press('ControlOrMeta+z');
  await expect(cards.claim('Zwei Jahre')).toBeVisible();
  await expect(cards.gone).toHaveCount(0);

  await keyboard.press('ControlOrMeta+Alt+j');
  await cards.layer.getByRole('button', { name: de('annotations.claim.remove') }).click();
  await expect(cards.cards).toHaveCount(0);
  await expect(cards.passage('claim', 'open')).toHaveCount(0);
  await page.getByRole('button', { name: de('window.undo') }).click();
  await expect(cards.claim('Zwei Jahre')).toBeVisible();
});

test('undo right after marking takes the claim back, redo brings it again', async ({ newsroom: _, page }) => {
  const pieces = piecesPage(page);
  const cards = margin(page);
  const { keyboard } = page;
  await pieces.begin();
  await keyboard.type('Zwei Jahre');
  await keyboard.press('ControlOrMeta+a');
  await deskWindow(page).palette.run(de('annotations.commands.claim'));
  await expect(cards.claim('Zwei Jahre')).toBeVisible();
  await keyboard.press('ControlOrMeta+z');
  await expect(cards.cards).toHaveCount(0);
  await expect(pieces.part('headline')).toHaveText('Zwei Jahre');
  await expect(cards.gone).toHaveCount(0);
  await keyboard.press('ControlOrMeta+Shift+z');
  await expect(cards.claim('Zwei Jahre')).toBeVisible();
});
