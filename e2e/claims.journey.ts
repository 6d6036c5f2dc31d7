import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { publishedUferweg, reportIn } from './desk.ts';
import { expectAccessible, expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';

import { exportsPage } from './pages/exports-page.ts';
import { margin } from './pages/margin.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

/** As the margin has room for cards. */
test.use({ viewport: { width: 1920, height: 1080 } });

test('a claim is marked, sourced and checked by the keyboard, and is there after the program was killed', async ({
  newsroom,
  page,
}) => {
  const pieces = piecesPage(page);
  const cards = margin(page);
  const { keyboard } = page;
  await pieces.begin('Der Steg', 'Was er kostet.', 'Der Steg kostet 12 Millionen');
  await keyboard.press('Shift+ControlOrMeta+ArrowLeft');
  await expect(pieces.bubble).toBeVisible();
  await keyboard.press('ControlOrMeta+Alt+c');
  await expect(cards.passage('claim', 'open')).toHaveText('Millionen');
  await expect(cards.claim('Millionen')).toContainText(de('annotations.claim.open'));

  // The cursor stands behind the passage: the next key replaces nothing.
  await keyboard.type(' Franken.');
  await expect(pieces.text).toContainText('Der Steg kostet 12 Millionen Franken.');
  await expect(cards.passage('claim', 'open')).toHaveText('Millionen');

  await keyboard.press('ControlOrMeta+Alt+j');
  await keyboard.press('ControlOrMeta+Alt+Enter');
  await expect(cards.claim('Millionen')).toBeFocused();
  await cards.addSource.focus();
  await keyboard.press('Enter');
  await keyboard.type('example.org/kredit');
  await keyboard.press('Enter');
  await expect(cards.sources).toHaveCount(1);
  await expect(cards.sources.getByRole('link')).toHaveAttribute('href', 'https://example.org/kredit');
  await expect(cards.claim('Millionen')).toBeFocused();

  // Through the kinds by their arrows: the focus stays with them until the last.
  await cards.addSource.focus();
  await keyboard.press('Enter');
  await keyboard.press('Shift+Tab');
  for (let kind = 0; kind < 3; kind++) await keyboard.press('ArrowRight');
  await expect(cards.form.getByRole('radio', { name: de('annotations.source.kind.note') })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('Mündlich bestätigt.');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(cards.sources).toHaveCount(2);
  await expect(cards.claim('Millionen')).toBeFocused();

  await keyboard.press('Tab');
  await keyboard.press('ArrowRight');
  await expect(cards.passage('claim', 'checked')).toHaveText('Millionen');
  await keyboard.press('Escape');
  await expect(pieces.text).toBeFocused();

  await expect(pieces.saved).toBeVisible();
  await newsroom.kill();
  await newsroom.start();
  await page.goto(newsroom.address);
  await pieces.row('Der Steg').click();
  await expect(cards.passage('claim', 'checked')).toHaveText('Millionen');
  await cards.claim('Millionen').click();
  await expect(cards.sources).toContainText(['example.org/kredit', 'Mündlich bestätigt.']);
  await expectFineInBothThemes(page, 'claims');
});

test('the form of a source stands in sight as a whole where the claim is the last line in sight', async ({
  newsroom: _,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const pieces = piecesPage(page);
  const cards = margin(page);
  const { keyboard } = page;
  await pieces.begin();
  for (let line = 1; line <= 24; line++) {
    await keyboard.type(`Zeile ${line}`);
    await keyboard.press('Enter');
  }
  await keyboard.type('Kosten');
  await keyboard.press('Shift+ControlOrMeta+ArrowLeft');
  await keyboard.press('ControlOrMeta+Alt+c');
  await keyboard.press('ControlOrMeta+Alt+Enter');
  await expect(cards.claim('Kosten')).toBeFocused();
  await cards.addSource.focus();
  await keyboard.press('Enter');
  const save = cards.form.getByRole('button', { name: de('window.save') });
  await expect(save).toBeInViewport({ ratio: 1 });
  await cards.form.getByText(de('annotations.source.kind.person'), { exact: true }).click();
  await expect(save).toBeInViewport({ ratio: 1 });
});

test('a claim whose passage goes is kept with its sources, and comes back with undo', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const cards = margin(page);
  const { keyboard } = page;
  await pieces.begin('Zwei Jahre');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('ControlOrMeta+Alt+c');
  await expect(cards.claim('Zwei Jahre')).toBeVisible();
  await keyboard.press('ControlOrMeta+Alt+Enter');
  await expect(cards.claim('Zwei Jahre')).toBeFocused();
  await cards.addSource.click();
  await cards.form.getByText(de('annotations.source.kind.person'), { exact: true }).click();
  await cards.form.getByLabel(de('annotations.source.text.person')).fill('Reto Meier');
  await keyboard.press('Enter');
  await expect(cards.sources).toContainText('Reto Meier');

  await keyboard.press('Escape');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('Delete');
  await expect(cards.gone.getByRole('article')).toHaveCount(1);
  await expect(cards.cards).toHaveCount(0);
  await keyboard.press('ControlOrMeta+z');
  await expect(cards.claim('Zwei Jahre')).toBeVisible();
  await expect(cards.gone).toHaveCount(0);

  await keyboard.press('ControlOrMeta+Alt+j');
  await cards.layer.getByRole('button', { name: de('annotations.claim.remove') }).click();
  await expect(cards.cards).toHaveCount(0);
  await expect(cards.passage('claim', 'open')).toHaveCount(0);
  await page.getByRole('button', { name: de('window.undo') }).click();
  await expect(cards.claim('Zwei Jahre')).toBeVisible();
});

test('undo right after marking takes the claim back, redo brings it again', async ({ newsroom: _, page }) => {
  const pieces = piecesPage(page);
  const cards = margin(page);
  const { keyboard } = page;
  await pieces.begin('Zwei Jahre');
  await keyboard.press('ControlOrMeta+a');
  await deskWindow(page).palette.run(de('annotations.commands.claim'));
  await expect(cards.claim('Zwei Jahre')).toBeVisible();
  await keyboard.press('ControlOrMeta+z');
  await expect(cards.cards).toHaveCount(0);
  await expect(pieces.part('headline')).toHaveText('Zwei Jahre');
  await expect(cards.gone).toHaveCount(0);
  await keyboard.press('ControlOrMeta+Shift+z');
  await expect(cards.claim('Zwei Jahre')).toBeVisible();
});

/** Selects words of one block, as somebody does who drags over them. */
const selectWords = (block: Locator, words: string) =>
  block.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);

test('what a claim rests on stands beside a report, is asked for before an export, and leaves only as a list', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  const cards = margin(page);
  const exports = exportsPage(page);
  const articleId = await publishedUferweg(page);
  const reportId = await reportIn(page, 'hinweis.eml');
  await page.goto(new URL(`/pieces/${articleId}`, page.url()).href);
  const block = pieces.text.locator('p', { hasText: '312 Unterschriften' });
  await block.click();
  await selectWords(block, '312 Unterschriften');
  await expect(pieces.bubble).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Alt+c');
  await expect(cards.claim('312 Unterschriften')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Alt+Enter');
  await cards.addSource.click();
  await page.keyboard.type('birsau.example/protokoll');
  await page.keyboard.press('Enter');
  await expect(cards.sources).toHaveCount(1);
  await expect(pieces.saved).toBeVisible();
  await expect(pieces.findings).toContainText('312 Unterschriften');

  await page.goto(new URL(`/corrections/${reportId}`, page.url()).href);
  const sources = page.getByRole('region', { name: de('corrections.report.sources') });
  await expect(sources).toContainText('«312 Unterschriften»');
  await expect(sources).toContainText(de('annotations.claim.open'));
  await expect(sources.getByRole('link')).toHaveAttribute('href', 'https://birsau.example/protokoll');

  await page.goto(new URL(`/exports/${articleId}`, page.url()).href);
  await expect(exports.gate).toContainText(de('gate.rule.claim-open', { excerpt: '312 Unterschriften' }));
  await expect(exports.gateOpen).toBeVisible();
  const arriving = page.waitForEvent('download');
  await exports.sourceList.click();
  const list = await readFile(await (await arriving).path(), 'utf8');
  expect(list).toContain('312 Unterschriften');
  expect(list).toContain('https://birsau.example/protokoll');
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('a claim is marked and given a source', async ({ newsroom: _, page }) => {
    const pieces = piecesPage(page, en);
    const cards = margin(page, en);
    await pieces.begin('Two years');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+Alt+c');
    await expect(cards.claim('Two years')).toContainText(en('annotations.claim.open'));
    await page.keyboard.press('ControlOrMeta+Alt+Enter');
    await cards.addSource.click();
    await page.keyboard.type('example.org/minutes');
    await page.keyboard.press('Enter');
    await expect(cards.sources.getByRole('link')).toHaveAttribute('href', 'https://example.org/minutes');
    await expectAccessible(page);
  });
});
