import { aDictionary, layDown } from '#main/spelling/a-dictionary.fixture.ts';
import { expectFineInBothThemes } from './looks.ts';
import { dictionariesOf, expect, type Newsroom, test } from './newsroom.ts';
import { paste } from './pages/paste.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { spellingPage } from './pages/spelling-page.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

const install = ({ folder }: Newsroom) => layDown(dictionariesOf(folder), 'de_CH');

test('a misspelt word is marked once it is written, replaced by the keyboard, and one undo brings it back', async ({
  newsroom,
  page,
}) => {
  install(newsroom);
  const pieces = piecesPage(page);
  const spelling = spellingPage(page);
  const { keyboard } = page;
  await pieces.begin('die Zeitung', 'die ');
  await keyboard.press('ControlOrMeta+b');
  await keyboard.type('Brükke');
  await expect(pieces.saved).toBeVisible();
  await expect(spelling.marked).toHaveCount(0);
  await keyboard.type(' ');
  await keyboard.press('ControlOrMeta+b');
  await keyboard.type('und die Versamlung ');
  await expect(spelling.marked).toHaveText(['Brükke', 'Versamlung']);

  await keyboard.press('ControlOrMeta+Alt+u');
  await expect(spelling.menu('Brükke')).toBeVisible();
  await expect(spelling.choice('Brücke')).toHaveAttribute('aria-selected', 'true');
  await expectFineInBothThemes(page, 'spelling-menu');
  // Two widths of the window later it still stands at its word.
  const word = (await spelling.markedWord('Brükke').boundingBox())!;
  const menu = (await spelling.menu('Brükke').boundingBox())!;
  expect(Math.abs(menu.x - word.x)).toBeLessThan(10);
  await keyboard.press('ControlOrMeta+Alt+u');
  await expect(spelling.menu('Versamlung')).toBeVisible();
  await keyboard.press('Escape');
  await expect(spelling.menu('Versamlung')).toBeHidden();
  await expect(pieces.text).toBeFocused();
  await keyboard.press('ControlOrMeta+Alt+u');
  await expect(spelling.menu('Versamlung')).toBeVisible();
  // Behind the last one comes the first again.
  await keyboard.press('ControlOrMeta+Alt+u');
  await expect(spelling.choice('Brücke')).toBeVisible();
  await keyboard.press('Enter');
  await expect(pieces.part('lede')).toHaveText('die Brücke und die Versamlung ');
  await expect(pieces.part('lede').locator('strong')).toHaveText(/^Brücke ?$/);
  await expect(spelling.marked).toHaveText(['Versamlung']);

  await keyboard.press('ControlOrMeta+z');
  await expect(pieces.part('lede')).toHaveText('die Brükke und die Versamlung ');
  await expect(spelling.marked).toHaveText(['Brükke', 'Versamlung']);
});

test('in a long piece the marks are drawn where it is read, and the next one is found wherever it stands', async ({
  newsroom,
  page,
}) => {
  install(newsroom);
  const pieces = piecesPage(page);
  const spelling = spellingPage(page);
  const { keyboard } = page;
  await pieces.begin('die Zeitung', '', '');
  await paste(page, {
    'text/plain': `Anfangg\n\n${'die Zeitung und die Versamlung\n\n'.repeat(400)}Schlusss und die Zeitung`,
  });
  await expect(pieces.saved).toBeVisible();
  await expect(spelling.markedWord('Schlusss')).toBeInViewport();
  await expect(spelling.markedWord('Anfangg')).toHaveCount(0);
  expect(await spelling.marked.count()).toBeLessThan(200);

  await keyboard.press('ControlOrMeta+Home');
  await expect(spelling.markedWord('Anfangg')).toBeInViewport();
  await expect(spelling.markedWord('Schlusss')).toHaveCount(0);

  await pieces.text.evaluate((text) => text.lastElementChild?.scrollIntoView());
  await expect(spelling.markedWord('Schlusss')).toBeInViewport();
  await keyboard.press('ControlOrMeta+Alt+u');
  await expect(spelling.menu('Anfangg')).toBeInViewport();
  await expect(spelling.markedWord('Anfangg')).toBeInViewport();
});

test('a word that the house has learnt is not marked any more, and it can be forgotten in the settings', async ({
  newsroom,
  page,
}) => {
  install(newsroom);
  const pieces = piecesPage(page);
  const spelling = spellingPage(page);
  const window = deskWindow(page);
  const { keyboard } = page;
  await pieces.begin('die Zmorgezeitung und die Brükke ');
  await expect(spelling.marked).toHaveText(['Zmorgezeitung', 'Brükke']);
  await spelling.markedWord('Zmorgezeitung').click({ button: 'right' });
  await expect(spelling.menu('Zmorgezeitung')).toBeVisible();
  await spelling.learn.click();
  await expect(spelling.marked).toHaveText(['Brükke']);
  await expect(pieces.text).toBeFocused();

  await expect(pieces.saved).toBeVisible();
  await page.reload();
  await expect(spelling.marked).toHaveText(['Brükke']);

  await window.goTo('settings');
  await expect(spelling.ownWord('Zmorgezeitung')).toBeVisible();
  await spelling.newWord.fill('Brükke, Know-how');
  await keyboard.press('Enter');
  await expect(spelling.ownWord('Know-how')).toBeVisible();
  await expectFineInBothThemes(page, 'settings-spelling');
  await spelling.removeWord('Zmorgezeitung').click();
  await expect(spelling.ownWord('Zmorgezeitung')).toBeHidden();
  await expect(spelling.newWord).toBeFocused();

  await page.goBack();
  await expect(spelling.marked).toHaveText(['Zmorgezeitung']);

  await window.palette.run(de('spelling.commands.off'));
  await expect(spelling.marked).toHaveCount(0);
  await page.reload();
  await expect(pieces.part('headline')).toContainText('Zmorgezeitung');
  await window.palette.run(de('spelling.commands.on'));
  await expect(spelling.marked).toHaveText(['Zmorgezeitung']);
});

test('without a dictionary the page says so and leads to where one can be brought in', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const spelling = spellingPage(page);
  await pieces.begin('die Brükke ');
  await expect(pieces.saved).toBeVisible();
  await expect(spelling.missing).toBeVisible();
  await expect(spelling.marked).toHaveCount(0);
  const piece = page.url();

  await spelling.missing.click();
  await expect(spelling.section).toContainText('hunspell-de-ch-frami');
  await expectFineInBothThemes(page, 'settings-spelling-missing');
  const { aff, dic } = aDictionary();
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: '', buffer });
  const choose = async (...files: ReturnType<typeof file>[]) => {
    const chooser = page.waitForEvent('filechooser');
    await spelling.bringIn.click();
    await (await chooser).setFiles(files);
  };
  await choose(file('de_CH.aff', aff));
  await expect(spelling.section).toContainText('«de_CH.dic»');
  await choose(file('de_CH.aff', aff), file('de_CH.dic', dic));
  await expect(spelling.dictionary('de_CH')).toContainText(de('settings.spelling.serves'));
  await expect(spelling.section).not.toContainText('«de_CH.dic»');

  await page.goto(piece);
  await expect(spelling.marked).toHaveText(['Brükke']);
  await expect(spelling.missing).toBeHidden();
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('a word is ignored in one piece by the keyboard, in no other, and heeded again', async ({
    newsroom,
    page,
  }) => {
    install(newsroom);
    const pieces = piecesPage(page, en);
    const spelling = spellingPage(page, en);
    const { keyboard } = page;
    await pieces.begin('die Brükke und die Zmorgezeitung ');
    await expect(spelling.marked).toHaveText(['Brükke', 'Zmorgezeitung']);
    await keyboard.press('ControlOrMeta+Alt+u');
    await expect(spelling.choice('Brücke')).toHaveAttribute('aria-selected', 'true');
    await expectFineInBothThemes(page, 'spelling-menu-en');
    await keyboard.press('ControlOrMeta+Alt+u');
    await expect(spelling.menu('Zmorgezeitung')).toBeVisible();
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    await expect(spelling.ignore).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Enter');
    await expect(spelling.marked).toHaveText(['Brükke']);
    await expect(pieces.text).toBeFocused();
    await keyboard.press('End');
    await keyboard.type('und die Zmorgezeitung ');
    await expect(pieces.saved).toBeVisible();

    await page.reload();
    await expect(spelling.ignored).toContainText('Zmorgezeitung');
    await expect(spelling.marked).toHaveText(['Brükke']);
    await spelling.ignored.scrollIntoViewIfNeeded();
    await expectFineInBothThemes(page, 'spelling-ignored-en');
    await spelling.heed('Zmorgezeitung').focus();
    await keyboard.press('Enter');
    await expect(spelling.ignored).toBeHidden();
    await expect(pieces.text).toBeFocused();
    await expect(spelling.marked).toHaveText(['Brükke', 'Zmorgezeitung', 'Zmorgezeitung']);
  });
});
