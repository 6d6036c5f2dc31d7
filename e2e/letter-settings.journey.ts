import { wordsIn } from '#shared/words/words.ts';
import { ask, publishedUferweg, reportIn } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { settingsPage } from './pages/settings-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

for (const language of ['de', 'en'] as const) {
  const t = wordsIn(language);

  test(`letters are worded and signed as the newsroom settles it, with the window in ${language}`, async ({
    newsroom: _,
    page,
  }) => {
    await publishedUferweg(page);
    const reportId = await reportIn(page, 'hinweis.eml');
    if (language === 'en') await deskWindow(page).palette.run(de('window.commands.english'));
    const settings = settingsPage(page, t);
    await deskWindow(page, t).goTo('settings');
    const letters = settings.section('letters');
    const field = (name: 'subject' | 'text' | 'signature') =>
      letters.getByLabel(t(`settings.letters.${name}`), { exact: true });
    const preview = letters.getByRole('definition');
    const proposed = async (kind: 'acknowledge' | 'justified') =>
      (await ask(page, 'letters.propose', { reportId, kind, language: 'de' })).words;

    // The pieces are German, so that is what is shown first, whatever the window speaks.
    await expect(field('text')).toHaveValue(/^\{greeting\}\n\nBesten Dank/);
    await expect(preview).toContainText('Re: Fehler im Artikel über den See');
    await expect(preview).toContainText('Guten Tag Anna Muster');
    await settings.wayTo('letters').click();
    await expectFineInBothThemes(page, `settings-letters-${language}`);

    await field('subject').fill('Hinweis zu «{titel}»');
    const unknown = t('settings.problems.unknownPlaceholder', { names: '{titel}' });
    await expect(letters.getByText(unknown)).toBeVisible();
    await field('subject').fill('Hinweis zu «{headline}»');
    await field('subject').press('Enter');
    await expect(letters.getByText(t('settings.saved'))).toBeVisible();
    await expect(preview).toContainText('Hinweis zu «Der See steigt weiter»');

    await field('text').fill('');
    await field('text').blur();
    await expect(letters.getByText(t('settings.templates.problems.empty'))).toBeVisible();
    // A fault is not lost from sight with the template that has it.
    const kind = letters.getByLabel(t('settings.letters.kind'), { exact: true });
    await kind.selectOption('justified');
    await field('text').fill('{greeting}\nDanke.\n{signature}');
    await field('text').blur();
    const name = `${t('letters.kind.acknowledge')}, ${t('settings.templates.de')}`;
    await expect(letters.getByText(t('settings.templates.problems.elsewhere', { name }))).toBeVisible();
    await kind.selectOption('acknowledge');
    await letters.getByRole('button', { name: t('settings.letters.resetText') }).click();
    await expect(field('text')).toHaveValue(/^\{greeting\}\n\nBesten Dank/);
    await field('signature').fill('Die Korrekturredaktion');
    await field('signature').blur();
    await expect.poll(async () => (await proposed('justified')).text).toMatch(/^.+\nDanke\.\nDie Korrektur/);
    expect((await proposed('acknowledge')).subject).toMatch(/^Hinweis zu «.+»$/);

    await letters.getByText(t('settings.templates.en'), { exact: true }).click();
    await expect(field('text')).toHaveValue(/^\{greeting\}\n\nThank you/);
    await expect(preview).toContainText('Dear Anna Sample');
    await expect(preview).not.toContainText('Die Korrekturredaktion');
    await page.reload();
    await kind.selectOption('justified');
    await expect(field('text')).toHaveValue('{greeting}\nDanke.\n{signature}');
  });
}

test('the address of the corrections policy is checked, kept, and may be left empty', async ({
  newsroom: _,
  page,
}) => {
  const publication = settingsPage(page).section('publication');
  await deskWindow(page).goTo('settings');
  const address = publication.getByLabel(de('settings.publication.correctionsPolicyUrl'), { exact: true });
  await address.fill('korrekturen');
  await address.press('Enter');
  await expect(publication.getByText(de('settings.problems.correctionsPolicyUrl'))).toBeVisible();
  await address.fill('https://www.morgenblatt.example/korrekturen');
  await address.press('Enter');
  await expect(publication.getByText(de('settings.saved'))).toBeVisible();
  const kept = async () => (await ask(page, 'desk.state', {})).publication?.correctionsPolicyUrl;
  expect(await kept()).toBe('https://www.morgenblatt.example/korrekturen');
  await address.fill('');
  await address.press('Enter');
  await expect.poll(kept).toBe('');
});
