import { ask, imageIn, picture, upload } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { imageRoom } from './pages/image-room.ts';
import { imagesPage } from './pages/images-page.ts';
import { overviewPage } from './pages/overview-page.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { suggestionsOf } from './pages/suggestions.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

// Whoever works by the keyboard alone always stands somewhere, and hears what the others see.

test('views take the keys over from each other, and what is opened from them is left by Escape', async ({
  newsroom: _,
  page,
}) => {
  const { keyboard } = page;
  const pieces = piecesPage(page);
  const overview = overviewPage(page);
  const { articleId } = await ask(page, 'articles.create', {});
  await ask(page, 'articles.setStatus', { articleId, status: 'draft' });
  await page.reload();
  await expect(pieces.list).toBeFocused();
  await keyboard.press('v');
  await expect(overview.cards('draft')).toBeFocused();
  await keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(articleId));
  await pieces.part('headline').click();
  await keyboard.type('Der Steg');
  await expect(pieces.saved).toBeVisible();
  await keyboard.press('Escape');
  const card = page.getByRole('option', { name: /Der Steg/ });
  await expect(card).toBeVisible();
  await keyboard.press('Enter');
  await expect(pieces.part('headline')).toHaveText('Der Steg');
  await expect(page.getByRole('main')).toBeFocused();
  await keyboard.press('Escape');
  await expect(page).toHaveURL(/pieces\/board$/);

  await overview.view('table').press('Enter');
  await expect(overview.table).toBeFocused();
  await keyboard.press('x');
  await keyboard.press('v');
  await expect(pieces.list).toBeFocused();

  await imageIn(page, await picture('hafen.png'));
  await deskWindow(page).goTo('images');
  const library = imagesPage(page).library;
  await library.focus();
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/images\/./);
  await expect(page.getByRole('main')).toBeFocused();
  await keyboard.press('Escape');
  await expect(library).toBeFocused();
  await keyboard.press('v');
  await expect(imageRoom(page).list).toBeFocused();
});

test('a card that is taken back is in hand where it stands again, and so it is said', async ({
  newsroom: _,
  page,
}) => {
  const { articleId } = await ask(page, 'articles.create', {});
  await ask(page, 'articles.setStatus', { articleId, status: 'draft' });
  const board = overviewPage(page);
  const headline = de('articles.untitled');
  const under = (status: 'draft' | 'review') =>
    de('articles.board.moved', { headline, status: de(`articles.status.${status}`) });
  await board.view('board').click();
  await board.cards('draft').focus();
  await page.keyboard.press(']');
  await expect(board.cards('review')).toBeFocused();
  await page.keyboard.press('z');
  await expect(board.cards('draft')).toBeFocused();
  await expect(page.getByRole('alert').getByText(under('draft'))).toBeVisible();
  await expect(page.getByRole('main').getByRole('status').getByText(under('review'))).toHaveCount(0);
});

test('after all is replaced the keys go on: one undo takes it back, Escape leads into the text', async ({
  newsroom: _,
  page,
}) => {
  const { keyboard } = page;
  const pieces = piecesPage(page);
  await pieces.begin('Der Steg am Steg');
  await keyboard.press('ControlOrMeta+Alt+f');
  await expect(pieces.find).toBeFocused();
  await keyboard.type('Steg');
  await expect(pieces.found(1, 2)).toBeVisible();
  await pieces.replacement.focus();
  await keyboard.type('Weg');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  const all = page.getByRole('button', { name: /^Alle / });
  await expect(all).toBeFocused();
  await keyboard.press('Enter');
  await expect(pieces.part('headline')).toHaveText('Der Weg am Weg');
  await expect(all).toBeFocused();
  await expectFineInBothThemes(page, 'replaced-all');
  await keyboard.press('ControlOrMeta+z');
  await expect(pieces.part('headline')).toHaveText('Der Steg am Steg');
  await expect(pieces.replacement).toHaveValue('Weg');
  // The words are looked for anew, in a pause.
  await expect(all).toBeEnabled();
  await keyboard.press('Enter');
  await expect(pieces.part('headline')).toHaveText('Der Weg am Weg');
  // What was done is no longer said of other words; what would become of them is.
  const done = page.getByText(de('find.replaced', { count: 2, shown: '2' }), { exact: true });
  await expect(done).toBeVisible();
  await pieces.find.fill('am');
  await expect(page.getByText(de('find.becomes', { was: 'am', now: 'Weg' }), { exact: true })).toBeVisible();
  await expect(done).toHaveCount(0);
  await keyboard.press('Escape');
  await expect(pieces.find).toBeHidden();
  await expect(pieces.text).toBeFocused();
});

test('marking, suggesting and settling are said to those who hear the page', async ({
  newsroom: _,
  page,
}) => {
  const { keyboard } = page;
  const pieces = piecesPage(page);
  const said = page.locator('#page-said');
  await pieces.begin('Der Steg');
  await keyboard.press('Tab');
  await keyboard.type('Er kostet Millionen');
  for (let count = 0; count < 9; count++) await keyboard.press('Shift+ArrowLeft');
  await keyboard.press('ControlOrMeta+Alt+c');
  await expect(said).toHaveText('Als Behauptung markiert: «Millionen».');
  await keyboard.press('ControlOrMeta+End');
  await suggestionsOf(page).toggle();
  await expect(suggestionsOf(page).mode).toBeVisible();
  await keyboard.type('Neu');
  await suggestionsOf(page).toggle();
  await expect(said).toHaveText(de('suggestions.stopped'));
  await keyboard.press('ControlOrMeta+Alt+g');
  await expect(said).toContainText('«Neu» einfügen');
  await keyboard.press('ControlOrMeta+Alt+a');
  await expect(said).toHaveText(`${de('suggestions.accepted', { count: 1 })} ${de('suggestions.none')}`);
});

test('the report that is open is in sight in the inbox, by its address and by j and k', async ({
  newsroom: _,
  page,
}) => {
  const { keyboard } = page;
  const { inbox } = correctionsPage(page);
  for (let number = 1; number <= 10; number++) {
    const mail = `From: Leserin ${number} <leserin${number}@example.org>\nTo: korrektur@morgenblatt.example\nSubject: Fehler ${number}\nMessage-ID: <fehler${number}@example.org>\nDate: Mon, 2 Feb 2026 08:${10 + number}:00 +0100\nContent-Type: text/plain\n\nIm Artikel ${number} stimmt die Zahl nicht.\n`;
    const uploadId = await upload(page, {
      ...{ name: `fehler-${number}.eml`, type: 'message/rfc822' },
      content: Buffer.from(mail),
    });
    await ask(page, 'corrections.import', { uploadIds: [uploadId] });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await deskWindow(page).goTo('corrections');
  await inbox.focus();
  await keyboard.press('End');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/corrections\/./);
  await page.goto(page.url());
  const open = inbox.locator('[role="option"][aria-current="true"]');
  await expect(open).toBeInViewport({ ratio: 0.9 });
  await expect(page.getByRole('main')).toBeFocused();
  for (let count = 0; count < 9; count++) {
    const before = page.url();
    await keyboard.press('k');
    await expect(page).not.toHaveURL(before);
  }
  await expect(inbox.getByRole('option').first()).toBeInViewport({ ratio: 0.9 });
});
