import { ask, publishedUferweg, reportIn } from './desk.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';

test.use({ timezoneId: 'America/Los_Angeles' });

test('a window that stands far away shows the clock of the newsroom, and is written in by it', async ({
  newsroom: _,
  page,
}) => {
  await publishedUferweg(page);
  const reportId = await reportIn(page, 'hinweis.eml');
  await page.goto(new URL(`/corrections/${reportId}`, page.url()).href);
  const corrections = correctionsPage(page);
  await expect(corrections.report).toContainText('12. Feb. 2026, 09:15');
  await corrections.otherStep('due-set');
  await corrections.desk.locator('input[type="datetime-local"]').fill('2027-02-12T08:00');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(corrections.timeline.last()).toContainText('12. Feb. 2027, 08:00');
  const { events } = await ask(page, 'corrections.get', { reportId });
  expect(events.at(-1)).toMatchObject({ type: 'due-set', due: '2027-02-12T07:00:00.000Z' });
});
