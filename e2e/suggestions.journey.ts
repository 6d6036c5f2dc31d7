import type { Page } from '@playwright/test';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { suggestionsOf } from './pages/suggestions.ts';
import { en } from './pages/words.ts';

/** A new piece with a headline, a lede and two paragraphs; the cursor stands at its end. */
async function begunPiece(page: Page) {
  const pieces = piecesPage(page);
  const { keyboard } = page;
  await pieces.begin(
    'Der Steg',
    'Er bleibt zu.',
    'Der alte Steg am See bleibt offen.',
    'Die Gemeinde schweigt.',
  );
  await expect(pieces.saved).toBeVisible();
  return {
    pieces,
    keyboard,
    paragraph: (index: number) => pieces.text.locator(':scope > p:not([data-part])').nth(index),
  };
}

test('words are suggested by name, settled one by one, and undone', async ({ newsroom: _, page }) => {
  const { pieces, keyboard, paragraph } = await begunPiece(page);
  const suggestions = suggestionsOf(page);
  await suggestions.toggle();
  await expect(suggestions.mode).toBeVisible();

  await keyboard.type(' Noch.');
  await expect(suggestions.put).toHaveText(' Noch.');
  for (let count = 0; count < 6; count++) await keyboard.press('Backspace');
  await expect(suggestions.put).toHaveCount(0);
  // The cursor goes over what is struck.
  for (let count = 0; count < 9; count++) await keyboard.press('Backspace');
  await expect(suggestions.struck).toHaveText('schweigt.');
  await keyboard.type('redet.');
  await expect(suggestions.put).toHaveText('redet.');
  await expect(paragraph(1)).toHaveText('Die Gemeinde schweigt.redet.');
  await expect(suggestions.cards).toHaveCount(1);

  await paragraph(0).getByText('Der alte').click();
  await keyboard.press('Home');
  for (let count = 0; count < 4; count++) await keyboard.press('ArrowRight');
  await keyboard.press('Shift+ControlOrMeta+ArrowRight');
  await keyboard.type('neue ');
  await expect(suggestions.put.first()).toHaveText('neue ');
  await expect(suggestions.struck.first()).toHaveText('alte ');
  await expect(suggestions.cards).toHaveCount(2);
  await expect(pieces.saved).toBeVisible();

  await page.reload();
  await expect(suggestions.cards).toHaveCount(2);
  await expect(suggestions.mode).toHaveCount(0);
  await suggestions.accept('neue').click();
  await expect(paragraph(0)).toHaveText('Der neue Steg am See bleibt offen.');
  // The card below moves up to where the settled one stood.
  await expect(suggestions.cards).toHaveCount(1);
  await suggestions.reject('redet').click();
  await expect(paragraph(1)).toHaveText('Die Gemeinde schweigt.');
  await expect(suggestions.section).toHaveCount(0);
  const history = pieces.section('history').getByRole('listitem');
  await expect(history.filter({ hasText: 'angenommen' })).toContainText('alte → neue');
  await expect(history.filter({ hasText: 'abgelehnt' })).toContainText('schweigt. → redet.');
  await keyboard.press('ControlOrMeta+z');
  await expect(paragraph(1)).toHaveText('Die Gemeinde schweigt.redet.');
});

test('paragraphs, pasted text and composed letters are suggested, and printed only once accepted', async ({
  context,
  newsroom: _,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { pieces, keyboard, paragraph } = await begunPiece(page);
  const suggestions = suggestionsOf(page);
  await suggestions.toggle();
  await paragraph(1).click();
  await keyboard.press('Home');
  await keyboard.press('Backspace');
  await expect(suggestions.struck).toHaveText('\u200b');
  await keyboard.type('Und: ');
  await expect(paragraph(0)).toHaveText('Der alte Steg am See bleibt offen.Und: ');
  // The sign of the struck paragraph, whatever is written beside it.
  await expect(paragraph(1).locator('.edge')).toHaveCount(1);

  await paragraph(1).click();
  await keyboard.press('End');
  await page.evaluate(() => navigator.clipboard.writeText('Eins.\n\nZwei.'));
  await keyboard.press('ControlOrMeta+v');
  await expect(paragraph(2)).toHaveText('\u200bZwei.');
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
  await input.send('Input.imeSetComposition', { text: 'é', selectionStart: 1, selectionEnd: 1 });
  await input.send('Input.insertText', { text: 'é' });
  await keyboard.type('t');
  await expect(paragraph(2)).toHaveText('\u200bZwei.ét');
  await expect(paragraph(2).locator('ins')).toHaveText('\u200bZwei.ét');
  await expect(pieces.findings).toContainText('Vorschl');
  await expect(pieces.words(15)).toBeVisible();
  await expectFineInBothThemes(page, 'suggestions');

  await suggestions.acceptAll(2).click();
  await expect(suggestions.section).toHaveCount(0);
  await expect(paragraph(0)).toHaveText('Der alte Steg am See bleibt offen.Und: Die Gemeinde schweigt.Eins.');
  await expect(paragraph(1)).toHaveText('Zwei.ét');
  await keyboard.press('ControlOrMeta+z');
  await suggestions.rejectAll(2).click();
  await expect(paragraph(0)).toHaveText('Der alte Steg am See bleibt offen.');
  await expect(paragraph(1)).toHaveText('Die Gemeinde schweigt.');
  await expect(paragraph(2)).toHaveCount(0);
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('suggestions are made and settled, and the history tells of it', async ({ newsroom: _, page }) => {
    const pieces = piecesPage(page, en);
    const suggestions = suggestionsOf(page, en);
    const { keyboard } = page;
    await pieces.begin('The pier');
    await expect(pieces.saved).toBeVisible();
    await suggestions.toggle();
    await expect(suggestions.mode).toBeVisible();
    await keyboard.type(' stays');
    await keyboard.press('Enter');
    await keyboard.type('It stays open.');
    await expect(suggestions.cards).toHaveCount(2);
    await suggestions.accept('stays').first().click();
    await suggestions.acceptAll(1).click();
    await expect(suggestions.section).toHaveCount(0);
    await expect(pieces.section('history')).toContainText(/Suggestion by .+ accepted/);
    await pieces.section('history').scrollIntoViewIfNeeded();
    await expectFineInBothThemes(page, 'suggestions-history-en');
  });
});
