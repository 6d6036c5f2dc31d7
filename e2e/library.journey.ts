import { ask, imageIn, picture, publishedUferweg } from './desk.ts';
import { expectAccessible, expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { chooseFiles, dropFiles } from './pages/files.ts';
import { imagesPage } from './pages/images-page.ts';
import { libraryDialog } from './pages/library-dialog.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

const colours = ['#4b6f8f', '#7a8f4b', '#8f4b6f'];

test('an image of the library is put into the text by the keyboard alone, and replaced by another', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const dialog = libraryDialog(page);
  const { keyboard } = page;
  const [steg, see] = [
    await imageIn(page, await picture('steg.png', colours[0])),
    await imageIn(page, await picture('see.png', colours[1])),
  ];
  await ask(page, 'images.update', {
    imageId: steg,
    credit: { caption: 'Der Steg am Montag', creditLine: 'Lea Brunner' },
  });
  await ask(page, 'images.update', { imageId: see, credit: { caption: 'Der See', kind: 'ai' } });
  await pieces.begin('Titel', 'Lead', 'Ein Absatz.', '/biblio');
  await expect(pieces.slashMenu.getByRole('option')).toHaveCount(1);
  await keyboard.press('Enter');

  await expect(dialog.field).toBeFocused();
  await expect(dialog.image('Der See')).toContainText(de('images.tile.noCredit'));
  await expect(dialog.image('Der See')).toContainText('Mit KI erzeugt');
  await keyboard.press('ArrowDown');
  await expect(dialog.inHand).toContainText('Der See');
  await keyboard.press('ArrowRight');
  await expect(dialog.inHand).toContainText('Der Steg am Montag');
  await keyboard.press('ArrowUp');
  await expect(dialog.field).toBeFocused();
  await keyboard.press('Escape');
  await expect(dialog.root).toBeHidden();
  await expect(pieces.text).toBeFocused();
  await expect(pieces.figure).toHaveCount(0);

  await keyboard.type('/biblio');
  await expect(pieces.slashMenu).toBeVisible();
  await keyboard.press('Enter');
  await expect(dialog.field).toBeFocused();
  await keyboard.type('steg');
  await expect(dialog.images).toHaveCount(1);
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(pieces.figure.locator('img')).toHaveAttribute('src', `/media/${steg}/page`);
  await expect(pieces.figure).toContainText('Der Steg am Montag');
  await expect(pieces.figure).toContainText('Bild Lea Brunner');
  await keyboard.type(', früh');
  await expect(pieces.figure).toContainText('Der Steg am Montag, früh');

  await pieces.figure.getByRole('button', { name: de('editor.figure.replace') }).click();
  await dialog.image('Der See').click();
  await expect(pieces.figure.locator('img')).toHaveAttribute('src', `/media/${see}/page`);
  await expect(pieces.figure).not.toContainText('früh');
  await expect(pieces.figure).toContainText(de('editor.figure.creditMissing'));
});

test('a figure that waits is filled from the library, or with a file from there', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const dialog = libraryDialog(page);
  await pieces.begin('Titel');
  await pieces
    .section('leadImage')
    .getByRole('button', { name: de('articles.leadImage.add') })
    .click();
  await pieces.figure.getByRole('button', { name: de('editor.figure.library') }).click();
  await expect(dialog.root.getByText(de('images.empty.title'))).toBeVisible();
  await expectAccessible(page);
  await chooseFiles(page, () => dialog.file.click(), [
    { name: 'rechnung.png', type: 'image/png', content: Buffer.from('%PDF-1.7 kein Bild') },
  ]);
  await expect(dialog.root.getByRole('alert')).toHaveText(
    de('errors.image-not-an-image', { name: 'rechnung.png' }),
  );
  await chooseFiles(page, () => dialog.file.click(), [await picture('steg.png')]);
  await expect(dialog.root).toBeHidden();
  await expect(pieces.figure.locator('img')).toBeVisible();
  await expect(pieces.saved).toBeVisible();
});

test('a long library comes page by page and is fine in both themes', async ({ newsroom: _, page }) => {
  const pieces = piecesPage(page);
  const dialog = libraryDialog(page);
  for (let index = 0; index < 65; index++)
    await imageIn(page, await picture(`bild-${index}.png`, `#4b6f${(index + 16).toString(16)}`));
  await pieces.begin('Titel', '', '/biblio');
  await expect(pieces.slashMenu).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.image('bild-64.png')).toBeVisible();
  await expectFineInBothThemes(page, 'image-choice');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(dialog.images).toHaveCount(65);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(pieces.figure.locator('img')).toBeVisible();
});

test('a file dropped on the page stands where it was let go, and one that is refused says why', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const desk = deskWindow(page);
  const { keyboard } = page;
  await pieces.begin();
  for (const words of ['Titel', 'Lead', 'Erster Absatz.', 'Zweiter Absatz.', 'Dritter Absatz.']) {
    await keyboard.type(words);
    await keyboard.press('Enter');
  }
  const kinds = () =>
    pieces.text
      .locator(':scope > *')
      .evaluateAll((blocks) =>
        blocks.map((block) => (block.querySelector('figure') ? 'Bild' : block.textContent)),
      );
  await dropFiles(
    page,
    [await picture('eins.png', colours[0]), await picture('zwei.png', colours[1])],
    pieces.text.getByText('Zweiter Absatz.'),
    0.8,
  );
  await expect(pieces.figure.locator('img')).toHaveCount(2);
  expect((await kinds()).filter(Boolean)).toEqual([
    'Titel',
    'Lead',
    'Erster Absatz.',
    'Zweiter Absatz.',
    'Bild',
    'Bild',
    'Dritter Absatz.',
  ]);
  await expect(page.getByText(de('window.bringIn.drop'))).toBeHidden();

  await dropFiles(page, [await picture('drei.png', colours[2])], pieces.part('headline'), 0.2);
  await expect(pieces.figure.locator('img')).toHaveCount(3);
  expect((await kinds()).filter(Boolean).slice(0, 4)).toEqual(['Titel', 'Lead', 'Bild', 'Erster Absatz.']);

  await dropFiles(
    page,
    [{ name: 'rechnung.png', type: 'image/png', content: Buffer.from('%PDF-1.7 kein Bild') }],
    pieces.text.getByText('Dritter Absatz.'),
  );
  await expect(desk.notes).toContainText(de('errors.image-not-an-image', { name: 'rechnung.png' }));
  await expect(pieces.figure).toHaveCount(3);
  await expect(page.getByText(de('window.bringIn.drop'))).toBeHidden();
});

test('from its own page an image is set into a piece that is open elsewhere', async ({
  context,
  newsroom: _,
  page,
}) => {
  const images = imagesPage(page);
  const articleId = await publishedUferweg(page);
  const imageId = await imageIn(page, await picture('ufer.png'));
  const other = await context.newPage();
  await other.goto(new URL(`/pieces/${articleId}`, page.url()).href);
  const there = piecesPage(other);
  await expect(there.part('headline')).not.toBeEmpty();
  await there.part('headline').click();
  await other.keyboard.press('End');
  await other.keyboard.type(' heute');

  await page.goto(new URL(`/images/${imageId}`, page.url()).href);
  await images.place.open.click();
  await expect(images.place.search).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('ufer');
  await expect(images.place.piece(/Uferweg/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(images.place.dialog).toBeHidden();
  await expect(images.usedIn(/heute/)).toBeVisible();
  await expect(there.figure.locator('img')).toHaveAttribute('src', `/media/${imageId}/page`);
  await expect(there.figure.locator('[data-lead="true"]').or(there.figure).first()).toBeVisible();
  await expect(there.part('headline')).toContainText('heute');
});
