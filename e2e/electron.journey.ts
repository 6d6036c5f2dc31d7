import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { missing, needs } from '#tools/needs.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { startPage } from './pages/start-page.ts';

test(`the desktop window founds a desk and keeps what is written on it ${needs('electron')}`, async () => {
  test.skip(missing('electron'), needs('electron'));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'druckreif-e2e-'));
  const open = () =>
    _electron.launch({
      args: [path.join(import.meta.dirname, '..'), '--desk', folder, '--lang=de-CH'],
      locale: 'de-CH',
    });
  let app = await open();
  let page = await app.firstWindow();
  expect(page.url()).toMatch(/^druckreif:\/\/desk\//);
  const start = startPage(page);
  await start.ownDesk.click();
  await start.field('name').fill('Morgenblatt');
  await start.field('shortName').fill('MB');
  await start.field('baseUrl').fill('https://www.morgenblatt.example');
  await start.field('correctionsAddress').fill('korrektur@morgenblatt.example');
  await start.ownDesk.click();
  await piecesPage(page).begin();
  await page.keyboard.type('Ein eigenes Fenster');
  await expect(piecesPage(page).saved).toBeVisible();
  await app.close();

  app = await open();
  page = await app.firstWindow();
  await piecesPage(page).row('Ein eigenes Fenster').click();
  await expect(piecesPage(page).part('headline')).toHaveText('Ein eigenes Fenster');
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});
