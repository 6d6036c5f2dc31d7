import { houseDocument } from '#main/exports/docx/house/house-document.fixture.ts';
import { ask } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { settingsPage } from './pages/settings-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

test('Word exports take the styles of the newsroom’s own document, and give them back', async ({
  newsroom: _,
  page,
}) => {
  await deskWindow(page).goTo('settings');
  const exporting = settingsPage(page).section('exporting');
  const choose = async (name: string, bytes: Uint8Array) => {
    const chooser = page.waitForEvent('filechooser');
    await exporting.getByRole('button', { name: /Dokument( wählen)? …/ }).press('Enter');
    await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  };
  const kept = async () => (await ask(page, 'desk.state', {})).publication?.wordReference ?? null;

  await choose(
    'makros.docx',
    houseDocument({ mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
  );
  await expect(exporting.getByText('«makros.docx» enthält Makros.')).toBeVisible();
  expect(await kept()).toBeNull();

  await choose('haus.docx', houseDocument());
  const found = exporting.getByRole('region', { name: 'Formatvorlagen aus «haus.docx»' });
  await expect(found).toContainText('Grundtext (Normal) · Titel (Title) · Lead');
  await expect(found).toContainText(de('settings.wordStyles.withoutPictures'));
  await expect(exporting.getByText('enthält Makros')).toBeHidden();
  await found.scrollIntoViewIfNeeded();
  await expectFineInBothThemes(page, 'settings-word-styles');
  await page.reload();
  await expect(found).toBeVisible();

  await exporting.getByRole('button', { name: de('settings.wordStyles.back') }).press('Enter');
  await expect(exporting.getByText(de('settings.wordStyles.none'))).toBeVisible();
  expect(await kept()).toBeNull();
  await exporting
    .getByRole('button', { name: de('settings.undoOf', { field: de('settings.wordStyles.label') }) })
    .press('Enter');
  await expect(found).toBeVisible();
});
