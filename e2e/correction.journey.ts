import { publishedUferweg, reportIn } from './desk.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { exportsPage } from './pages/exports-page.ts';
import { dropFiles, fixture } from './pages/files.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { settingsPage } from './pages/settings-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

test('a reader’s mail becomes a public correction, each step with the name of who took it', async ({
  newsroom: _,
  page,
}) => {
  const desk = deskWindow(page);
  const corrections = correctionsPage(page);
  const pieces = piecesPage(page);
  const articleId = await publishedUferweg(page);
  await desk.goTo('settings');
  await settingsPage(page).personName.fill('Nora Gut');
  await page.keyboard.press('Enter');
  await expect(settingsPage(page).section('person').getByText(de('settings.saved'))).toBeVisible();
  await desk.goTo('corrections');
  await expect(corrections.empty).toBeVisible();

  await dropFiles(page, [fixture('hinweis.eml', 'message/rfc822')]);
  await corrections.row('Falsche Zahl im Artikel zum Uferweg').click();
  await expect(corrections.report).toContainText('Peter Loosli');
  await expect(corrections.report).toContainText('https://www.morgenblatt.example/region/uferweg');
  await expect(corrections.report).toContainText('Eingereicht wurden aber 512 Unterschriften.');
  await expect(corrections.evidence('https://www.birsau.example/protokoll-2026-01.html')).toBeVisible();
  await expect(corrections.passage).toHaveText('312 Unterschriften');
  await expect(corrections.passage).toBeInViewport();
  await expect(desk.door('corrections')).toContainText('1');

  await corrections.step('acknowledged').click();
  await expect(corrections.letter.text).toHaveValue(/Guten Tag Peter Loosli/);
  await corrections.letter.acknowledged.click();
  await corrections.step('triaged').click();
  await corrections.triage.click();
  await corrections.step('review-started').click();
  await corrections.step('decided').click();
  await corrections.decide.outcome('justified').check();
  await expect(corrections.decide.submit).toBeDisabled();
  await corrections.decide.reason.fill('Das Protokoll nennt 512.');
  await corrections.decide.submit.click();
  await corrections.step('fixed').click();
  await expect(corrections.fix.was).toHaveValue('312 Unterschriften');
  await corrections.fix.now.fill('512 Unterschriften');
  await corrections.fix.submit.click();
  await expect(corrections.passage).toHaveText('512 Unterschriften');

  await corrections.step('notice-drafted').click();
  await expect(corrections.notice.text).toHaveValue(
    /^Korrektur, .*«312 Unterschriften»\. Richtig ist: 512 Unterschriften/,
  );
  await corrections.notice.text.fill('Korrektur: Es waren 512 Unterschriften, nicht 312.');
  await corrections.notice.submit.click();
  await corrections.step('published').click();
  await corrections.publish.click();
  await corrections.step('reporter-informed').click();
  await corrections.letter.informed.click();
  await expect(corrections.timeline).toHaveCount(12);
  const [, matchedByItself, ...takenByPeople] = await corrections.timeline.allTextContents();
  expect(matchedByItself).toContain(de('corrections.event.matched-passage'));
  for (const entry of takenByPeople) expect(entry).toContain('Nora Gut');
  await corrections.step('closed').click();
  await expect(corrections.empty).toBeVisible();
  await expect(desk.door('corrections')).not.toContainText('1');

  await page.goto(new URL(`/pieces/${articleId}`, page.url()).href);
  await expect(pieces.text).toContainText('512 Unterschriften');
  await expect(pieces.section('notices')).toContainText('Es waren 512 Unterschriften, nicht 312.');
  await pieces.exportLink.click();
  await exportsPage(page).choose('text');
  await expect(exportsPage(page).plainText).toContainText(
    'Korrektur: Es waren 512 Unterschriften, nicht 312.',
  );
});

test('an English report is answered in English, and its notice can be', async ({ newsroom: _, page }) => {
  const corrections = correctionsPage(page);
  await publishedUferweg(page);
  await reportIn(page, 'report.eml');
  await deskWindow(page).goTo('corrections');
  await corrections.row('Wrong length in your lakeside path story').click();
  await expect(corrections.report).toContainText('Mary Holt');
  await expect(corrections.passage).toHaveText('1850 Metern');

  await corrections.otherStep('triaged');
  await corrections.triage.click();
  await corrections.step('review-started').click();
  await corrections.step('decided').click();
  await corrections.decide.outcome('justified').check();
  await corrections.decide.reason.fill('The plan says 1580 metres.');
  await corrections.decide.submit.click();
  await corrections.step('fixed').click();
  await corrections.fix.now.fill('1580 Metern');
  await corrections.fix.submit.click();
  await corrections.step('notice-drafted').click();
  await corrections.notice.language('english').click();
  await expect(corrections.notice.text).toHaveValue(/1850 Metern/);
  await expect(corrections.notice.text).toHaveValue(/^Correction/);
  await corrections.notice.submit.click();
  await corrections.step('published').click();
  await corrections.publish.click();
  await corrections.step('reporter-informed').click();
  await expect(corrections.letter.text).toHaveValue(/Mary Holt/);
  await expect(corrections.letter.text).toHaveValue(/Thank you/i);
});

test('the inbox is worked through by keys alone', async ({ newsroom: _, page }) => {
  const corrections = correctionsPage(page);
  await publishedUferweg(page);
  await reportIn(page, 'hinweis.eml');
  await reportIn(page, 'report.eml');
  await deskWindow(page).goTo('corrections');
  await expect(corrections.inbox.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('j');
  await expect(corrections.inbox).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(corrections.openRow).toContainText('Mary Holt');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(corrections.openRow).toContainText('Peter Loosli');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(corrections.openRow).toContainText('Mary Holt');

  await expect(corrections.step('acknowledged')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('Beim Bauamt nachfragen.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(corrections.report).toContainText('Beim Bauamt nachfragen.');
  await expect(corrections.desk.getByRole('textbox')).toBeHidden();
  await page.keyboard.press('f');
  await expect(page.getByText(/nicht vorgesehen/)).toBeVisible();
  await page.keyboard.press('c');
  await expect(corrections.letter.text).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(corrections.letter.text).toBeHidden();
  await page.keyboard.press('?');
  await expect(deskWindow(page).shortcuts).toContainText(de('corrections.command.acknowledge'));
  await page.keyboard.press('Escape');
  await expect(deskWindow(page).shortcuts).toBeHidden();
  await page.keyboard.press('u');
  await expect(corrections.inbox).toBeFocused();
  await expect(corrections.report).toBeHidden();
});
