import { expect, test } from './newsroom.ts';
import { exportsPage } from './pages/exports-page.ts';
import { margin } from './pages/margin.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { suggestionsOf } from './pages/suggestions.ts';
import { de } from './pages/words.ts';

test('a finding leads from the export to its words in the piece, past a paragraph that is only suggested', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const exports = exportsPage(page);
  const suggestions = suggestionsOf(page);
  const { keyboard } = page;
  const filler = 'Die Gemeinde zahlt den grössten Teil, der Kanton schweigt bisher. '.repeat(4);
  await pieces.begin();
  await keyboard.insertText('Ein neuer Steg für die Birsau');
  await keyboard.press('Enter');
  await keyboard.insertText('Die Birsau bekommt einen Steg.');
  for (let paragraph = 1; paragraph <= 24; paragraph++) {
    await keyboard.press('Enter');
    await keyboard.insertText(paragraph === 20 ? 'Hier stehen  zwei Abstände. ' : filler);
  }
  await keyboard.press('ControlOrMeta+Home');
  await pieces.text.getByText('Die Gemeinde zahlt').first().click();
  await keyboard.press('End');
  await suggestions.toggle();
  await keyboard.press('Enter');
  await keyboard.insertText('Ein vorgeschlagener Absatz.');
  await suggestions.toggle();
  await expect(pieces.saved).toBeVisible();
  await pieces.exportLink.click();

  await exports.toPlace(/Hier stehen|stehen zwei/).click();
  await expect(pieces.text).toBeFocused();
  const place = pieces.text.getByText('zwei Abstände');
  await expect(place).toBeInViewport();
  expect(new URL(page.url()).search).toBe('');
  await keyboard.type('Genau ');
  await expect(pieces.text.getByText('Genau stehen  zwei Abstände')).toBeInViewport();

  // Also from beside the page.
  await keyboard.press('ControlOrMeta+Home');
  await expect(place).not.toBeInViewport();
  await pieces.findings.getByRole('button', { name: /zwei/ }).click();
  await expect(place).toBeInViewport();
  await expect(pieces.text).toBeFocused();
});

test('before an export the open comment of the margin is told, and leads to the words that it is about', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const exports = exportsPage(page);
  const cards = margin(page);
  const { keyboard } = page;
  await pieces.begin();
  await keyboard.insertText('Ein neuer Steg');
  await keyboard.press('Enter');
  await keyboard.insertText('Die Birsau bekommt einen Steg.');
  await keyboard.press('Enter');
  await keyboard.insertText('Er kostet zwölf Millionen');
  for (const _ of 'Millionen') await keyboard.press('Shift+ArrowLeft');
  await keyboard.press('ControlOrMeta+Alt+m');
  await expect(cards.remark).toBeFocused();
  await keyboard.insertText('Wer sagt das?');
  await keyboard.press('ControlOrMeta+Enter');
  await expect(pieces.saved).toBeVisible();
  await pieces.exportLink.click();

  await expect(exports.gateOpen).toBeVisible();
  await exports.toPlace(/Wer sagt das\?/).click();
  await expect(pieces.text).toBeFocused();
  await keyboard.type('etwa ');
  await expect(pieces.text.getByText('Er kostet zwölf etwa Millionen')).toBeVisible();

  await cards.section.getByRole('button', { name: /Millionen/ }).click();
  await cards.layer.getByRole('button', { name: de('annotations.comment.resolve') }).click();
  await expect(pieces.saved).toBeVisible();
  await pieces.exportLink.click();
  await expect(exports.gateOpen).toBeVisible();
  await expect(exports.toPlace(/Wer sagt das\?/)).toHaveCount(0);
});
