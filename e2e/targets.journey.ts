import type { Page } from '@playwright/test';
import { ask, imageIn, picture } from './desk.ts';
import { expectAccessible, expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { searchAndCards } from './pages/search-and-cards.ts';
import { statusLine } from './pages/status-line.ts';
import { suggestionsOf } from './pages/suggestions.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

/** Takes a command by the keys alone. */
async function command(page: Page, words: string, t = de): Promise<void> {
  const { palette } = deskWindow(page, t);
  await palette.open();
  await palette.field.fill(words);
  await expect(palette.row(words).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(palette.field).toBeHidden();
}

const headline = 'Der Steg am Seeufer bleibt stehen, obwohl ihn das Bauamt schon im Herbst abbrechen wollte';
const lede =
  'Der Gemeinderat von Birsau hat am Montagabend entschieden: Der alte Steg am Seeufer wird nicht abgerissen. Die ' +
  'Kosten von 480 000 Franken tragen zur Hälfte der Kanton und zur Hälfte die Fischerzunft mit einem Verein.';

async function begun(page: Page, t = de) {
  const pieces = piecesPage(page, t);
  await pieces.begin('Der Steg', 'Er bleibt zu.', 'Am Montag');
  await expect(pieces.words(7)).toBeVisible();
  return pieces;
}

test('a piece gets a target by the keys, follows it, goes over it, and keeps it', async ({
  newsroom: _,
  page,
}) => {
  const pieces = await begun(page);
  const line = statusLine(page);
  await command(page, de('targets.commands.set'));
  await expect(line.number).toBeFocused();
  await expect(line.form).toContainText(de('targets.hint'));
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect(line.form).toBeHidden();
  await expect(pieces.text).toBeFocused();
  await expect(line.count(/^7 \/ 10 Wörter/)).toBeVisible();

  await page.keyboard.type(' regnete es auf den Steg');
  await expect(pieces.text).toContainText('Am Montag regnete es auf den Steg');
  await expect(line.count('12 / 10 Wörter 2 darüber')).toBeVisible();
  await expect(pieces.saved).toBeVisible();
  await page.reload();
  await expect(line.count('12 / 10 Wörter 2 darüber')).toBeVisible();

  // By the line itself: in characters as it counts them, with the words of where the text stands.
  await line.count(/Wörter/).focus();
  await page.keyboard.press('Enter');
  await expect(line.number).toBeFocused();
  await expect(line.form).toContainText('2 Wörter über dem Ziel.');
  await expectFineInBothThemes(page, 'targets-form');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(line.unit('characters')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2400');
  await page.keyboard.press('Enter');
  await expect(line.count(/^54 \/ 2['’]400 Zeichen/)).toBeFocused();

  // A number that was emptied is no target; so says the command.
  await page.keyboard.press('Enter');
  await expect(line.number).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(line.count(/^12 Wörter/)).toBeFocused();
  await command(page, de('targets.commands.set'));
  await expect(line.number).toBeFocused();
  await page.keyboard.type('3');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(line.unit('minutes')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(line.count(/^1 \/ 3 Minuten/)).toBeVisible();
  await command(page, de('targets.commands.clear'));
  await expect(line.count(/^12 Wörter/)).toBeVisible();
});

test('the status line stays one line with everything on, and always says whether the piece is saved', async ({
  newsroom: _,
  page,
}) => {
  await withEverythingOn(page, de, 'targets-everything-on');
});

test('headline and lede are shown as a search and a card will cut them, as they print', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const shown = searchAndCards(page);
  const line = statusLine(page);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await pieces.begin();
  await expect(shown.result).toContainText('Ohne Titel');
  await expect(shown.result).toContainText(de('heads.noLede'));
  await page.keyboard.type('Der Steg');
  await expect(shown.result).toContainText('Der Steg – MB');
  await expect(shown.result).toContainText('www.morgenblatt.example');
  await expect(line.line).toContainText('Titel: 8 von etwa 60 Zeichen');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.insertText(headline);
  await expect(line.line).toContainText(`Titel: ${headline.length} Zeichen, gekürzt nach etwa 60`);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(lede);
  await expect(line.line).toContainText(`Lead: ${lede.length} Zeichen, gekürzt nach etwa 155`);
  await expect(shown.result).toContainText('Der Steg am Seeufer bleibt stehen, obwohl ihn das Bauamt…');
  await expect(shown.result).toContainText(`${lede.length} Zeichen; gekürzt nach etwa 155`);
  await expect(shown.card).toContainText(
    'Der Steg am Seeufer bleibt stehen, obwohl ihn das Bauamt schon im…',
  );
  await expect(shown.card).toContainText(`${headline.length} Zeichen; gekürzt nach etwa 70`);

  // What is only suggested is not printed, and so stands on no card.
  await suggestionsOf(page).toggle();
  await page.keyboard.type(' Vielleicht.');
  await expect(suggestionsOf(page).put).toHaveText(' Vielleicht.');
  await page.keyboard.press('Enter');
  await suggestionsOf(page).toggle();
  await expect(shown.card).not.toContainText('Vielleicht');

  const imageId = await imageIn(page, await picture('steg.png'));
  const articleId = page.url().split('/').at(-1) as never;
  await ask(page, 'images.place', { articleId, imageId, lead: true });
  await expect(shown.card.locator('img')).toBeVisible();
  await expect(shown.card).toContainText(de('heads.noAltText'));
  await expect(shown.card).toContainText(de('heads.noAddress'));
  await pieces.field('url').fill('https://www.morgenblatt.example/region/steg');
  await expect(shown.card).not.toContainText(de('heads.noAddress'));
  await expect(shown.result).toContainText('www.morgenblatt.example › region › steg');
  await pieces.text.focus();
  await command(page, de('heads.command'));
  await expect(shown.section).toBeInViewport();
  await expectFineInBothThemes(page, 'search-and-cards');
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the status line stays one line as well, and the target is set and said', async ({
    newsroom: _,
    page,
  }) => {
    await withEverythingOn(page, en, 'targets-everything-on-en');
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(searchAndCards(page, en).result).toContainText('of about 60 characters');
  });
});

/** A piece beyond its target, without a dictionary, while changes are suggested and words are looked for. */
async function withEverythingOn(page: Page, t: typeof de, name: string): Promise<void> {
  test.slow();
  const pieces = await begun(page, t);
  const line = statusLine(page, t);
  await page.keyboard.insertText(' am Steg'.repeat(700));
  await command(page, t('targets.commands.set'), t);
  await expect(line.number).toBeFocused();
  await page.keyboard.type('1200');
  await page.keyboard.press('Enter');
  await expect(
    line.count(t === de ? /^1['’]407 \/ 1['’]200 Wörter 207 darüber/ : /^1,407 \/ 1,200 words 207 over/),
  ).toBeVisible();
  await suggestionsOf(page, t).toggle();
  await expect(suggestionsOf(page, t).mode).toBeVisible();
  await page.keyboard.press('ControlOrMeta+f');
  await expect(pieces.find).toBeFocused();
  await expect(
    line.line.getByRole('link', { name: t('spelling.status.missing', { language: '' }) }),
  ).toBeVisible();
  await expectFineInBothThemes(page, name);
  await page.keyboard.press('Escape');

  const fits = async (what: string) => {
    for (const width of [1920, 1280, 1024, 900]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(line.faults, `${what} at ${width} pixels`).toEqual([]);
    }
  };
  await pieces.part('headline').click();
  await expect(pieces.saved).toBeVisible();
  await fits('saved');

  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/api/articles.append*', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.type('!');
  await expect(line.saving).toBeVisible();
  await fits('saving');
  goOn();
  await expect(pieces.saved).toBeVisible();

  await page.unrouteAll({ behavior: 'wait' });
  await page.route('**/api/articles.append*', (route) => route.abort());
  await page.keyboard.type('!');
  await expect(line.notSaved).toBeVisible();
  await expect(pieces.unsaved).toBeVisible();
  await fits('not saved');
  await expectAccessible(page);
  await page.unrouteAll({ behavior: 'wait' });
  await expect(pieces.saved).toBeVisible({ timeout: 30_000 });
}
