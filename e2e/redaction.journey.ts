import { ask, publishedUferweg, reportIn } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { de } from './pages/words.ts';

test('a closed report says how long it keeps its reporter, and forgets the reporter for good when it is told to', async ({
  newsroom: _,
  page,
}) => {
  await publishedUferweg(page);
  const reportId = await reportIn(page, 'hinweis.eml');
  await ask(page, 'corrections.decide', { reportId, outcome: 'not-justified', reason: 'Es sind 312.' });
  await ask(page, 'corrections.step', { reportId, step: { type: 'closed' } });
  await page.goto(new URL(`/corrections/${reportId}`, page.url()).href);
  const { report, view, row } = correctionsPage(page);
  await expect(report).toContainText('Peter Loosli');
  const retention = page.getByRole('region', { name: de('corrections.redaction.heading') });
  await retention.getByRole('button', { name: de('corrections.redaction.open') }).press('Enter');
  await expect(retention).toContainText(de('corrections.redaction.stays'));
  const confirm = retention.getByRole('button', { name: de('corrections.redaction.confirm') });
  // The step has no way back: a second Enter would lead out of it.
  await expect(retention.getByRole('button', { name: de('window.cancel') })).toBeFocused();
  await expectFineInBothThemes(page, 'redaction');
  await page.keyboard.press('Enter');
  await expect(retention.getByRole('button', { name: de('corrections.redaction.open') })).toBeFocused();
  await page.keyboard.press('Enter');
  await confirm.press('Enter');
  await expect(report).not.toContainText('Loosli');
  await expect(report).toContainText(de('corrections.event.redacted'));
  await expect(report).toContainText('312 Unterschriften');
  // What was taken out is not called unknown or unreadable.
  await expect(report.getByRole('heading', { name: de('corrections.redaction.subject') })).toBeVisible();
  await expect(report).toContainText(de('corrections.redaction.reporter'));
  await expect(report).toContainText(de('corrections.redaction.letter'));
  await expect(report.getByText(/^Geschwärzt am/)).toBeFocused();
  await view.selectOption('view all');
  await expect(row(de('corrections.redaction.subject'))).toContainText(de('corrections.redaction.reporter'));
});

test('before a redaction a person reads where readers have the name', async ({ newsroom: _, page }) => {
  await publishedUferweg(page);
  await ask(page, 'publication.update', { secondApproval: false });
  const reportId = await reportIn(page, 'hinweis.eml');
  await ask(page, 'corrections.step', { reportId, step: { type: 'consent-set', mayBeNamed: true } });
  await ask(page, 'corrections.decide', { reportId, outcome: 'justified', reason: 'So ist es.' });
  const { report } = await ask(page, 'corrections.get', { reportId });
  const was = report.standing.passage?.exact ?? '';
  await ask(page, 'corrections.fix', { reportId, was, now: `${was} genau`, changeClass: 'correction' });
  const text = 'Genau so. Wir danken Peter Loosli.';
  await ask(page, 'corrections.draftNotice', { reportId, text, language: 'de', placement: 'bottom' });
  await ask(page, 'corrections.publish', { reportId });
  await ask(page, 'corrections.step', { reportId, step: { type: 'reporter-informed' } });
  await ask(page, 'corrections.step', { reportId, step: { type: 'closed' } });
  await page.goto(new URL(`/corrections/${reportId}`, page.url()).href);
  const retention = page.getByRole('region', { name: de('corrections.redaction.heading') });
  await retention.getByRole('button', { name: de('corrections.redaction.open') }).click();
  await expect(retention).toContainText(de('corrections.redaction.named.notice'));
  await expect(retention).not.toContainText(de('corrections.redaction.named.piece'));
  await retention.getByRole('button', { name: de('corrections.redaction.confirm') }).click();
  await expect(correctionsPage(page).report).toContainText(de('corrections.event.redacted'));
});
