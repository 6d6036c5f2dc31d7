import { publishedUferweg } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

test('a call becomes a report at its passage; a dialog that was closed by mistake loses no word', async ({
  newsroom: _,
  page,
}) => {
  const corrections = correctionsPage(page);
  const { byHand } = corrections;
  await publishedUferweg(page);
  await deskWindow(page).goTo('corrections');
  await expect(corrections.empty).toBeVisible();
  await page.keyboard.press('p');
  await expect(byHand.field('name')).toBeFocused();
  await page.keyboard.type('Rosa Thöni');
  await byHand.field('description').fill('Die Zahl der Unterschriften stimmt nicht.');
  await page.keyboard.press('Escape');
  await expect(byHand.dialog).toBeHidden();
  await byHand.open.click();
  await expect(byHand.field('description')).toHaveValue('Die Zahl der Unterschriften stimmt nicht.');
  await byHand.field('phoneNumber').fill('079 555 01 23');
  await byHand.field('address').fill('rosa');
  await expect(byHand.dialog).toContainText(de('corrections.byHand.noAddress'));
  await byHand.field('address').fill('');
  await byHand.piece.fill('Uferweg');
  await page.getByRole('option', { name: /Uferweg ruhen/ }).click();
  await byHand.field('quoted').fill('312 Unterschriften');
  await byHand.field('proposed').fill('512 Unterschriften');
  await expectFineInBothThemes(page, 'by-hand-phone');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(byHand.dialog).toBeHidden();
  await expect(corrections.report).toContainText('079 555 01 23');
  await expect(corrections.passage).toHaveText('312 Unterschriften');
  await expect(corrections.timeline.first()).toContainText(de('corrections.event.received-phone'));

  // Nobody can write to a telephone: what was said is noted.
  await corrections.step('acknowledged').click();
  await expect(corrections.desk).toContainText('079 555 01 23');
  await expect(corrections.letter.text).toBeHidden();
  await corrections.told('acknowledged').click();
  await expect(corrections.step('triaged')).toBeVisible();
  await expectFineInBothThemes(page, 'by-hand-report');
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('pasted text is read like a mail', async ({ newsroom: _, page }) => {
    const corrections = correctionsPage(page, en);
    const { byHand } = corrections;
    await publishedUferweg(page);
    await deskWindow(page, en).goTo('corrections');
    await byHand.open.click();
    await byHand.dialog.getByText(en('corrections.byHand.paste'), { exact: true }).click();
    await byHand
      .field('text')
      .fill(
        'Hello\n\nIn https://www.morgenblatt.example/region/uferweg you write "1850 Metern". It should be 1580.\n\nMary Holt',
      );
    await expectFineInBothThemes(page, 'by-hand-paste');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(corrections.passage).toHaveText('1850 Metern');
    await expect(corrections.report).toContainText(en('corrections.report.pasted'));
  });
});
