import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ask, publishedUferweg, reportIn } from './desk.ts';
import { expectAccessible, expectFineInBothThemes, expectReachableByTab } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { ledgerPage } from './pages/ledger-page.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

/** A report decided and corrected by one person; the page is open on some room. */
async function corrected(page: Page): Promise<void> {
  await publishedUferweg(page);
  const reportId = await reportIn(page, 'hinweis.eml');
  await ask(page, 'corrections.decide', {
    reportId,
    outcome: 'justified',
    reason: 'Das Protokoll sagt 512.',
  });
  await ask(page, 'corrections.fix', {
    reportId,
    was: '312 Unterschriften',
    now: '512 Unterschriften',
    changeClass: 'correction',
  });
  const { text } = await ask(page, 'corrections.proposeNotice', { reportId, language: 'de' });
  await ask(page, 'corrections.draftNotice', { reportId, text, language: 'de', placement: 'bottom' });
  await ask(page, 'corrections.publish', { reportId });
}

test('a published correction stands in the ledger, checked, and its pages can be saved', async ({
  newsroom: _,
  page,
}) => {
  const desk = deskWindow(page);
  const ledger = ledgerPage(page);
  await desk.goTo('corrections');
  await correctionsPage(page).goTo('ledger');
  await expect(ledger.empty).toBeVisible();
  await expect(ledger.state).toContainText(de('ledger.whole'));
  await corrected(page);
  await expect(ledger.entries).toHaveCount(1);
  await expect(ledger.entries.first()).toContainText('512 Unterschriften');
  await expect(ledger.entries.first()).toContainText(de('ledger.page.decidedAlone'));
  await expect(ledger.view).not.toContainText('Loosli');
  await expectFineInBothThemes(page, 'ledger');
  await expectReachableByTab(page);

  const [bundle] = await Promise.all([page.waitForEvent('download'), ledger.save.click()]);
  expect(bundle.suggestedFilename()).toBe('ledger.zip');
  const [json] = await Promise.all([page.waitForEvent('download'), ledger.file('ledger.json').click()]);
  const text = await readFile(await json.path(), 'utf8');
  expect(await ask(page, 'corrections.verifyLedger', { text })).toMatchObject({ entries: 1, desk: 'same' });

  const back = await page.context().newPage();
  for (const name of ['korrekturen.html', 'corrections.html'] as const) {
    const [saved] = await Promise.all([page.waitForEvent('download'), ledger.file(name).click()]);
    await back.setContent(await readFile(await saved.path(), 'utf8'));
    await expectAccessible(back);
    for (const colorScheme of ['light', 'dark'] as const) {
      await back.emulateMedia({ colorScheme });
      const picture = `ledger-public-${path.basename(name, '.html')}-${colorScheme}.png`;
      await back.screenshot({ path: path.join(import.meta.dirname, 'screenshots', picture), fullPage: true });
    }
  }
  await page.keyboard.press('u');
  await expect(page).toHaveURL(/\/corrections$/);
});

test('the ledger speaks English, and is found by the palette', async ({ newsroom: _, page }) => {
  await corrected(page);
  const desk = deskWindow(page);
  await desk.palette.run(de('window.commands.english'));
  await deskWindow(page, en).palette.run(en('ledger.command.open'));
  const ledger = ledgerPage(page, en);
  await expect(ledger.entries.first()).toContainText(en('ledger.page.decidedAlone'));
  await expect(ledger.state).toContainText(en('ledger.whole'));
  await expectAccessible(page);
});
