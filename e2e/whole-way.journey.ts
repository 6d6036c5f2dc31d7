import type { Page } from '@playwright/test';
import { SMTPServer } from 'smtp-server';
import { ask, publishedUferweg } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { dropFiles, fixture } from './pages/files.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { settingsPage } from './pages/settings-page.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

/** A server for letters that is not there before it is started. */
function aServer() {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        taken.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  return {
    taken,
    start: (port: number) =>
      new Promise<number>((settle) => {
        const listening = server.listen(port, '127.0.0.1', () =>
          settle((listening.address() as { port: number }).port),
        );
      }),
    close: () => new Promise<void>((settle) => server.close(() => settle())),
  };
}

/** A port on which nobody listens now. */
async function aFreePort(): Promise<number> {
  const server = aServer();
  const port = await server.start(0);
  await server.close();
  return port;
}

async function workAs(page: Page, t: typeof de, name: string): Promise<void> {
  await deskWindow(page, t).goTo('settings');
  const settings = settingsPage(page, t);
  await settings.personName.fill(name);
  await page.keyboard.press('Enter');
  await expect(settings.section('person').getByText(t('settings.saved'))).toBeVisible();
}

const ways = [
  {
    ...{ language: 'German', locale: 'de-CH', t: de, mail: 'hinweis.eml', subject: 'Falsche Zahl' },
    ...{ reporter: 'Peter Loosli', was: '312 Unterschriften', now: '512 Unterschriften' },
    letter: /Guten Tag Peter Loosli/,
  },
  {
    ...{ language: 'English', locale: 'en-GB', t: en, mail: 'report.eml', subject: 'Wrong length' },
    ...{ reporter: 'Mary Holt', was: '1850 Metern', now: '1580 Metern' },
    letter: /Mary Holt/,
  },
] as const;

for (const { language, locale, t, mail, subject, reporter, was, now, letter } of ways)
  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('a report goes its whole way: claim, decision, fix, notice, approval, publication, and a letter that waits for its server', async ({
      newsroom: _,
      page,
    }) => {
      const desk = deskWindow(page, t);
      const corrections = correctionsPage(page, t);
      const articleId = await publishedUferweg(page);
      const port = await aFreePort();
      const { publication } = await ask(page, 'desk.state', {});
      const post = publication!.post;
      const outgoing = { ...post.outgoing, host: '127.0.0.1', security: 'none' as const, port };
      await ask(page, 'publication.update', { secondApproval: true, post: { ...post, outgoing } });
      await workAs(page, t, 'Nora Gut');
      await desk.goTo('corrections');

      await dropFiles(page, [fixture(mail, 'message/rfc822')]);
      await corrections.row(subject).click();
      await expect(corrections.report).toContainText(reporter);
      await expect(corrections.passage).toHaveText(was);
      await corrections.otherStep('triaged');
      await corrections.triage.click();
      await corrections.step('review-started').click();
      await corrections.step('decided').click();
      await corrections.decide.outcome('justified').check();
      await corrections.decide.reason.fill('Protokoll / minutes.');
      await corrections.decide.submit.click();
      await corrections.step('fixed').click();
      await corrections.fix.now.fill(now);
      await corrections.fix.submit.click();
      await expect(corrections.passage).toHaveText(now);

      // A name in the notice needs the consent of who bears it.
      await corrections.step('notice-drafted').click();
      await expect(corrections.notice.text).toHaveValue(new RegExp(was));
      const proposed = await corrections.notice.text.inputValue();
      await corrections.notice.text.fill(`${proposed} ${reporter}.`);
      await corrections.notice.submit.click();
      await expect(corrections.desk.getByRole('alert')).toContainText(reporter);
      await expect(corrections.notice.text).toHaveValue(`${proposed} ${reporter}.`);
      await corrections.facts
        .getByLabel(t('corrections.facts.consent'))
        .selectOption(t('corrections.facts.mayBeNamed'));
      await expect(corrections.timeline.last()).toContainText(t('corrections.event.consent-given'));
      await corrections.notice.submit.click();

      // Nobody approves a correction of their own.
      await corrections.step('approval-asked').click();
      await corrections.step('approved').click();
      await expect(corrections.desk.getByRole('alert')).toContainText('Nora Gut');
      await expect(corrections.approval).toContainText('Nora Gut');
      await corrections.desk.getByRole('link', { name: t('settings.person.title') }).click();
      await workAs(page, t, 'Lena Huber');
      await desk.goTo('corrections');
      await corrections.row(subject).click();

      // Whoever is asked reads what would go out, and says what is to be changed.
      await expect(corrections.approval).toContainText(t('corrections.event.wasNow', { was, now }));
      await expect(corrections.approval).toContainText(`${proposed} ${reporter}.`);
      await expectFineInBothThemes(page, `approval-asked-${language}`);
      await corrections.approval.getByRole('button').click();
      await page.keyboard.type('Bitte kürzer.');
      await page.keyboard.press('ControlOrMeta+Enter');
      await workAs(page, t, 'Nora Gut');
      await desk.goTo('corrections');
      await corrections.row(subject).click();
      await expect(corrections.approval).toContainText('Lena Huber');
      await expect(corrections.approval).toContainText('Bitte kürzer.');
      await expectFineInBothThemes(page, `approval-refused-${language}`);
      await corrections.approval
        .getByRole('button', { name: t('corrections.approval.again.notice-drafted') })
        .click();
      await expect(corrections.notice.text).toHaveValue(`${proposed} ${reporter}.`);
      await corrections.notice.text.fill(`${proposed} ${reporter}!`);
      await corrections.notice.submit.click();
      await corrections.step('approval-asked').click();
      await expect(corrections.step('approved')).toBeVisible();
      await workAs(page, t, 'Lena Huber');
      await desk.goTo('corrections');
      await corrections.row(subject).click();
      await corrections.step('approved').click();
      await expect(corrections.approval).toContainText('Lena Huber');
      await corrections.step('published').click();
      await corrections.publish.click();

      // There is a way to the server, and nobody at its end: the letter waits, and the report with it.
      await corrections.step('reporter-informed').click();
      await expect(corrections.letter.text).toHaveValue(letter);
      await expect(corrections.letter.text).toHaveValue(new RegExp(now));
      await page.keyboard.press('ControlOrMeta+Enter');
      const outbox = page.getByRole('list', { name: t('letters.outbox.label') });
      await expect(outbox).toContainText(t('letters.state.queued'));
      const send = () => ask(page, 'outbox.send', {});
      expect(await send()).toMatchObject({ sent: 0 });
      await expect(corrections.timeline.last()).not.toContainText(t('corrections.event.reporter-informed'));

      const server = aServer();
      await server.start(port);
      await expect
        .poll(async () => {
          await send();
          return server.taken.length;
        })
        .toBe(1);
      expect(server.taken[0]).toContain('In-Reply-To: <');
      await expect(corrections.report).toContainText(t('corrections.event.reporter-informed'));
      await expect(outbox).toBeHidden();
      await corrections.step('closed').click();
      await expect(corrections.empty).toBeVisible();
      expect(server.taken).toHaveLength(1);
      await server.close();

      await page.goto(new URL(`/pieces/${articleId}`, page.url()).href);
      const pieces = piecesPage(page, t);
      await expect(pieces.text).toContainText(now);
      await expect(pieces.section('notices')).toContainText(reporter);
    });
  });
