import { ask, imageIn, picture, publishedUferweg } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { versionsPage } from './pages/versions-page.ts';
import { de, en } from './pages/words.ts';

test('a version is kept by name, compared with what was written since, brought back and given up again', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const versions = versionsPage(page);
  const { keyboard } = page;
  await pieces.begin('Der Steg bleibt offen', 'Die Gemeinde lässt ihn stehen.');
  await expect(pieces.saved).toBeVisible();

  await keyboard.press('ControlOrMeta+s');
  await expect(versions.name).toBeFocused();
  await keyboard.type('An die Chefin');
  await keyboard.press('Enter');
  await expect(versions.row(/An die Chefin/)).toBeVisible();
  await expect(versions.note).toHaveText('Als Fassung festgehalten.');

  await pieces.part('headline').click();
  await keyboard.press('End');
  await keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await keyboard.type('geschlossen');
  await expect(pieces.saved).toBeVisible();
  await pieces.field('section').fill('Kultur');
  await expect(pieces.saved).toBeVisible();

  await versions.row(/An die Chefin/).focus();
  await keyboard.press('Enter');
  await expect(versions.view).toBeFocused();
  await expect(versions.changes(2)).toBeVisible();
  await expect(versions.removed.filter({ hasText: 'offen' })).toBeVisible();
  await expect(versions.added.filter({ hasText: 'geschlossen' })).toBeVisible();
  await keyboard.press('n');
  await expect(versions.place(1, 2)).toBeVisible();
  await keyboard.press('j');
  await expect(versions.place(2, 2)).toBeVisible();
  await expect(versions.view.locator('[data-current]')).toBeFocused();
  await keyboard.press('j');
  await expect(versions.place(1, 2)).toBeVisible();

  await page.reload();
  await expect(versions.changes(2)).toBeVisible();
  await versions.restore.click();
  await expect(versions.restored('An die Chefin')).toBeVisible();
  await expect(versions.none).toBeVisible();
  await expect(versions.row(/Vor der Wiederherstellung: An die Chefin/)).toBeVisible();
  await expect(pieces.field('section')).toHaveValue('');
  await versions.undo.click();
  await expect(versions.changes(2)).toBeVisible();

  await versions.restore.click();
  await expect(versions.none).toBeVisible();
  await keyboard.press('Escape');
  await expect(versions.view).toBeHidden();
  await expect(pieces.part('headline')).toHaveText('Der Steg bleibt offen');
});

test('a version that is brought back in one window arrives in the other, where the cursor stays', async ({
  context,
  newsroom: _,
  page,
}) => {
  const here = piecesPage(page);
  const versions = versionsPage(page);
  await here.begin('Titel eins', 'Der Lead bleibt.');
  await expect(here.saved).toBeVisible();
  await page.keyboard.press('ControlOrMeta+s');
  await page.keyboard.type('Erste');
  await page.keyboard.press('Enter');
  await expect(versions.row(/Erste/)).toBeVisible();

  const second = await context.newPage();
  await second.goto(page.url());
  const there = piecesPage(second);
  await there.part('headline').click();
  await second.keyboard.press('End');
  await second.keyboard.type(' und mehr');
  await expect(here.part('headline')).toHaveText('Titel eins und mehr');
  await there.part('lede').click();
  await second.keyboard.press('End');

  await versions.row(/Erste/).click();
  await expect(versions.changes(1)).toBeVisible();
  await versions.restore.click();
  await expect(there.part('headline')).toHaveText('Titel eins');
  await second.keyboard.type(' Weiter.');
  await expect(there.part('lede')).toHaveText('Der Lead bleibt. Weiter.');
  await expect(versions.changes(1)).toBeVisible();
});

test('a sentence that was written a moment ago is compared, and at no time denied', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const versions = versionsPage(page);
  const { keyboard } = page;
  await pieces.begin('Der Steg bleibt offen', 'Die Gemeinde lässt ihn stehen.');
  // Without waiting for the word that all is saved: nobody does.
  await keyboard.press('ControlOrMeta+s');
  await keyboard.type('Erste');
  await keyboard.press('Enter');
  await versions.row(/Erste/).click();
  await expect(versions.none).toBeVisible();
  await keyboard.press('Escape');

  await pieces.part('lede').click();
  await keyboard.press('End');
  await keyboard.type(' Vorerst.');
  await versions.row(/Erste/).click();
  const firstWords = versions.changes(0).or(versions.changes(1));
  await firstWords.waitFor();
  expect(await firstWords.innerText()).toBe(de('versions.changes', { count: 1 }));
});

test('two versions stand side by side, with what moved and what stayed folded, in both themes', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const versions = versionsPage(page);
  const articleId = await publishedUferweg(page);
  await page.goto(new URL(`/pieces/${articleId}`, page.url()).href);
  const paragraphs = pieces.text.locator('> p:not([data-part])');
  await paragraphs.nth(1).click({ clickCount: 3 });
  await page.keyboard.press('ControlOrMeta+x');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+v');
  // On its last line, wherever that breaks.
  const { height } = (await paragraphs.first().boundingBox())!;
  await paragraphs.first().click({ position: { x: 20, y: height - 10 } });
  await page.keyboard.press('End');
  await page.keyboard.type(' Das sagte die Gemeinde am Abend.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ein neuer Absatz.');
  await expect(pieces.saved).toBeVisible();

  await versions.row(/Veröffentlicht/).click();
  await expect(versions.added.filter({ hasText: 'am Abend' })).toBeVisible();
  await expect(versions.moved).toBeVisible();
  await expectFineInBothThemes(page, 'versions-inline');
  await page.setViewportSize({ width: 1280, height: 800 });
  await versions.layout('side').click();
  await expect(versions.added.filter({ hasText: 'am Abend' })).toBeVisible();
  await expectFineInBothThemes(page, 'versions-side');

  await page.setViewportSize({ width: 1280, height: 800 });
  await versions.after.selectOption({ index: 1 });
  await expect(versions.none).toBeVisible();
});

test('somebody else who is named for an image is among the changes', async ({ newsroom: _, page }) => {
  const versions = versionsPage(page);
  const articleId = await publishedUferweg(page);
  const imageId = await imageIn(page, await picture('uferweg.png'));
  await ask(page, 'images.update', { imageId, credit: { creditLine: 'Bild Annette Wyler' } });
  await ask(page, 'images.place', { articleId, imageId, lead: true });
  await ask(page, 'articles.saveVersion', { articleId, name: 'Vor der Nachfrage' });
  await ask(page, 'images.update', { imageId, credit: { creditLine: 'Bild Reto Meier' } });
  await page.goto(new URL(`/pieces/${articleId}`, page.url()).href);
  await versions.row(/Vor der Nachfrage/).click();
  await expect(versions.credits.getByRole('deletion')).toContainText('Bild Annette Wyler');
  await expect(versions.credits.getByRole('insertion')).toContainText('Bild Reto Meier');
  await expect(versions.changes(1)).toBeVisible();
  await page.keyboard.press('n');
  await expect(versions.place(1, 1)).toBeVisible();
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the comparison speaks English', async ({ newsroom: _, page }) => {
    const pieces = piecesPage(page, en);
    const versions = versionsPage(page, en);
    await pieces.begin('One');
    await expect(pieces.saved).toBeVisible();
    await page.keyboard.press('ControlOrMeta+s');
    await page.keyboard.press('Enter');
    await expect(versions.note).toHaveText('Kept as a version.');
    await page.keyboard.press('Enter');
    await expect(versions.note).toHaveText('This is kept already.');
    await expect(versions.rows).toHaveCount(1);
    await versions.rows.first().click();
    await expect(versions.none).toBeVisible();
    await versions.close.click();
    await expect(versions.rows.first()).toBeFocused();
  });
});
