import type { Page } from '@playwright/test';
import { ask } from './desk.ts';
import { expect, test } from './newsroom.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { de, en } from './pages/words.ts';

/** Holds what the gate says of a page, as a long piece on a busy machine does. */
async function holdGate(page: Page): Promise<() => Promise<void>> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/api/exports.check', async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    letGo();
    await page.unroute('**/api/exports.check');
  };
}

const missing = 'Der Titel fehlt';

test('what the gate found of a page that reads otherwise by now is not said of it', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  await pieces.begin();
  await pieces.text.locator('p').last().click();
  await page.keyboard.type('Die Rampe  ist gesperrt.');
  await expect(pieces.findings).toContainText(missing);
  await expect(pieces.findings).toContainText('mehrere');

  const letGo = await holdGate(page);
  await pieces.part('headline').click();
  await page.keyboard.type('S');
  // No wait: the next thing that is shown is no longer false, and what stands on another line is still said.
  expect(await pieces.findings.innerText()).not.toContain(missing);
  expect(await pieces.findings.innerText()).toContain(de('articles.findings.reading'));
  expect(await pieces.findings.innerText()).toContain('mehrere');
  await page.keyboard.press('Backspace');
  await letGo();
  await expect(pieces.findings).toContainText(missing);
  await expect(pieces.findings).not.toContainText(de('articles.findings.reading'));
});

test('a finding about a word that is longer than its column stays in it', async ({ newsroom: _, page }) => {
  const pieces = piecesPage(page);
  await pieces.begin();
  await pieces.text.locator('p').last().click();
  await page.keyboard.insertText(`Die  ${'Donaudampfschifffahrtsgesellschaft'.repeat(3)} ist gesperrt.`);
  await expect(pieces.findings).toContainText('mehrere');
  const cut = await pieces.findings.evaluate(
    (list) =>
      [...list.querySelectorAll('li > *')].filter(
        (one) => one.getBoundingClientRect().right > list.getBoundingClientRect().right + 1,
      ).length,
  );
  expect(cut).toBe(0);
});

test('a page that was fine is not called fine while it is read anew', async ({ newsroom: _, page }) => {
  const pieces = piecesPage(page);
  await pieces.begin('Die Rampe öffnet');
  await pieces.part('lede').click();
  await page.keyboard.type('Sie war gesperrt.');
  const none = pieces.inspector.getByText(de('articles.findings.none'));
  await expect(none).toBeVisible();

  const letGo = await holdGate(page);
  await page.keyboard.type('  Nun');
  expect(await none.isVisible()).toBe(false);
  await expect(pieces.inspector.getByText(de('articles.findings.reading'))).toBeVisible();
  await letGo();
  await expect(pieces.findings).toContainText('mehrere');
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the gate says that it reads', async ({ newsroom: _, page }) => {
    const pieces = piecesPage(page, en);
    const { articleId } = await ask(page, 'articles.create', {});
    await page.goto(new URL(`/pieces/${articleId}`, page.url()).href);
    await pieces.part('headline').click();
    await page.keyboard.type('The ramp opens');
    await pieces.part('lede').click();
    await page.keyboard.type('It was closed.');
    await expect(pieces.inspector.getByText(en('articles.findings.none'))).toBeVisible();
    const letGo = await holdGate(page);
    await page.keyboard.type(' Now');
    await expect(pieces.inspector.getByText(en('articles.findings.reading'))).toBeVisible();
    await letGo();
    await expect(pieces.inspector.getByText(en('articles.findings.none'))).toBeVisible();
  });
});
