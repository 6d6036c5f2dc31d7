import { startDovecot } from '#main/post/mailbox/dovecot.fixture.ts';
import { missing, needs } from '#tools/needs.ts';
import { ask, publishedUferweg } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { fixture } from './pages/files.ts';
import { settingsPage } from './pages/settings-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

test(`a mailbox is set up and tried, its mail becomes a report, and being offline is a quiet line ${needs('dovecot')}`, async ({
  newsroom: _,
  page,
}) => {
  test.skip(missing('dovecot'), needs('dovecot'));
  const server = await startDovecot();
  try {
    await server.deliver(fixture('hinweis.eml', 'message/rfc822').content as Buffer);
    const corrections = correctionsPage(page);
    await publishedUferweg(page);

    await page.goto(new URL('/settings/post', page.url()).href);
    const incoming = settingsPage(page)
      .section('post')
      .getByRole('group', { name: de('settings.post.incoming') });
    await incoming.getByLabel(de('settings.post.host'), { exact: true }).fill('127.0.0.1');
    await incoming.getByLabel(de('settings.post.security')).selectOption('none');
    await incoming.getByLabel(de('settings.post.port')).fill(String(server.ports.plain));
    await incoming.getByLabel(de('settings.post.user')).fill('redaktion');
    await incoming.getByLabel(de('settings.post.password'), { exact: true }).fill('falsch');
    await page.keyboard.press('Tab');
    await incoming.getByRole('button', { name: de('settings.post.test') }).click();
    await expect(incoming.getByRole('alert')).toContainText(de('post.problem.wrong-password'));
    await incoming.getByLabel(de('settings.post.password'), { exact: true }).fill('geheim');
    await page.keyboard.press('Tab');
    await incoming.getByRole('button', { name: de('settings.post.test') }).click();
    await expect(incoming).toContainText(de('settings.post.fine'));
    await expectFineInBothThemes(page, 'settings-mailbox');

    await deskWindow(page).goTo('corrections');
    const fetchMail = page.getByRole('button', { name: de('letters.line.fetch'), exact: true });
    const line = page.getByRole('status').filter({ has: page.locator('time') });
    await fetchMail.click();
    await corrections.row('Falsche Zahl im Artikel zum Uferweg').click();
    await expect(corrections.passage).toBeVisible();
    await expect(line).toContainText(de('letters.line.fetched'));
    // Nothing on the server has changed: it is read, and no more.
    expect(await server.flags()).toEqual([[]]);

    await fetchMail.click();
    await expect(fetchMail).toBeEnabled();
    await expect(fetchMail).toBeFocused();
    expect((await ask(page, 'corrections.list', { show: 'all' })).reports).toHaveLength(1);

    await server.stop();
    await fetchMail.click();
    await expect(page.getByText(de('post.problem.connection-refused'))).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(corrections.row('Falsche Zahl im Artikel zum Uferweg')).toBeVisible();
    // Off the button, whose tooltip would lie over the line.
    await corrections.row('Falsche Zahl im Artikel zum Uferweg').hover();
    await expect(page.getByRole('tooltip')).toBeHidden();
    await expectFineInBothThemes(page, 'mailbox-offline');

    await server.start();
    await server.deliver(Buffer.from('From: lea@leser.example\nSubject: Noch ein Fehler\n\nGuten Tag\n'));
    await fetchMail.click();
    await expect(corrections.row('Noch ein Fehler')).toBeVisible();
    await expect(line).toContainText(de('letters.line.fetched'));
  } finally {
    await server.end();
  }
});

test('what stands unsaved at one server stays when the other is saved', async ({ newsroom: _, page }) => {
  await page.goto(new URL('/settings/post', page.url()).href);
  const server = (side: 'incoming' | 'outgoing') =>
    settingsPage(page)
      .section('post')
      .getByRole('group', { name: de(`settings.post.${side}`) });
  const [incoming, outgoing] = [server('incoming'), server('outgoing')];
  // No port at all cannot be saved, and is not lost either.
  await outgoing.getByLabel(de('settings.post.port')).fill('');
  await incoming.getByLabel(de('settings.post.host'), { exact: true }).fill('imap.morgenblatt.example');
  await incoming.getByLabel(de('settings.post.markSeen')).check();
  const incomingNow = async () =>
    (await ask(page, 'desk.state', {})).publication?.post.incoming ?? { host: '', markSeen: false };
  await expect.poll(incomingNow).toMatchObject({ host: 'imap.morgenblatt.example', markSeen: true });
  await expect(outgoing.getByLabel(de('settings.post.port'))).toHaveValue('');
  await expect(outgoing).toContainText(de('settings.problems.number', { least: 1, most: 65_535 }));

  // Both at once: each is put into what the desk holds by then.
  await outgoing.getByLabel(de('settings.post.port')).fill('2525');
  await incoming.getByLabel(de('settings.post.markSeen')).uncheck();
  const both = async () => (await ask(page, 'desk.state', {})).publication?.post;
  await expect.poll(both).toMatchObject({
    incoming: { host: 'imap.morgenblatt.example', markSeen: false },
    outgoing: { port: 2525 },
  });
});
