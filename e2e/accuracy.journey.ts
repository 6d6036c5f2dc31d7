import { readFile } from 'node:fs/promises';
import { ask, publishedUferweg, reportIn } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

test('the newsroom sees how it dealt with the reports of a period, and takes the figures along', async ({
  newsroom: _,
  page,
}) => {
  await publishedUferweg(page);
  const reportId = await reportIn(page, 'hinweis.eml');
  await ask(page, 'corrections.step', {
    reportId,
    step: { type: 'triaged', errorType: 'number', severity: 'normal', personRelated: false },
  });
  await ask(page, 'corrections.decide', { reportId, outcome: 'justified', reason: 'Es sind 512.' });
  await reportIn(page, 'report.eml');
  await deskWindow(page).goTo('corrections');
  await correctionsPage(page).goTo('accuracy');
  await expect(page.getByRole('heading', { level: 1, name: de('accuracy.room') })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: '100' })).toBeVisible();
  const causes = page.getByRole('table', { name: de('accuracy.causes') });
  await expect(causes.getByRole('rowheader', { name: de('corrections.errorType.number') })).toBeVisible();
  await expectFineInBothThemes(page, 'accuracy');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: de('accuracy.csv') }).click();
  expect(await readFile(await (await coming).path(), 'utf8')).toContain('received,,2\r\n');

  await page.getByLabel(de('accuracy.to')).fill('2020-01-31');
  await page.getByLabel(de('accuracy.from')).fill('2020-01-01');
  await expect(page.getByText(de('accuracy.none'))).toBeVisible();
  await expectFineInBothThemes(page, 'accuracy-empty');
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });
  test('the accuracy report speaks English, and leads back by a key', async ({ newsroom: _, page }) => {
    await reportIn(page, 'report.eml');
    const desk = deskWindow(page, en);
    await desk.palette.run(en('accuracy.open'));
    await expect(page.getByRole('table', { name: en('accuracy.channels') })).toContainText('E-mail');
    await page.keyboard.press('u');
    await expect(page).toHaveURL(/\/corrections$/);
  });
});
