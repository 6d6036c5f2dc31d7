import { SMTPServer } from 'smtp-server';
import { publishedUferweg, reportIn } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { settingsPage } from './pages/settings-page.ts';
import { deskWindow } from './pages/window.ts';
import { de, en } from './pages/words.ts';

test('a letter waits in the outbox while there is no server, and leaves once one is set up', async ({
  newsroom: _,
  page,
}) => {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      let raw = '';
      stream.on('data', (part: Buffer) => {
        raw += part.toString('utf8');
      });
      stream.on('end', () => {
        taken.push(raw);
        done();
      });
    },
  });
  const port = await new Promise<number>((settle) => {
    const listening = server.listen(0, '127.0.0.1', () =>
      settle((listening.address() as { port: number }).port),
    );
  });
  const corrections = correctionsPage(page);
  await publishedUferweg(page);
  await reportIn(page, 'hinweis.eml');
  await deskWindow(page).goTo('corrections');
  await corrections.row('Falsche Zahl im Artikel zum Uferweg').click();
  await corrections.step('acknowledged').click();
  await expect(corrections.letter.text).toHaveValue(/Guten Tag Peter Loosli/);
  // The other language is two keys away, and coming back finds every word as it was left.
  await corrections.letter.text.fill('Guten Tag Herr Loosli');
  await corrections.letter.text.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  const greeting = en('letters.part.greeting', { name: 'Peter Loosli' });
  await expect(corrections.letter.text).toHaveValue(new RegExp(`^${greeting}`));
  await page.keyboard.press('ArrowLeft');
  await expect(corrections.letter.text).toHaveValue('Guten Tag Herr Loosli');
  await expect(corrections.desk).toContainText(de('letters.pane.noServer'));
  await expectFineInBothThemes(page, 'letter');
  await corrections.letter.text.fill('Guten Tag\n\nBesten Dank, wir prüfen das.');
  await page.keyboard.press('ControlOrMeta+Enter');
  const outbox = page.getByRole('list', { name: de('letters.outbox.label') });
  await expect(outbox).toContainText(de('letters.state.queued'));
  await expect(corrections.step('acknowledged')).toBeVisible();

  await page.getByRole('button', { name: de('letters.line.waiting', { count: 1 }) }).click();
  const all = page.getByRole('dialog', { name: de('letters.outbox.open') });
  await expect(all.getByRole('link', { name: /Falsche Zahl/ })).toBeVisible();
  await expectFineInBothThemes(page, 'outbox');
  await page.keyboard.press('Escape');
  await expect(all).toBeHidden();

  await page.goto(new URL('/settings/post', page.url()).href);
  const post = settingsPage(page)
    .section('post')
    .getByRole('group', { name: de('settings.post.outgoing') });
  await post.getByLabel(de('settings.post.host')).fill('127.0.0.1');
  await post.getByLabel(de('settings.post.security')).selectOption('none');
  await post.getByLabel(de('settings.post.port')).fill(String(port));
  await page.keyboard.press('Tab');
  await post.getByRole('button', { name: de('settings.post.test') }).click();
  await expect(post).toContainText(de('settings.post.fine'));
  // What is wrong is said at its field, and holds up what stands in the others until it is put right.
  await post.getByLabel(de('settings.post.senderName')).fill('Korrekturen im Morgenblatt');
  await post.getByLabel(de('settings.post.senderAddress')).fill('korrekturen');
  await post.getByLabel(de('settings.post.senderAddress')).press('Tab');
  await expect(post.getByText(de('settings.post.problems.senderAddress'))).toBeVisible();
  await expect(post.getByText(de('settings.problems.number', { least: 1, most: 65_535 }))).toBeHidden();
  await post.getByLabel(de('settings.post.senderAddress')).fill('dialog@morgenblatt.example ');
  await post.getByLabel(de('settings.post.senderAddress')).press('Enter');
  await expect(post.getByText(de('settings.saved'))).toBeVisible();
  await expectFineInBothThemes(page, 'settings-post');

  await page.request.post(new URL('/api/outbox.send', page.url()).href, { data: '{}' });
  await expect.poll(() => taken.length).toBe(1);
  expect(taken[0]).toContain('Besten Dank, wir pr');
  expect(taken[0]).toContain('From: Korrekturen im Morgenblatt <dialog@morgenblatt.example>');
  await deskWindow(page).goTo('corrections');
  await corrections.row('Falsche Zahl im Artikel zum Uferweg').click();
  await expect(corrections.timeline.last()).toContainText('Brief gesendet');
  await expect(outbox).toBeHidden();
  await new Promise<void>((settle) => server.close(() => settle()));
});
