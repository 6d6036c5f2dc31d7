import { readFileSync, writeFileSync } from 'node:fs';
import { ask, publishedUferweg, reportIn } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { exportsPage } from './pages/exports-page.ts';
import { dropFiles, fixture } from './pages/files.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { settingsPage } from './pages/settings-page.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

test('a standing element is written, put in order, and switched on in one piece', async ({
  newsroom: _,
  page,
}) => {
  const settings = settingsPage(page);
  const { keyboard } = page;
  const standing = settings.section('standing');
  const label = (key: 'heading' | 'text' | 'sections') =>
    standing.getByLabel(de(`settings.standing.${key}`), { exact: true });
  await deskWindow(page).goTo('settings');
  await standing.getByRole('button', { name: de('settings.standing.add') }).click();
  await expect(label('heading')).toBeFocused();
  await label('heading').fill('Zur Serie');
  await label('text').click();
  await keyboard.type('Alle Teile stehen hier.');
  await keyboard.press('Shift+Home');
  await standing.getByRole('button', { name: de('editor.marks.bold') }).click();
  await standing.getByRole('button', { name: de('editor.marks.link') }).click();
  await page.getByRole('textbox', { name: de('editor.link.address') }).fill('seebote.example/serie');
  await keyboard.press('Enter');
  // The form gives the focus back with the words selected; a key before that would replace them.
  await expect(label('text')).toBeFocused();
  await keyboard.press('End');
  await keyboard.press('Enter');
  await standing.getByRole('button', { name: de('settings.standing.list') }).click();
  await keyboard.type('Teil eins');
  await standing.getByRole('switch').focus();
  await keyboard.press('Space');
  await expect(standing.getByText(de('settings.standing.notByDefault'))).toBeVisible();
  await expect(standing.getByText(de('settings.saved'))).toBeVisible();
  await standing.scrollIntoViewIfNeeded();
  await expectFineInBothThemes(page, 'settings-standing');

  await standing.getByRole('button', { name: de('settings.standing.close') }).click();
  const rows = standing.getByRole('listitem');
  await expect(rows).toContainText(['Korrekturen', 'Zur Serie']);
  await rows
    .nth(1)
    .getByRole('button', { name: de('settings.standing.move', { heading: 'Zur Serie' }) })
    .focus();
  await keyboard.press('ArrowUp');
  await expect(rows).toContainText(['Zur Serie', 'Korrekturen']);
  await expect(rows.nth(0).getByRole('button').first()).toBeFocused();
  await rows.nth(0).getByRole('button').first().dragTo(rows.nth(1));
  await expect(rows).toContainText(['Korrekturen', 'Zur Serie']);
  await page.reload();
  await expect(rows).toContainText(['Korrekturen', 'Zur Serie']);

  await deskWindow(page).goTo('pieces');
  const pieces = piecesPage(page);
  await pieces.begin('Ein Titel');
  const carried = pieces.section('elementSwitches');
  await expect(carried.getByRole('switch', { name: 'Korrekturen' })).toBeChecked();
  await carried.getByRole('switch', { name: 'Zur Serie' }).focus();
  await keyboard.press('Space');
  await carried.getByRole('switch', { name: 'Korrekturen' }).focus();
  await keyboard.press('Space');
  await expect(carried.getByText(de('articles.carried.switched'))).toHaveCount(2);
  await expect(pieces.saved).toBeVisible();
  await pieces.exportLink.click();
  const field = exportsPage(page).field('standing-elements');
  await expect(field).toContainText('Alle Teile stehen hier. (https://seebote.example/serie)');
  await expect(field).toContainText('• Teil eins');
  await expect(field).not.toContainText('Korrekturen');
});

test('people have a short biography and an order, and a byline names only what there is', async ({
  newsroom: _,
  page,
}) => {
  const settings = settingsPage(page);
  const people = settings.section('contributors');
  const { keyboard } = page;
  await deskWindow(page).goTo('settings');
  for (const [row, name] of [
    [1, 'Lea Brunner'],
    [2, 'Anton Frei'],
  ] as const) {
    await people.getByRole('button', { name: de('settings.contributors.add') }).click();
    await expect(people.getByLabel(de('settings.contributors.nameOf', { row }))).toBeFocused();
    await keyboard.type(name);
    await people.getByLabel(de('settings.contributors.bioOf', { row })).fill(`${name} schreibt.`);
  }
  await people
    .getByRole('button', { name: de('settings.contributors.move', { name: 'Anton Frei' }) })
    .focus();
  await keyboard.press('ArrowUp');
  await expect(people.getByLabel(de('settings.contributors.nameOf', { row: 1 }))).toHaveValue('Anton Frei');
  await expect(people.getByText(de('settings.saved'))).toBeVisible();
  await people
    .getByRole('button', { name: de('settings.contributors.remove', { name: 'Lea Brunner' }) })
    .click();
  await expect(people.getByLabel(de('settings.contributors.nameOf', { row: 2 }))).toBeHidden();
  const { publication } = await ask(page, 'desk.state', {});
  expect(publication?.contributors).toEqual([{ name: 'Anton Frei', sign: '', bio: 'Anton Frei schreibt.' }]);

  const byline = settings.section('byline');
  const pattern = byline.getByLabel(de('settings.byline.pattern'), { exact: true });
  await pattern.fill('{publication} | {section} | {autor}');
  await expect(
    byline.getByText(de('settings.problems.unknownPlaceholder', { names: '{autor}' })),
  ).toBeVisible();
  await pattern.fill('{publication} | {section} | {authors} | {imageCredit}');
  await expect(byline.getByRole('definition')).toHaveText([
    'MB | Kultur | Anton Frei | Foto Keystone',
    'MB | Kultur | Anton Frei',
    'MB | Kultur | Foto Keystone',
    'MB | Anton Frei | Foto Keystone',
  ]);
  await keyboard.press('Enter');
  await expect(byline.getByText(de('settings.saved'))).toBeVisible();
});

test('the house’s wording is advised, and put right everywhere by one click and one undo', async ({
  newsroom: _,
  page,
}) => {
  const wordings = settingsPage(page).section('wordings');
  const { keyboard } = page;
  await deskWindow(page).goTo('settings');
  await wordings.getByRole('button', { name: de('settings.wordings.add') }).click();
  await keyboard.type('email');
  await keyboard.press('Tab');
  await keyboard.type('E-Mail');
  await keyboard.press('Enter');
  await expect(wordings.getByText(de('settings.saved'))).toBeVisible();

  await deskWindow(page).goTo('pieces');
  const pieces = piecesPage(page);
  await pieces.begin('Die email kam', 'Email um email.');
  const replace = pieces.findings.getByRole('button', { name: new RegExp(de('articles.findings.replace')) });
  await replace.click({ timeout: 20_000 });
  await expect(pieces.part('headline')).toHaveText('Die E-Mail kam');
  await expect(pieces.part('lede')).toHaveText('E-Mail um E-Mail.');
  await expect(page.getByText(de('articles.findings.replaced', { count: 3 }))).toBeVisible();
  await pieces.text.focus();
  await keyboard.press('ControlOrMeta+z');
  await expect(pieces.part('lede')).toHaveText('Email um email.');
  await expect(pieces.part('headline')).toHaveText('Die email kam');
});

test('clocks and templates of the newsroom are those of its corrections desk, in English too', async ({
  newsroom: _,
  page,
}) => {
  const desk = deskWindow(page);
  await publishedUferweg(page);
  // A mail of months ago is of an archive, and waits for nobody by any clock.
  const reportId = await reportIn(page, 'hinweis.eml', new Date());
  await desk.palette.run(de('window.commands.english'));
  const settings = settingsPage(page, en);
  await deskWindow(page, en).goTo('settings');
  const clocks = settings.section('clocks');
  const person = clocks.getByLabel(en('settings.clocks.personHours'), { exact: true });
  await person.fill('0');
  await person.press('Enter');
  await expect(clocks.getByText(en('settings.problems.number', { least: 1, most: 2000 }))).toBeVisible();
  await person.fill('1');
  await person.press('Enter');
  await expect(clocks.getByText(en('settings.saved'))).toBeVisible();

  const notices = settings.section('notices');
  const template = notices.getByLabel(en('settings.notices.template'), { exact: true });
  await template.fill('Falsch: {was}. Richtig: {jetzt}.');
  await expect(
    notices.getByText(en('settings.problems.unknownPlaceholder', { names: '{jetzt}' })),
  ).toBeVisible();
  await template.fill('Falsch war «{was}», richtig ist «{now}».');
  await expect(notices.getByRole('definition')).toHaveText(/^Falsch war «.+», richtig ist «.+»\.$/);
  await template.blur();
  await expect(notices.getByText(en('settings.saved'))).toBeVisible();
  const proposed = await ask(page, 'corrections.proposeNotice', { reportId, language: 'de' });
  expect(proposed.text).toMatch(/^Falsch war «312 Unterschriften», richtig ist «/);
  await notices.getByRole('button', { name: en('settings.notices.reset') }).click();
  await expect(template).toHaveValue(/^Korrektur, \{date\}/);
  await expectFineInBothThemes(page, 'settings-notices');

  await deskWindow(page, en).goTo('corrections');
  const corrections = correctionsPage(page, en);
  await corrections.inbox.getByRole('option').first().click();
  // By the usual clocks a decision comes before an acknowledgement that waits for Monday.
  await ask(page, 'publication.update', {
    clocks: { acknowledgeWorkingDays: 1, personHours: 2000, otherHours: 2000 },
  });
  await expect(corrections.report).toContainText(/Acknowledge (by|today)/);
  await ask(page, 'publication.update', {
    clocks: { acknowledgeWorkingDays: 30, personHours: 1, otherHours: 1 },
  });
  await expect(corrections.report).toContainText(/Decide (by|today)/);
});

test('settings leave as a file, and come in from one after a look at what changes', async ({
  newsroom: _,
  page,
}, testInfo) => {
  const file = settingsPage(page).section('file');
  const take = async (name: string, content: string) => {
    writeFileSync(testInfo.outputPath(name), content);
    const chooser = page.waitForEvent('filechooser');
    await file.getByRole('button', { name: de('settings.file.take') }).click();
    await (await chooser).setFiles(testInfo.outputPath(name));
  };
  await deskWindow(page).goTo('settings');
  const download = page.waitForEvent('download');
  await file.getByRole('button', { name: de('settings.file.save') }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('druckreif-mb.json');
  const text = readFileSync(await saved.path(), 'utf8');

  await take('kaputt.json', text.slice(0, 300));
  await expect(file.getByRole('alert')).toContainText(de('errors.settings-damaged', { place: '' }));
  await take('gleich.json', text);
  await expect(file.getByText(de('settings.file.same', { name: 'gleich.json' }))).toBeVisible();
  const other = JSON.parse(text);
  other.publication.sections = ['Stadt', 'Sport'];
  await take('neu.json', JSON.stringify(other));
  await expect(file.getByText('Sport', { exact: true })).toBeVisible();
  await file.scrollIntoViewIfNeeded();
  await expectFineInBothThemes(page, 'settings-file');
  const sections = settingsPage(page).section('sections');
  await expect(sections).not.toContainText('Sport');
  await file.getByRole('button', { name: de('settings.file.apply'), exact: true }).click();
  await expect(file.getByText(de('settings.file.applied'))).toBeVisible();
  await expect(sections).toContainText('Sport');
  await file.getByRole('button', { name: de('settings.undo') }).click();
  await expect(file.getByText(de('settings.file.takenBack'))).toBeVisible();
  await expect(sections).not.toContainText('Sport');
});

test('an import offers to keep the standing elements that it finds, and takes that back', async ({
  newsroom: _,
  page,
}) => {
  const desk = deskWindow(page);
  await expect(piecesPage(page).empty).toBeVisible();
  await dropFiles(page, [fixture('seeufer.txt', 'text/plain')]);
  const keep = desk.notes.getByRole('button', {
    name: de('articles.carried.keepNamed', { heading: 'Hinweise auf Fehler' }),
  });
  const ofPublication = async () =>
    (await ask(page, 'desk.state', {})).publication?.standingElements.map(({ heading }) => heading);
  await keep.click();
  await expect(desk.notes).toContainText(de('articles.carried.kept', { heading: 'Hinweise auf Fehler' }));
  expect(await ofPublication()).toEqual(['Hinweise auf Fehler']);
  await desk.notes
    .getByRole('button', { name: de('settings.undoOf', { field: 'Hinweise auf Fehler' }) })
    .click();
  await expect(keep).toBeVisible();
  expect(await ofPublication()).toEqual(['Korrekturen']);
});

test('the export begins with the format of the house, and its files bear the names of the house', async ({
  newsroom: _,
  page,
}) => {
  const articleId = await publishedUferweg(page);
  await deskWindow(page).goTo('settings');
  const exporting = settingsPage(page).section('exporting');
  await exporting.getByLabel(de('settings.exporting.format'), { exact: true }).selectOption('text');
  await expect(exporting.getByText(de('settings.saved'))).toBeVisible();

  const pattern = exporting.getByLabel(de('settings.exporting.namePattern'), { exact: true });
  await pattern.fill('{datum}-{slug}');
  await expect(exporting.getByText(/«?\{datum\}»?/)).toBeVisible();
  await pattern.fill('{publication}-{slug}');
  await expect(exporting.getByText(/^mb-.*\.html$/)).toBeVisible();
  await pattern.press('Enter');
  await exporting.getByText(de('settings.exporting.frontMatter'), { exact: true }).click();
  // A name that cannot be kept says so, and holds up no other.
  const title = exporting.getByLabel('title', { exact: true });
  await title.fill('no');
  const section = exporting.getByLabel('section', { exact: true });
  await section.fill('ressort');
  await section.press('Enter');
  await expect(exporting.getByText(de('settings.exporting.wrongFieldName'))).toBeVisible();
  await expect(title).toHaveValue('no');
  await expectFineInBothThemes(page, 'settings-exporting');

  await page.goto(new URL(`/exports/${articleId}`, page.url()).href);
  const exports = exportsPage(page);
  await expect(exports.plainText).toBeVisible();
  const { files } = await ask(page, 'exports.run', { articleId, format: 'markdown' });
  expect(files[0]?.name).toMatch(/^mb-gemeinde-birsau/);
  const { content } = await ask(page, 'exports.preview', { articleId, format: 'markdown' });
  expect(content).toContain('\nressort: ');
});
