import { ask, publishedUferweg } from './desk.ts';
import { expect, test } from './newsroom.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

const check = de('editor.commands.typography');

test('what is typed is printed as the house does, and one undo gives back what was typed', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const { keyboard } = page;
  await pieces.begin('"Halt" auf der Straße');
  await expect(pieces.part('headline')).toHaveText('«Halt» auf der Strasse');

  await keyboard.press('Enter');
  await keyboard.type("Wie geht's -- um 12:15 Uhr, z.B. auf S. 10-12.");
  await expect(pieces.part('lede')).toHaveText(
    'Wie geht’s – um 12.15\u202fUhr, z.\u202fB. auf S.\u202f10–12.',
    { useInnerText: true },
  );
  await keyboard.press('ControlOrMeta+z');
  await expect(pieces.part('lede')).toContainText('10-12.');
  await keyboard.type(' Gut, "');
  await expect(pieces.part('lede')).toContainText('10-12. Gut, «');
  await keyboard.press('ControlOrMeta+z');
  await keyboard.type('so"');
  await expect(pieces.part('lede')).toContainText('10-12. Gut, "so');

  await expect(pieces.saved).toBeVisible();
  await page.reload();
  await expect(pieces.part('headline')).toHaveText('«Halt» auf der Strasse');
});

test('what came in from outside stays as it came, until the piece is checked, and one undo takes that back', async ({
  context,
  newsroom: _,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const pieces = piecesPage(page);
  const window = deskWindow(page);
  const { keyboard } = page;
  await pieces.begin();
  await page.evaluate(() => navigator.clipboard.writeText('Die "Straße" -- und https://a.example/10-12--x'));
  await keyboard.press('ControlOrMeta+v');
  const pasted = 'Die "Straße" -- und https://a.example/10-12--x';
  await expect(pieces.part('headline')).toHaveText(pasted);

  await window.palette.run(check);
  await expect(pieces.part('headline')).toHaveText('Die «Strasse» – und https://a.example/10-12--x');
  await expect(page.getByText(de('editor.typography.changed', { count: 4 }))).toBeVisible();
  await pieces.text.focus();
  await keyboard.press('ControlOrMeta+z');
  await expect(pieces.part('headline')).toHaveText(pasted);

  await window.palette.run(check);
  await window.palette.run(check);
  await expect(page.getByText(de('editor.typography.nothing'))).toBeVisible();
});

test('an imported piece is not touched, and the gate advises where it departs from the house', async ({
  newsroom: _,
  page,
}) => {
  const articleId = await publishedUferweg(page);
  const { findings } = await ask(page, 'exports.check', { articleId });
  expect(findings.filter(({ rule }) => rule === 'house-typography')).toEqual([]);

  const pieces = piecesPage(page);
  await pieces.begin();
  await page.keyboard.insertText('Auf der Straße');
  await expect(pieces.part('headline')).toHaveText('Auf der Straße');
  await expect(pieces.findings).toContainText(
    de('gate.rule.house-typography', { count: 1, excerpt: 'der Straße' }),
    { timeout: 20_000 },
  );
});

test('the house decides in the settings, each rule with a line that shows it', async ({
  newsroom: _,
  page,
}) => {
  const window = deskWindow(page);
  await window.goTo('settings');
  const section = page.getByRole('region', { name: de('settings.typography.title'), exact: true });
  const rule = section.getByRole('listitem').filter({ hasText: de('settings.typography.rule.sharp-s.name') });
  await expect(rule).toContainText('auf der Strasse');
  await rule.getByRole('switch').focus();
  await page.keyboard.press('Space');
  await expect(rule).toContainText(de('settings.typography.stays'));
  await section
    .getByRole('radiogroup')
    .getByText(de('settings.typography.groupings.apostrophe'), { exact: true })
    .click();
  await expect(section).toContainText('10’000 und 1’234’567 Franken');
  await expect(section.getByText(de('settings.saved'))).toBeVisible();

  await window.goTo('pieces');
  await piecesPage(page).begin();
  await page.keyboard.type('10000 Leute auf der Straße ');
  await expect(piecesPage(page).part('headline')).toHaveText('10’000 Leute auf der Straße');

  await page.reload();
  await window.goTo('settings');
  await expect(rule.getByRole('switch')).not.toBeChecked();
  await window.palette.run(de('window.commands.english'));
  await expect(
    page.getByRole('region', { name: en('settings.typography.title'), exact: true }),
  ).toContainText(en('settings.typography.rule.sharp-s.does'));
});
