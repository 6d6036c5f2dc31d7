import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { paste } from './pages/paste.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

const manuscript = `<p class=MsoTitle style='margin:0cm'>Der Steg bleibt offen<o:p></o:p></p>
<p class=MsoNormal style='color:red'>Die <a href="https://birsau.example/steg?utm_source=word">Gemeinde</a> wartet nicht.<o:p></o:p></p>
<h2>Was nun gilt</h2>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>Geländer</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>Licht</p>
<table><tr><td>2025</td><td>40 Franken</td></tr></table>
<img src="https://bilder.example/steg.jpg" width="600" height="400" onerror="window.ran = true" alt="Steg im Nebel">`;

test('a manuscript from Word becomes a clean piece, and what could not come is said', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('bilder.example')) asked.push(request.url());
  });
  await pieces.begin();
  await paste(page, { 'text/html': manuscript, 'text/plain': 'Der Steg' });

  await expect(pieces.part('headline')).toHaveText('Der Steg bleibt offen');
  await expect(pieces.subhead('Was nun gilt')).toBeVisible();
  await expect(pieces.text.getByRole('listitem')).toHaveText(['Geländer', 'Licht']);
  await expect(pieces.text.getByRole('link')).toHaveAttribute('href', 'https://birsau.example/steg');
  await expect(pieces.text).toContainText('2025 · 40 Franken');
  await expect(pieces.text).toContainText(de('editor.figure.waits'));
  const { notes } = deskWindow(page);
  await expect(notes).toContainText('https://bilder.example/steg.jpg');
  await expect(notes).toContainText(de('editor.paste.tables', { count: 1 }));
  await expect(pieces.saved).toBeVisible();
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await expectFineInBothThemes(page, 'paste');

  // Over the next piece the note would speak of the wrong page.
  await page.keyboard.press('ControlOrMeta+Alt+n');
  await expect(pieces.text).not.toContainText('Birsau');
  await expect(notes.filter({ hasText: 'steg.jpg' })).toHaveCount(0);
});

test('a long text says that it is on its way before it comes, and a book is refused whole', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const sentence = 'Die Gemeinde wartet nicht länger auf den Kanton.\n\n';
  await pieces.begin();
  await paste(page, { 'text/plain': sentence.repeat(21_000) });
  const { notes } = deskWindow(page);
  await expect(notes).toContainText(/^Nicht eingefügt: .* liegt noch in der Zwischenablage/);
  await expect(pieces.text).not.toContainText('Kanton');
  await expectFineInBothThemes(page, 'paste-refused');

  await page.evaluate((running) => {
    const said = new MutationObserver(() => {
      const note = [...document.querySelectorAll('[role="status"]')].find(
        (one) => one.textContent === running,
      );
      if (note) document.body.dataset.saidBefore ??= String(!document.body.textContent?.includes('Kanton'));
    });
    said.observe(document.body, { childList: true, subtree: true });
  }, de('editor.paste.running'));
  await paste(page, { 'text/plain': `${sentence.repeat(6500)}Ende.` });
  await expect(pieces.text).toContainText('Ende.');
  await expect(page.getByText(de('editor.paste.running'))).toHaveCount(0);
  expect(await page.evaluate(() => document.body.dataset.saidBefore)).toBe('true');
  await expect(pieces.saved).toBeVisible();
});

test('blocks change places by keyboard, and one undo takes one move back', async ({ newsroom: _, page }) => {
  const pieces = piecesPage(page);
  const { keyboard } = page;
  await pieces.begin();
  await paste(page, { 'text/plain': 'Der Steg\n\neins\n\nzwei\n\ndrei' });
  await expect(pieces.part('headline')).toHaveText('Der Steg');
  const blocks = pieces.text.locator('p:not([data-part])');
  await expect(blocks).toHaveText(['eins', 'zwei', 'drei']);
  const said = page.locator('#page-said');

  await keyboard.press('Alt+ArrowUp');
  await expect(blocks).toHaveText(['eins', 'drei', 'zwei']);
  await expect(said).toHaveText(de('editor.moves.block', { place: 2, of: 3 }));
  await keyboard.press('Alt+ArrowUp');
  await expect(blocks).toHaveText(['drei', 'eins', 'zwei']);
  await keyboard.press('Alt+ArrowUp');
  await expect(said).toHaveText(de('editor.moves.first'));
  await keyboard.type('!');
  await expect(blocks).toHaveText(['drei!', 'eins', 'zwei']);
  await keyboard.press('ControlOrMeta+z');
  await keyboard.press('ControlOrMeta+z');
  await expect(blocks).toHaveText(['eins', 'drei', 'zwei']);
});

test('selected words are linked by Ctrl-K, the address without its trackers; pasted onto words, too', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const { keyboard } = page;
  await pieces.begin();
  await paste(page, { 'text/plain': 'Der Steg\n\nDer Bericht liegt auf' });
  await keyboard.press('Shift+ControlOrMeta+ArrowLeft');
  await expect(pieces.bubble).toBeVisible();
  await keyboard.press('ControlOrMeta+k');
  await expect(pieces.linkAddress).toBeFocused();
  await keyboard.type('birsau.example/a?utm_source=x');
  await keyboard.press('Enter');
  await expect(pieces.text.getByRole('link')).toHaveAttribute('href', 'https://birsau.example/a');
  await expect(deskWindow(page).notes).toContainText('https://birsau.example/a');
  await expect(pieces.text).toBeFocused();

  await keyboard.press('End');
  await expect(pieces.bubble).toBeHidden();
  await keyboard.press('Shift+ControlOrMeta+ArrowLeft');
  // The editor hears of a selection a moment after the keys.
  await expect(pieces.bubble).toBeVisible();
  await paste(page, { 'text/plain': 'https://birsau.example/b?fbclid=1' });
  await expect(pieces.text.getByRole('link')).toHaveAttribute('href', 'https://birsau.example/b');
  await expect(pieces.text).toContainText('Der Bericht liegt auf');
});
