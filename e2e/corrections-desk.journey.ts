import { ask, publishedUferweg, reportIn, upload } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

/** A mail about the Uferweg, in few words. */
const mail = (subject: string, text: string, from = 'Ruth Egli <ruth.egli@post.example>') => ({
  name: `${subject}.eml`,
  type: 'message/rfc822',
  content: Buffer.from(
    [
      `From: ${from}`,
      'To: korrektur@morgenblatt.example',
      `Subject: ${subject}`,
      `Message-ID: <${encodeURIComponent(subject)}@post.example>`,
      'Date: Thu, 12 Feb 2026 09:15:00 +0100',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
    ].join('\r\n'),
  ),
});

test('a desk works through its inbox by keys: assign, snooze, mark, set aside, and take back', async ({
  newsroom: _,
  page,
}) => {
  const corrections = correctionsPage(page);
  await publishedUferweg(page);
  for (const subject of ['Gewinnen Sie jetzt', 'Ihre Meinung zum Uferweg', 'Name falsch']) {
    const uploadIds = [await upload(page, mail(subject, `Zum Uferweg: ${subject}.`))];
    await ask(page, 'corrections.import', { uploadIds });
  }
  await reportIn(page, 'hinweis.eml');
  await deskWindow(page).goTo('corrections');
  await expect(corrections.inbox.getByRole('option')).toHaveCount(4);
  await corrections.row('Falsche Zahl').click();
  await expect(corrections.step('acknowledged')).toBeVisible();

  await page.keyboard.press('a');
  await page.keyboard.type('Nora Gut');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(corrections.row('Falsche Zahl')).toContainText('Nora Gut');
  await expect(corrections.step('acknowledged')).toBeVisible();

  // Asleep, it leaves the list, and the next report is open.
  await page.keyboard.press('b');
  await corrections.desk.getByRole('button', { name: de('corrections.snooze.tomorrow') }).click();
  await expect(corrections.row('Falsche Zahl')).toBeHidden();
  await expect(corrections.openRow).toHaveCount(1);
  await expect(corrections.inbox).toBeFocused();
  await corrections.view.selectOption('view asleep');
  await expect(corrections.inbox.getByRole('option')).toHaveCount(1);
  await corrections.view.selectOption('view open');
  await page.keyboard.press('Escape');
  await corrections.inbox.focus();
  await page.keyboard.press('z');
  await expect(corrections.row('Falsche Zahl')).toBeVisible();

  await corrections.inbox.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+J');
  await expect(corrections.markedRows).toHaveCount(2);
  await corrections.marked.getByRole('button', { name: de('corrections.step.set-aside') }).click();
  await expect(corrections.marked).toContainText('Betrifft 2 von 2');
  await expectFineInBothThemes(page, 'corrections-marked');
  await expect(corrections.marked.getByLabel(de('corrections.setAside.as'))).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(corrections.inbox.getByRole('option')).toHaveCount(2);
  await corrections.undo.click();
  await expect(corrections.inbox.getByRole('option')).toHaveCount(4);
});

test('each step is reached by keys: what is due by the full stop, all others by the palette, and Escape closes their menu alone', async ({
  newsroom: _,
  page,
}) => {
  const corrections = correctionsPage(page);
  const { palette } = deskWindow(page);
  await publishedUferweg(page);
  await reportIn(page, 'hinweis.eml');
  await deskWindow(page).goTo('corrections');
  await corrections.row('Falsche Zahl').click();
  await expect(corrections.step('acknowledged')).toBeVisible();

  const more = corrections.desk.getByRole('button', { name: de('corrections.steps.more') });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await expect(more).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(corrections.inbox).toBeFocused();

  await page.keyboard.press('t');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(corrections.step('review-started')).toBeVisible();
  await page.keyboard.press('.');
  await expect(corrections.step('decided')).toBeVisible();
  await page.keyboard.press('.');
  await expect(corrections.decide.outcome('justified')).toBeFocused();
  await page.keyboard.press('Escape');

  await palette.run(de('corrections.step.due-set'));
  await expect(corrections.desk.getByRole('textbox', { name: de('corrections.dueByHand.at') })).toBeFocused();
});

test('z takes back the step that was taken last, and never an older one', async ({ newsroom: _, page }) => {
  const corrections = correctionsPage(page);
  await publishedUferweg(page);
  await reportIn(page, 'hinweis.eml');
  await deskWindow(page).goTo('corrections');
  await corrections.row('Falsche Zahl').click();

  // What a rule did when the mail came in is no step of anybody.
  await expect(corrections.step('acknowledged')).toBeVisible();
  await page.keyboard.press('z');
  await expect(deskWindow(page).notes.filter({ hasText: de('corrections.undo.nothing') })).toBeVisible();
  await expect(corrections.passage).toHaveText('312 Unterschriften');

  await page.keyboard.press('t');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(corrections.step('review-started')).toBeVisible();

  const decide = async () => {
    await page.keyboard.press('d');
    await corrections.decide.outcome('justified').check();
    await corrections.decide.reason.fill('Das Protokoll nennt 512.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(corrections.step('fixed')).toBeVisible();
  };
  await decide();
  await page.keyboard.press('z');
  const justified = de('corrections.event.decided', { outcome: de('corrections.outcome.justified') });
  await expect(corrections.timeline.last()).toContainText(
    de('corrections.event.undone', { what: justified }),
  );
  await expect(corrections.step('review-started')).toBeVisible();
  await decide();

  const fix = async () => {
    await page.keyboard.press('f');
    await corrections.fix.now.fill('512 Unterschriften');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(corrections.step('notice-drafted')).toBeVisible();
    await expect(corrections.passage).toHaveText('512 Unterschriften');
  };
  await fix();
  await page.keyboard.press('z');
  await expect(corrections.passage).toHaveText('312 Unterschriften');
  await fix();
  await corrections.step('notice-drafted').click();
  await expect(corrections.notice.text).toHaveValue(/312 Unterschriften/);
  await page.keyboard.press('ControlOrMeta+Enter');
  await corrections.step('published').click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(corrections.step('reporter-informed')).toBeVisible();
  const steps = await corrections.timeline.count();
  await page.keyboard.press('z');
  await expect(deskWindow(page).notes.filter({ hasText: 'lässt sich nicht zurücknehmen' })).toBeVisible();
  await expect(corrections.timeline).toHaveCount(steps);

  // A letter that waits is a draft again.
  await page.keyboard.press('r');
  await expect(corrections.letter.text).toHaveValue(/512 Unterschriften/);
  await page.keyboard.press('ControlOrMeta+Enter');
  const outbox = page.getByRole('list', { name: de('letters.outbox.label') });
  await expect(outbox).toContainText(de('letters.state.queued'));
  // The list may be told before the form is answered; until then the key is a letter of its text.
  await expect(corrections.letter.text).toBeHidden();
  await page.keyboard.press('z');
  await expect(outbox).toBeHidden();
  await page.keyboard.press('r');
  await expect(corrections.letter.text).toHaveValue(/512 Unterschriften/);
});

test('the search hands over to the list by Enter, arrow and Escape, and the focus is never lost', async ({
  newsroom: _,
  page,
}) => {
  const corrections = correctionsPage(page);
  await publishedUferweg(page);
  await reportIn(page, 'hinweis.eml');
  await reportIn(page, 'report.eml');
  await deskWindow(page).goTo('corrections');
  await expect(corrections.inbox.getByRole('option')).toHaveCount(2);
  for (const key of ['Enter', 'ArrowDown']) {
    await page.keyboard.press('/');
    await page.keyboard.type('unterschriften');
    await expect(corrections.inbox.getByRole('option')).toHaveCount(1);
    await page.keyboard.press(key);
    await expect(corrections.inbox).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(corrections.openRow).toContainText('Peter Loosli');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect(corrections.inbox.getByRole('option')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(corrections.inbox).toBeFocused();
  }
});

test('a mail that takes a report back or only thanks says so, and a person sets it aside', async ({
  newsroom: _,
  page,
}) => {
  const corrections = correctionsPage(page);
  for (const { content, name, type } of [
    mail('Meine Meldung von gestern', 'Sie hat sich erledigt, mein Fehler.'),
    mail('Ihr Bericht', 'Herzlichen Dank für den schönen Bericht!'),
  ]) {
    const uploadIds = [await upload(page, { content, name, type })];
    await ask(page, 'corrections.import', { uploadIds });
  }
  await deskWindow(page).goTo('corrections');
  for (const [subject, says, exit] of [
    ['Meine Meldung', 'withdrawal', 'withdrawn'],
    ['Ihr Bericht', 'thanks', 'opinion'],
  ] as const) {
    await corrections.row(subject).click();
    await expect(corrections.report).toContainText(de(`corrections.report.proposedEnd.letter.${says}`));
    await expect(corrections.report).not.toContainText(de('corrections.report.askForMissing'));
    if (says === 'thanks') await expectFineInBothThemes(page, 'corrections-thanks');
    await corrections.inbox.focus();
    await page.keyboard.press('e');
    const reason = corrections.desk.getByRole('radio', { name: de(`corrections.exit.${exit}`) });
    await expect(reason).toBeChecked();
    await expect(reason).toBeFocused();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(corrections.row(subject)).toBeHidden();
  }
  await expect(corrections.empty).toBeVisible();
});

test('a withdrawal in a mail of its own names the report that it takes back, and both are set aside at once', async ({
  newsroom: _,
  page,
}) => {
  const corrections = correctionsPage(page);
  for (const { content, name, type } of [
    mail('Länge der Brücke', 'Die Brücke ist 40 Meter lang, nicht 50.'),
    mail('Mein Hinweis', 'Er hat sich erledigt, mein Fehler.'),
  ]) {
    const uploadIds = [await upload(page, { content, name, type })];
    await ask(page, 'corrections.import', { uploadIds });
  }
  await deskWindow(page).goTo('corrections');
  await corrections.row('Mein Hinweis').click();
  // One box says it all.
  await expect(corrections.proposedEnd).toContainText(de('corrections.report.proposedEnd.letter.withdrawal'));
  await expect(corrections.proposedEnd).toContainText('«Länge der Brücke»');
  await expect(corrections.proposedEnd.getByRole('button')).toHaveText([
    de('corrections.report.takesBack.both'),
    de('corrections.report.takesBack.onlyThis'),
  ]);
  await expectFineInBothThemes(page, 'corrections-takes-back');
  await corrections.report
    .getByRole('button', { name: de('corrections.report.takesBack.both') })
    .press('Enter');
  await expect(corrections.empty).toBeVisible();
  await page.keyboard.press('z');
  await expect(corrections.inbox.getByRole('option')).toHaveCount(2);
});

test('a duplicate names the report that says the same: one about the same piece, or any that is found', async ({
  newsroom: _,
  page,
}) => {
  const corrections = correctionsPage(page);
  await publishedUferweg(page);
  for (const subject of ['Nochmals die Zahl', 'Etwas ganz anderes']) {
    const uploadIds = [await upload(page, mail(subject, `Guten Tag: ${subject}.`))];
    await ask(page, 'corrections.import', { uploadIds });
  }
  await reportIn(page, 'hinweis.eml');
  await deskWindow(page).goTo('corrections');
  await corrections.row('Nochmals die Zahl').click();
  await corrections.otherStep('set-aside');
  const { duplicate } = corrections;
  await corrections.desk.getByRole('radio', { name: de('corrections.exit.duplicate') }).check();
  await expect(duplicate.found('Nochmals die Zahl')).toHaveCount(0);
  await duplicate.search.fill('Falsche Zahl');
  await expect(duplicate.found('Etwas ganz anderes')).toHaveCount(0);
  await duplicate.found('Falsche Zahl').press('Space');
  await expect(duplicate.found('Falsche Zahl')).toBeFocused();
  await duplicate.search.fill('nichts dergleichen');
  await expect(duplicate.found('Falsche Zahl')).toBeChecked();
  await expectFineInBothThemes(page, 'corrections-duplicate');
  await corrections.desk.getByRole('button', { name: de('corrections.setAside.submit') }).click();
  await expect(corrections.row('Nochmals die Zahl')).toBeHidden();
  await corrections.view.selectOption('view all');
  await corrections.row('Nochmals die Zahl').click();
  await expect(corrections.timeline.filter({ hasText: de('corrections.exit.duplicate') })).toBeVisible();
});

test('a walk down a long inbox asks for its next page, and nothing for each row', async ({
  newsroom: _,
  page,
}) => {
  const corrections = correctionsPage(page);
  const mails = Array.from({ length: 90 }, (_, number) =>
    mail(`Hinweis ${number}`, `Zahl ${number} ist falsch.`),
  );
  const mailbox = mails.map(
    ({ content }) => `From leser@post.example Thu Feb 12 09:15:00 2026\n${content}\n\n`,
  );
  const file = { name: 'alle.mbox', type: 'application/mbox', content: Buffer.from(mailbox.join('')) };
  await ask(page, 'corrections.import', { uploadIds: [await upload(page, file)] });
  await deskWindow(page).goTo('corrections');
  await expect(corrections.inbox.getByRole('option').first()).toHaveAttribute('aria-setsize', '60');
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  await corrections.inbox.focus();
  await page.keyboard.press('End');
  await expect(corrections.inbox.getByRole('option').first()).toHaveAttribute('aria-setsize', '90');
  await page.keyboard.press('End');
  await expect(corrections.row('Hinweis 0')).toBeVisible();
  expect(asked).toContain('/api/corrections.list');
  expect(asked).not.toContain('/api/desk.state');

  // Other words are another list, and it begins with what fits best.
  await page.keyboard.press('/');
  await page.keyboard.type('falsch');
  await expect(corrections.view.locator('option:checked')).toHaveText(de('corrections.views.own'));
  await expect(corrections.inbox.locator('[aria-posinset="1"]')).toBeInViewport();
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the inbox is filtered and its views are kept', async ({ newsroom: _, page }) => {
    const corrections = correctionsPage(page, en);
    await publishedUferweg(page);
    const reportId = await reportIn(page, 'report.eml');
    await reportIn(page, 'hinweis.eml');
    await ask(page, 'corrections.step', {
      reportId,
      step: { type: 'triaged', errorType: 'number', severity: 'normal', personRelated: false },
    });
    await ask(page, 'corrections.step', { reportId, step: { type: 'lane-set', lane: 'right-of-reply' } });
    await deskWindow(page, en).goTo('corrections');
    await expect(corrections.inbox.getByRole('option')).toHaveCount(2);
    await corrections.filterButton.click();
    await corrections.filters.getByLabel(en('corrections.triage.errorType')).selectOption('number');
    await expect(corrections.inbox.getByRole('option')).toHaveCount(1);
    await expect(corrections.row('Wrong length')).toContainText(en('corrections.lane.right-of-reply'));
    await corrections.filters.getByRole('button', { name: en('corrections.views.keep') }).click();
    await page.keyboard.type('Numbers');
    await page.keyboard.press('Enter');
    await expect(corrections.view).toHaveValue('named Numbers');
    await expectFineInBothThemes(page, 'corrections-filters');
    await corrections.view.selectOption('view open');
    await expect(corrections.inbox.getByRole('option')).toHaveCount(2);
    await corrections.view.selectOption('named Numbers');
    await expect(corrections.inbox.getByRole('option')).toHaveCount(1);
  });
});
