import type { Page } from '@playwright/test';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { ArticleStatus } from '#shared/domain/piece/article.ts';
import { ask, upload } from './desk.ts';
import { expectAccessible, expectFineInBothThemes, expectReachableByTab } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { markedPieces } from './pages/marked-pieces.ts';
import { overviewPage } from './pages/overview-page.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { de, en } from './pages/words.ts';

/** A piece with a few words, in a state. */
async function piece(
  page: Page,
  headline: string,
  { section, author, status }: { section: string; author: string; status: ArticleStatus },
): Promise<ArticleId> {
  const text = `${section}\n\n${headline}\n\nMB – ${section} ¦ ${author}\n\nEin Lead zu: ${headline}.\n\nUnd ein Absatz.\n`;
  const uploadId = await upload(page, {
    name: `${headline}.txt`,
    type: 'text/plain',
    content: Buffer.from(text),
  });
  const { articleId } = await ask(page, 'imports.text', { uploadId });
  await ask(page, 'articles.setStatus', { articleId, status });
  return articleId;
}

async function fewPieces(page: Page): Promise<void> {
  await piece(page, 'Der Steg bleibt', { section: 'Region', author: 'Lea Brunner', status: 'draft' });
  await piece(page, 'Ärger im Rathaus', { section: 'Region', author: 'Anton Frei', status: 'draft' });
  await piece(page, 'Zwei Firmen bieten', { section: 'KI', author: 'Lea Brunner', status: 'review' });
  await piece(page, 'Bereit zum Druck', { section: 'KI', author: 'Sarah Koller', status: 'ready' });
  await piece(page, 'Alt und gut', { section: 'Kultur', author: 'Sarah Koller', status: 'archived' });
}

test('a card is moved by keys and by hand, is followed, taken back, and published only on a second word', async ({
  newsroom: _,
  page,
}) => {
  await fewPieces(page);
  const board = overviewPage(page);
  await board.view('board').click();
  await expect(board.card('draft', /Der Steg bleibt/)).toContainText('lb');
  await expect(board.column('archived')).toBeHidden();
  await expectFineInBothThemes(page, 'board');
  await expectReachableByTab(page);

  await board.cards('draft').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('j');
  await page.keyboard.press(']');
  await expect(board.card('review', /Der Steg bleibt/)).toBeVisible();
  await expect(board.said('Der Steg bleibt', 'review')).toBeAttached();
  await expect(board.cards('review')).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(board.card('ready', /Der Steg bleibt/)).toBeVisible();
  await expect(board.cards('ready')).toBeFocused();

  await page.keyboard.press(']');
  await expect(board.publish).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(board.card('ready', /Der Steg bleibt/)).toBeVisible();

  await page.keyboard.press('z');
  await expect(board.card('review', /Der Steg bleibt/)).toBeVisible();

  await board.card('ready', /Bereit zum Druck/).dragTo(board.column('published'));
  await board.publish.getByLabel(de('articles.status.note')).fill('Freigabe von der Chefin');
  await board.publish.getByRole('button', { name: de('articles.board.publish.submit') }).click();
  await expect(board.card('published', /Bereit zum Druck/)).toBeVisible();
  await expect(board.publish).toBeHidden();

  // What readers have seen is not spiked: the card stays, and says why.
  // Wide enough for all columns: a board that scrolls under the pointer is no test of the rule.
  await page.setViewportSize({ width: 1920, height: 1080 });
  await board.aside.check();
  await expect(board.card('archived', /Alt und gut/)).toBeVisible();
  await board.card('published', /Bereit zum Druck/).dragTo(board.column('spiked'));
  await expect(page.getByText(/lässt sich nicht verwerfen/)).toBeVisible();
  await expect(board.card('published', /Bereit zum Druck/)).toBeVisible();
});

test('the board lasts over a reload with its filters, and a piece leads back to its card', async ({
  newsroom: _,
  page,
}) => {
  await fewPieces(page);
  const board = overviewPage(page);
  const pieces = piecesPage(page);
  await board.view('board').click();
  await pieces.filterBy('section', 'KI');
  await expect(board.card('draft', /Steg/)).toBeHidden();
  await page.reload();
  await expect(board.card('review', /Zwei Firmen bieten/)).toBeVisible();
  await expect(board.card('draft', /Steg/)).toBeHidden();
  await expect(board.column('draft')).toHaveAccessibleName('Entwurf: 0 Artikel');
  // Nothing to move in: the keys of a list do nothing, and throw nothing, which the newsroom watches for.
  await board.cards('draft').focus();
  for (const key of ['ArrowDown', 'Home', 'End', 'k', 'Shift+J']) await page.keyboard.press(key);
  await expect(board.cards('draft')).toBeFocused();

  await board.cards('review').focus();
  await page.keyboard.press('Enter');
  await expect(pieces.part('headline')).toHaveText('Zwei Firmen bieten');
  await pieces.part('lede').click();
  await page.keyboard.press('Escape');
  await expect(board.cards('review')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(board.cards('ready')).toBeFocused();
  await page.keyboard.press('v');
  await expect(board.table).toBeVisible();
});

test('the table is ordered by its heads and worked by keys, and a change to several pieces is taken back', async ({
  newsroom: _,
  page,
}) => {
  await fewPieces(page);
  const table = overviewPage(page);
  const marked = markedPieces(page);
  await table.view('table').click();
  await expect(table.rows).toHaveCount(5);
  await table.head('headline').getByRole('button').click();
  await expect(table.head('headline')).toHaveAttribute('aria-sort', 'ascending');
  await expect(table.rows.first()).toContainText('Alt und gut');
  await expect(table.rows.nth(1)).toContainText('Ärger im Rathaus');
  await table.head('headline').getByRole('button').click();
  await expect(table.rows.first()).toContainText('Zwei Firmen bieten');
  await expectFineInBothThemes(page, 'table');

  await table.table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(marked.count(2)).toBeVisible();
  await marked.action('spike').click();
  await expect(table.rows).toHaveCount(3);
  await expect(table.table).toBeFocused();
  await table.undo.click();
  await expect(table.rows).toHaveCount(5);
  await expect(table.row(/Zwei Firmen bieten/)).toContainText('Im Gegenlesen');

  await table.words.fill('rathaus');
  await expect(table.rows).toHaveCount(1);
  await table.table.focus();
  await page.keyboard.press('Enter');
  await expect(piecesPage(page).part('headline')).toHaveText('Ärger im Rathaus');
});

test('keys in a table that finds nothing do nothing', async ({ newsroom: _, page }) => {
  await fewPieces(page);
  const table = overviewPage(page);
  await table.view('table').click();
  await table.words.fill('nirgends');
  await expect(table.rows).toHaveCount(0);
  await table.table.focus();
  for (const key of ['j', 'k', 'Home', 'End']) await page.keyboard.press(key);
  await expect(table.table).toBeFocused();
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the board speaks English', async ({ newsroom: _, page }) => {
    await piece(page, 'Der Steg bleibt', { section: 'Region', author: 'Lea Brunner', status: 'draft' });
    const board = overviewPage(page, en);
    await board.view('board').click();
    await expect(board.card('draft', /Der Steg bleibt/)).toBeVisible();
    await expectAccessible(page);
    await board.cards('draft').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press(']');
    await expect(board.card('review', /Der Steg bleibt/)).toBeVisible();
    await expect(board.said('Der Steg bleibt', 'review')).toBeAttached();
    await page.keyboard.press('z');
    await expect(board.card('draft', /Der Steg bleibt/)).toBeVisible();
  });
});
