import { publishedUferweg } from './desk.ts';
import { expect, test } from './newsroom.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { dropFiles, fixture } from './pages/files.ts';
import { piecesPage } from './pages/pieces-page.ts';
import { deskWindow } from './pages/window.ts';
import { de } from './pages/words.ts';

test('an empty file and a file of no known kind stay outside, each with its sentence', async ({
  newsroom: _,
  page,
}) => {
  const { notes } = deskWindow(page);
  await expect(piecesPage(page).empty).toBeVisible();
  await dropFiles(page, [
    { name: 'leer.txt', type: 'text/plain', content: Buffer.alloc(0) },
    { name: 'tabelle.xlsx', type: 'application/octet-stream', content: Buffer.from('PK') },
  ]);
  await expect(notes).toContainText(de('errors.file-empty', { name: 'leer.txt' }));
  await expect(notes).toContainText(de('window.bringIn.unknownKind', { name: 'tabelle.xlsx' }));
  await expect(piecesPage(page).empty).toBeVisible();
});

test('a text of 60 megabytes is refused by its size, and the desk goes on working', async ({
  newsroom: _,
  page,
}) => {
  const pieces = piecesPage(page);
  await expect(pieces.empty).toBeVisible();
  await dropFiles(page, [{ name: 'archiv.txt', type: 'text/plain', content: { size: 60 * 1024 * 1024 } }]);
  await expect(deskWindow(page).notes).toContainText(
    de('errors.file-too-large', { name: 'archiv.txt', limit: 5 }),
    // The journey's own tools read all that travels, which takes them long; the program does not.
    { timeout: 120_000 },
  );
  await pieces.begin();
});

test('a mail that was cut in half is kept, and says that it breaks off', async ({ newsroom: _, page }) => {
  const corrections = correctionsPage(page);
  await publishedUferweg(page);
  await deskWindow(page).goTo('corrections');
  await expect(corrections.empty).toBeVisible();
  const whole = Buffer.from(
    [
      'From: Peter Loosli <peter.loosli@post.example>',
      'Subject: Falsche Zahl',
      'Message-ID: <halb@post.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="teil"',
      '',
      '--teil',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Es waren 512 Unterschriften.',
      '--teil',
      'Content-Type: application/pdf; name="protokoll.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'A'.repeat(400),
      '--teil--',
    ].join('\r\n'),
  );
  const half = { name: 'halb.eml', type: 'message/rfc822', content: whole.subarray(0, whole.length - 300) };
  await dropFiles(page, [half]);
  await corrections.row('Falsche Zahl').click();
  await expect(corrections.report).toContainText(de('corrections.server.problem.cut-off'));
  await expect(corrections.report).toContainText('Es waren 512 Unterschriften.');
});

test('a file that only calls itself a mail is kept as unreadable, and says why', async ({
  newsroom: _,
  page,
}) => {
  const corrections = correctionsPage(page);
  await deskWindow(page).goTo('corrections');
  await expect(corrections.empty).toBeVisible();
  await dropFiles(page, [
    { name: 'notiz.eml', type: 'message/rfc822', content: Buffer.from('\u0000\u0001\u0002') },
  ]);
  await corrections.inbox.getByRole('option').click();
  await expect(corrections.report).toContainText(de('corrections.server.problem.not-a-mail'));
});

test('an address that no piece has says so and leaves the list at hand', async ({ newsroom, page }) => {
  const pieces = piecesPage(page);
  await pieces.begin();
  const origin = new URL(newsroom.address).origin;
  await page.goto(`${origin}/pieces/art_0mws9131e36kbb0zmy`);
  await expect(
    page.getByText(de('errors.article-unknown', { id: 'art_0mws9131e36kbb0zmy' })).first(),
  ).toBeVisible();
  await expect(pieces.list.getByRole('option')).toHaveCount(1);
  await page.goto(`${origin}/pieces/art_gibtesnicht`);
  await expect(page.getByText(de('errors.article-unknown', { id: 'art_gibtesnicht' })).first()).toBeVisible();
  await page.goto(`${origin}/nirgends`);
  await expect(page.getByText(de('window.nowhere.sentence'))).toBeVisible();
});

test('a program that is gone is said to be gone, until it is back', async ({ newsroom, page }) => {
  const desk = deskWindow(page);
  await expect(piecesPage(page).empty).toBeVisible();
  await newsroom.kill();
  await expect(desk.lost).toBeVisible();
  await dropFiles(page, [fixture('seeufer.txt', 'text/plain')]);
  await expect(desk.notes).toContainText(de('window.connection.unreachable'));
  await newsroom.start();
  await expect(desk.lost).toBeHidden({ timeout: 30_000 });
});
