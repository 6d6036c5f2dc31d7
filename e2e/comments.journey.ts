import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { margin } from './pages/margin.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { de } from './pages/words.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('a comment is written, answered and resolved by the keyboard, and is there after a reload', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const cards = margin(page);
  const { keyboard } = page;
  await pieces.begin('Der Steg bleibt zu');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('ControlOrMeta+Alt+m');
  await expect(cards.remark).toBeFocused();
  await keyboard.type('Bis wann?');
  await keyboard.press('ControlOrMeta+Enter');
  await expect(pieces.text).toBeFocused();
  await expect(cards.comment('Der Steg bleibt zu')).toContainText('Bis wann?');

  await keyboard.press('ControlOrMeta+Alt+Enter');
  await expect(cards.comment('Der Steg bleibt zu')).toBeFocused();
  const reply = cards.layer.getByRole('button', { name: de('annotations.comment.reply'), exact: true });
  await reply.focus();
  await keyboard.press('Enter');
  await expect(cards.reply).toBeFocused();
  await keyboard.type('Bis im Mai.');
  await keyboard.press('Escape');
  await expect(cards.comment('Der Steg bleibt zu')).toContainText('Bis im Mai.');
  await expectFineInBothThemes(page, 'comments');

  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect(pieces.saved).toBeVisible();
  await page.reload();
  await expect(cards.comment('Der Steg bleibt zu')).toContainText('Bis wann?');
  await cards.comment('Der Steg bleibt zu').click();
  await expect(cards.comment('Der Steg bleibt zu')).toContainText('Bis im Mai.');
  await cards.layer.getByRole('button', { name: de('annotations.comment.resolve') }).click();
  await keyboard.press('Escape');
  await pieces.part('lede').click();
  await expect(cards.cards).toHaveCount(0);
  await page.getByRole('button', { name: de('annotations.showResolved', { count: 1 }) }).click();
  await expect(cards.cards).toHaveCount(1);
});

test('a comment that was begun and left without a word is none', async ({ newsroom: _, page }) => {
  const pieces = piecesPage(page);
  const cards = margin(page);
  const { keyboard } = page;
  await pieces.begin('Der Steg');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('ControlOrMeta+Alt+m');
  await expect(cards.remark).toBeFocused();
  await keyboard.press('Escape');
  await expect(pieces.text).toBeFocused();
  await expect(cards.cards).toHaveCount(0);
  await expect(pieces.text.locator('[data-comment]')).toHaveCount(0);
});

test.describe('without a margin', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('a card lies over the page when it is asked for, and the list leads to it', async ({
    newsroom: _,
    page,
  }) => {
    const pieces = piecesPage(page);
    const cards = margin(page);
    const { keyboard } = page;
    await pieces.begin('Der Steg');
    await keyboard.press('ControlOrMeta+a');
    await keyboard.press('ControlOrMeta+Alt+m');
    await keyboard.type('Welcher?');
    await keyboard.press('ControlOrMeta+Enter');
    await keyboard.press('End');
    await keyboard.type(' bleibt');
    await expect(cards.cards).toHaveCount(0);

    await cards.section.getByRole('button', { name: 'Der Steg' }).click();
    await expect(cards.comment('Der Steg')).toBeFocused();
    await expect(cards.comment('Der Steg')).toContainText('Welcher?');
    await page.screenshot({ path: 'e2e/screenshots/comment-over-page.png' });
    await keyboard.press('Escape');
    await expect(pieces.text).toBeFocused();
    await expect(cards.cards).toHaveCount(0);
  });
});
