import { expectAccessible, expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { piecesPage } from './pages/pieces-page.ts';

test('a piece is written from kicker to last line without touching the mouse', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const { keyboard } = page;
  await pieces.begin();

  await keyboard.press('Shift+Tab');
  await keyboard.type('Region');
  await keyboard.press('Enter');
  await keyboard.type('Der Steg bleibt offen');
  await keyboard.press('Enter');
  await keyboard.type('Die Gemeinde lässt den Steg stehen.');
  await keyboard.press('Enter');
  await keyboard.type('Am Montag war er noch gesperrt.');
  await keyboard.press('Enter');
  await keyboard.type('/zwi');
  await expect(pieces.slashMenu.getByRole('option')).toHaveCount(1);
  await keyboard.press('Enter');
  await keyboard.type('Was nun gilt');
  await keyboard.press('Enter');
  await keyboard.type('/zit');
  await expect(pieces.slashMenu).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.type('Wir warten nicht.');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('/lis');
  await expect(pieces.slashMenu).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.type('Geländer');
  await keyboard.press('Enter');
  await keyboard.type('Licht');

  await expect(pieces.part('kicker')).toHaveText('Region');
  await expect(pieces.part('headline')).toHaveText('Der Steg bleibt offen');
  await expect(pieces.part('lede')).toHaveText('Die Gemeinde lässt den Steg stehen.');
  await expect(pieces.subhead('Was nun gilt')).toBeVisible();
  await expect(pieces.text.getByRole('blockquote')).toHaveText('Wir warten nicht.');
  await expect(pieces.text.getByRole('listitem')).toHaveText(['Geländer', 'Licht']);
  await expect(pieces.saved).toBeVisible();
  await expect(pieces.row('Der Steg bleibt offen')).toBeVisible();
});

test('words are made bold and linked in the bubble, undone and done again', async ({ newsroom: _, page }) => {
  const pieces = piecesPage(page);
  const { keyboard } = page;
  await pieces.begin('Titel', 'Lead', 'Der Bericht liegt auf.');
  for (let times = 0; times < 4; times++) await keyboard.press('Shift+ControlOrMeta+ArrowLeft');
  await expect(pieces.bubble).toBeVisible();

  await keyboard.press('Alt+F10');
  await keyboard.press('Enter');
  await expect(pieces.text.locator('strong')).toContainText('Bericht');
  await keyboard.press('ControlOrMeta+Shift+k');
  await keyboard.type('javascript:alert(1)');
  await keyboard.press('Enter');
  await expect(pieces.linkAddress).toBeFocused();
  await expect(pieces.linkRefusal).toContainText('startet ein Programm');
  await expect(pieces.text.getByRole('link')).toHaveCount(0);
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('https://www.birsau.example/bericht');
  await keyboard.press('Enter');
  await expect(pieces.text.getByRole('link')).toHaveAttribute('href', 'https://www.birsau.example/bericht');

  await expect(pieces.text).toBeFocused();
  await keyboard.press('ControlOrMeta+z');
  await expect(pieces.text.getByRole('link')).toHaveCount(0);
  await keyboard.press('ControlOrMeta+Shift+z');
  await expect(pieces.text.getByRole('link')).toHaveCount(1);
});

test('a link is put in where nothing is selected, from the slash menu, which says when it knows no word', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const { keyboard } = page;
  await pieces.begin('Titel', 'Lead', 'Siehe /xyz');
  await expect(pieces.slashNothing('xyz')).toBeVisible();
  await expectAccessible(page);
  await keyboard.press('Escape');
  await expect(pieces.slashNothing('xyz')).toBeHidden();
  await expect(pieces.text).toContainText('Siehe /xyz');
  for (let times = 0; times < 4; times++) await keyboard.press('Backspace');
  await keyboard.type('/hyperlink');
  await keyboard.press('Enter');

  await keyboard.press('Enter');
  await expect(pieces.linkRefusal).toContainText('Noch keine Adresse');
  await expectFineInBothThemes(page, 'link-dialog');
  await keyboard.type('tel:+41');
  await keyboard.press('Enter');
  await expect(pieces.linkRefusal).toContainText('«tel:»');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('birsau.example/bericht');
  await keyboard.press('Tab');
  await keyboard.type('den Bericht');
  await keyboard.press('Enter');
  await expect(pieces.text).toBeFocused();
  await keyboard.type(' der Gemeinde.');
  await expect(pieces.text).toContainText('Siehe den Bericht der Gemeinde.');
  const link = pieces.text.getByRole('link');
  await expect(link).toHaveText('den Bericht');
  await expect(link).toHaveAttribute('href', 'https://birsau.example/bericht');
});

test('the status line counts words, characters and minutes, and the search finds each place', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const { keyboard } = page;
  await pieces.begin('Ein Steg', 'Der Steg am See', 'Kein Steg ist ein Steg.');
  await expect(pieces.words(11)).toBeVisible();
  await expect(pieces.characters(46)).toBeVisible();
  await expect(pieces.readingTime(1)).toBeVisible();

  await keyboard.press('ControlOrMeta+f');
  await expect(pieces.find).toBeFocused();
  await keyboard.type('steg');
  await expect(pieces.found(1, 4)).toBeVisible();
  await keyboard.press('Enter');
  await expect(pieces.found(2, 4)).toBeVisible();
  await keyboard.press('Shift+Enter');
  await keyboard.press('Shift+Enter');
  await expect(pieces.found(4, 4)).toBeVisible();
  await keyboard.press('Escape');
  await expect(pieces.find).toBeHidden();
  await expect(pieces.text).toBeFocused();
});

test('the search groups the thousands of what it counts', async ({ newsroom: _, page }) => {
  const pieces = piecesPage(page);
  await pieces.begin();
  await page.keyboard.insertText('Steg '.repeat(1_200));
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('steg');
  await expect(pieces.found('1', '1’200')).toBeVisible();
});

test('section, people, dateline, keywords and address are kept with the piece', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  await pieces.begin();
  await pieces.field('section').fill('Kultur');
  await pieces.field('contributors').fill('Lea Brunner');
  await page.keyboard.press('Enter');
  await pieces.field('contributors').fill('Tobias Frei');
  await page.keyboard.press('Enter');
  await pieces.field('dateline').fill('Birsau, 12. Februar 2026');
  await pieces.field('keywords').fill('Uferweg');
  await page.keyboard.press('Enter');
  await pieces.field('slug').fill('steg');
  await pieces.field('url').fill('www.morgenblatt.example');
  await expect(pieces.inspector.getByText('https://.', { exact: false })).toBeVisible();
  await pieces.field('url').fill('https://www.morgenblatt.example/steg');
  await expect(pieces.byline).toHaveText('MB – Kultur ¦ Lea Brunner und Tobias Frei');
  await expect(pieces.saved).toBeVisible();

  await page.reload();
  await expect(pieces.field('section')).toHaveValue('Kultur');
  await expect(pieces.field('dateline')).toHaveValue('Birsau, 12. Februar 2026');
  await expect(pieces.field('slug')).toHaveValue('steg');
  await expect(pieces.field('url')).toHaveValue('https://www.morgenblatt.example/steg');
  await expect(pieces.inspector.getByText('Uferweg', { exact: true })).toBeVisible();
  await expect(pieces.byline).toHaveText('MB – Kultur ¦ Lea Brunner und Tobias Frei');
});

test('what was shown as saved survives the sudden death of the program', async ({ newsroom, page }) => {
  const pieces = piecesPage(page);
  await pieces.begin('Unter Strom', 'Jedes Wort zählt, auch das letzte.');
  await expect(pieces.saved).toBeVisible();
  await newsroom.kill();
  await newsroom.start();
  await page.reload();
  await expect(pieces.part('headline')).toHaveText('Unter Strom');
  await expect(pieces.part('lede')).toHaveText('Jedes Wort zählt, auch das letzte.');
});

test('what is typed while the program is dead is called unsaved, and arrives once it is back', async ({
  context,
  newsroom,
  page,
}) => {
  const pieces = piecesPage(page);
  await pieces.begin('Vorher');
  await expect(pieces.saved).toBeVisible();
  await newsroom.kill();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Im Dunkeln geschrieben.');
  await expect(pieces.unsaved).toBeVisible();
  await expect(pieces.saved).toBeHidden();

  await newsroom.start();
  await expect(pieces.saved).toBeVisible({ timeout: 30_000 });
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(piecesPage(other).part('lede')).toHaveText('Im Dunkeln geschrieben.');
});

test('closing the window mid-sentence loses nothing that was acknowledged', async ({
  context,
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  await pieces.begin('Bestätigt und bezeugt');
  await expect(pieces.saved).toBeVisible();
  const address = page.url();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mitten im');
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  await expect(piecesPage(again).part('headline')).toHaveText('Bestätigt und bezeugt');
});

test('two windows on one piece stay in step', async ({ context, newsroom: _, page }) => {
  const here = piecesPage(page);
  await here.begin('Gemeinsam');
  await expect(here.saved).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  const there = piecesPage(second);
  await expect(there.part('headline')).toHaveText('Gemeinsam');

  await there.part('lede').click();
  await second.keyboard.type('Von drüben.');
  await expect(here.part('lede')).toHaveText('Von drüben.');
  await page.keyboard.press('Home');
  await page.keyboard.type('Immer ');
  await expect(there.part('headline')).toHaveText('Immer Gemeinsam');
  await there.field('section').fill('Kultur');
  await expect(here.field('section')).toHaveValue('Kultur');
});
