import { ask, publishedUferweg, reportIn } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { de } from './pages/words.ts';

test('what was read from a letter is shown where the letter says it, and by whom it is asked', async ({
  newsroom: _,
  page,
}) => {
  await publishedUferweg(page);
  const reportId = await reportIn(page, 'hinweis.eml');
  const { report } = await ask(page, 'corrections.get', { reportId });
  await page.goto(new URL(`/corrections/${reportId}`, page.url()).href);
  const marks = (says: string) => page.locator(`[data-letter] mark[data-says="${says}"]`);
  await expect(marks('quoted')).toHaveText(report.claim.quoted);
  await expect(marks('location').first()).toContainText('uferweg');
  const name = page.getByRole('button', { name: de('corrections.report.location'), exact: true });
  await name.focus();
  await expect(marks('location').first()).toHaveAttribute('data-shown', 'true');
  await expect(marks('quoted')).not.toHaveAttribute('data-shown');
  await expectFineInBothThemes(page, 'read-from-letter');
  await name.press('Enter');
  await expect(marks('location').first()).toBeInViewport();
  await marks('quoted').hover();
  await expect(
    page.getByRole('button', { name: de('corrections.report.quoted'), exact: true }),
  ).toBeVisible();
  await expect(marks('quoted')).toHaveAttribute('data-shown', 'true');
});
