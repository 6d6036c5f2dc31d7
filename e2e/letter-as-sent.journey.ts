import { ask, picture, upload } from './desk.ts';
import { expectFineInBothThemes } from './looks.ts';
import { expect, test } from './newsroom.ts';
import { letterAsSent } from './pages/letter-as-sent.ts';
import { de, en } from './pages/words.ts';

const html = `<body style="font-family:Calibri,sans-serif;color:#1f3864">
<p class="MsoNormal">Guten Tag</p>
<p class="MsoNormal" style="background:#fff2cc">In Ihrem Artikel steht <b>12 Zentimeter</b>. Richtig sind <b style="color:#c00000">21 Zentimeter</b>, siehe
<a href="https://www.bafu.example/pegel?tag=11">die Messung</a> und <a href="https://bank.example/anmelden">https://www.bafu.example</a>.</p>
<table border="1" cellpadding="4" style="border-collapse:collapse"><tr><th>Ort</th><th>Pegel</th></tr><tr><td>Horn</td><td>21</td></tr></table>
<p><img src="cid:karte" width="240" alt="Karte der Messstellen"></p>
<img src="https://spur.example/offen.gif" width="1" height="1" alt=""><img src="https://spur.example/kopf.png" alt="Logo">
</body>`;

test('a designed letter is shown as it was sent, on a sheet of paper, and tells what it leaves out', async ({
  newsroom: _,
  page,
}) => {
  const { content } = await picture('karte.png');
  const raw = [
    ...['From: Anna Koller <anna@post.example>', 'Subject: Pegel in Horn', 'Message-ID: <1@post.example>'],
    ...['Date: Thu, 12 Feb 2026 09:15:00 +0100', 'Content-Type: multipart/related; boundary="r"', '', '--r'],
    ...[
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '--r',
      'Content-Type: image/png; name="karte.png"',
    ],
    ...[
      'Content-ID: <karte>',
      'Content-Transfer-Encoding: base64',
      '',
      (content as Buffer).toString('base64'),
    ],
    '--r--',
  ].join('\r\n');
  const uploadId = await upload(page, { name: 'a.eml', type: 'message/rfc822', content: Buffer.from(raw) });
  const { reports } = await ask(page, 'corrections.import', { uploadIds: [uploadId] });
  await page.goto(new URL(`/corrections/${reports[0]!.reportId}`, page.url()).href);
  const letter = letterAsSent(page);
  await expect(page.locator('[data-letter]')).toContainText('Guten Tag');

  await letter.forms.getByRole('radio', { name: de('corrections.asSent.text') }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(letter.sheet.getByRole('img', { name: 'Karte der Messstellen' })).toBeVisible();
  await expect(page.locator('[data-letter]')).toBeHidden();
  await expect(page.getByText(de('corrections.asSent.remote', { count: 2 }))).toBeVisible();
  await expect(letter.links.getByRole('listitem')).toHaveText([
    'https://www.bafu.example/pegel?tag=11',
    'https://bank.example/anmelden',
  ]);
  await expect(letter.sheet.getByText('Logo')).toBeVisible();
  expect((await letter.sheet.getByRole('img').boundingBox())?.width).toBe(240);
  // The sheet is as tall as the letter, which the window scrolls.
  const heights = await letter.frame.evaluate((frame) => {
    const body = (frame as HTMLIFrameElement).contentDocument?.body;
    return { frame: frame.clientHeight, letter: body?.scrollHeight ?? 0 };
  });
  expect(heights.frame).toBeGreaterThanOrEqual(heights.letter);
  await letter.frame.scrollIntoViewIfNeeded();
  await expectFineInBothThemes(page, 'letter-as-sent');

  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-letter]')).toContainText('Guten Tag');
});

test('a picture on a mail is seen beside its name, and large by the keyboard; what is none says so', async ({
  newsroom: _,
  page,
}) => {
  const { content } = await picture('beleg.png');
  const file = (name: string, bytes: Buffer) => [
    ...['--m', `Content-Type: image/png; name="${name}"`, 'Content-Transfer-Encoding: base64'],
    ...[`Content-Disposition: attachment; filename="${name}"`, '', bytes.toString('base64')],
  ];
  const raw = [
    ...['From: Anna Koller <anna@post.example>', 'Subject: Foto der Tafel', 'Message-ID: <2@post.example>'],
    ...[
      'Content-Type: multipart/mixed; boundary="m"',
      '',
      '--m',
      'Content-Type: text/plain',
      '',
      'Siehe Foto.',
    ],
    ...file('tafel.png', content as Buffer),
    ...file('kaputt.png', Buffer.from('kein Bild')),
    '--m--',
  ].join('\r\n');
  const uploadId = await upload(page, { name: 'b.eml', type: 'message/rfc822', content: Buffer.from(raw) });
  const { reports } = await ask(page, 'corrections.import', { uploadIds: [uploadId] });
  await page.goto(new URL(`/corrections/${reports[0]!.reportId}`, page.url()).href);

  const small = page.getByRole('button', { name: de('corrections.report.enlarge', { name: 'tafel.png' }) });
  await expect(small.locator('img')).toBeVisible();
  await expect(page.getByText(de('corrections.report.noPreview'))).toHaveCount(1);
  await small.scrollIntoViewIfNeeded();
  await expectFineInBothThemes(page, 'attached-picture');
  await small.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'tafel.png' });
  await expect(dialog.getByRole('img', { name: 'tafel.png' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(small).toBeFocused();
});

test('a reply in the log has the form as it was sent and previews of its pictures, as the first letter has', async ({
  newsroom: _,
  page,
}) => {
  const { content } = await picture('beleg.png');
  const first = ['From: anna@post.example', 'Subject: Tafel', 'Message-ID: <3@post.example>', '', 'Falsch.'];
  const answer = [
    ...['From: Anna Koller <anna@post.example>', 'Subject: Re: Tafel', 'Message-ID: <4@post.example>'],
    ...['In-Reply-To: <3@post.example>', 'Content-Type: multipart/mixed; boundary="m"', '', '--m'],
    ...[
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p style="background:#fff2cc">Hier ist das <b>Foto</b>.</p>',
    ],
    ...['--m', 'Content-Type: image/png; name="tafel.png"', 'Content-Transfer-Encoding: base64'],
    ...['Content-Disposition: attachment; filename="tafel.png"', '', (content as Buffer).toString('base64')],
    '--m--',
  ];
  const mail = (lines: readonly string[]) =>
    upload(page, { name: 'a.eml', type: 'message/rfc822', content: Buffer.from(lines.join('\r\n')) });
  const { reports } = await ask(page, 'corrections.import', { uploadIds: [await mail(first)] });
  await ask(page, 'corrections.import', { uploadIds: [await mail(answer)] });
  await page.goto(new URL(`/corrections/${reports[0]!.reportId}`, page.url()).href);

  const from = 'Anna Koller <anna@post.example>';
  const forms = page.getByRole('radiogroup', { name: de('corrections.asSent.labelOfReply', { from }) });
  await expect(page.getByText('Hier ist das Foto.')).toBeVisible();
  await forms.getByRole('radio', { name: de('corrections.asSent.text') }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(letterAsSent(page).sheet.getByText('Foto')).toBeVisible();
  const small = page.getByRole('button', { name: de('corrections.report.enlarge', { name: 'tafel.png' }) });
  await expect(small.locator('img')).toBeVisible();
  await expect(
    page.getByRole('link', { name: de('corrections.report.saveReply', { from }) }),
  ).toHaveAttribute('href', /\/[0-9a-f]{64}\.eml$/);
  await forms.scrollIntoViewIfNeeded();
  await expectFineInBothThemes(page, 'reply-as-sent');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('Hier ist das Foto.')).toBeVisible();
});

test.describe('in an English window', () => {
  test.use({ locale: 'en-GB' });

  test('the forms of a letter and what is left out are told in English', async ({ newsroom: _, page }) => {
    const raw =
      'From: a@post.example\r\nSubject: Level\r\nContent-Type: text/html\r\n\r\n<p>It is <b>21</b></p><img src="//spur.example/a.png">';
    const uploadId = await upload(page, { name: 'a.eml', type: 'message/rfc822', content: Buffer.from(raw) });
    const { reports } = await ask(page, 'corrections.import', { uploadIds: [uploadId] });
    await page.goto(new URL(`/corrections/${reports[0]!.reportId}`, page.url()).href);
    const letter = letterAsSent(page, en);
    await letter.asSent.click();
    await expect(letter.sheet.getByText('It is 21')).toBeVisible();
    await expect(page.getByText(en('corrections.asSent.remote', { count: 1 }))).toBeVisible();
  });
});
