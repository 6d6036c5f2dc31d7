import { ask, publishedUferweg, reportIn } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

test('while a claim is checked, a day is set for it and the sources are noted', async ({
  newsroom: _,
  page,
}) => {
  const corrections = correctionsPage(page);
  await publishedUferweg(page);
  await reportIn(page, 'hinweis.eml');
  await deskWindow(page).goTo('corrections');
  await corrections.row('Falsche Zahl').click();

  await corrections.otherStep('due-set');
  await corrections.desk
    .getByRole('textbox', { name: de('corrections.dueByHand.at') })
    .fill('2031-05-06T10:30');
  await corrections.desk.getByRole('button', { name: de('corrections.dueByHand.submit') }).click();
  await expect(corrections.timeline.last()).toContainText('6. Mai 2031');
  await corrections.otherStep('due-set');
  await corrections.desk.getByRole('button', { name: de('corrections.dueByHand.clear') }).click();
  await expect(corrections.timeline.last()).toContainText(de('corrections.event.due-cleared'));

  await corrections.otherStep('source-consulted');
  await corrections.desk
    .getByRole('textbox', { name: de('corrections.source.source') })
    .fill('Bauamt Birsau, Frau Keller');
  await corrections.desk.getByLabel(de('corrections.source.says')).fill('Es waren 512.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(corrections.timeline.last()).toContainText(de('corrections.event.source-consulted'));
  await expect(corrections.timeline.last()).toContainText('Bauamt Birsau, Frau Keller');
  await expect(corrections.timeline.last()).toContainText('Es waren 512.');
});

test('a passage that is gone is shown as readers had it, with what stands there now; the inbox is narrowed to its piece', async ({
  newsroom: _,
  page,
}) => {
  const corrections = correctionsPage(page);
  await publishedUferweg(page);
  await reportIn(page, 'report.eml');
  const reportId = await reportIn(page, 'hinweis.eml');
  await ask(page, 'corrections.decide', { reportId, outcome: 'justified', reason: 'Ja.' });
  await ask(page, 'corrections.fix', {
    ...{ reportId, was: 'auf einer Länge von 1850 Metern', now: 'auf ganzer Länge' },
    changeClass: 'correction',
  });
  await deskWindow(page).goTo('corrections');
  await corrections.row('Wrong length').click();
  await expect(corrections.passage).toHaveText('1850 Metern');
  await expect(corrections.piece.getByRole('note')).toContainText('seither verschwunden');
  await expectFineInBothThemes(page, 'vanished-passage');
  await corrections.piece.getByText(de('corrections.piece.today'), { exact: true }).click();
  await expect(corrections.piece.getByRole('article')).toContainText('auf ganzer Länge');

  await corrections.filterButton.click();
  await expect(corrections.hideFilters).toBeVisible();
  const piece = corrections.filters.getByRole('combobox', { name: de('corrections.filter.piece') });
  await piece.fill('Uferweg');
  await page.getByRole('option', { name: /^Gemeinde Birsau/ }).click();
  await expect(corrections.inbox.getByRole('option')).toHaveCount(2);
  await expectFineInBothThemes(page, 'corrections-filter-piece');
});
