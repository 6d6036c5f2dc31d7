import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../desk-for-tests.ts';
import { mailAt, mailPlaces } from './mail-place.ts';
import { unquotedMail } from './unquoted-mail.ts';

const stamp = 'From anna@post.example Thu Feb 12 09:15:00 2026\n';
const mail = (subject: string, body = 'Guten Tag\n') =>
  `From: anna@post.example\nSubject: ${subject}\n\n${body}`;

function fileWith(content: string | Uint8Array): { file: string; length: number } {
  const file = path.join(freshFolder(), 'archiv');
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  writeFileSync(file, bytes);
  return { file, length: bytes.length };
}

/** The mails that a mailbox gives, byte for byte as Latin-1. */
async function mailsIn(content: string | Uint8Array, asMailbox = false): Promise<string[]> {
  const { file, length } = fileWith(content);
  const mails: string[] = [];
  for await (const place of mailPlaces(file, length, asMailbox)) mails.push(mailAt(place).toString('latin1'));
  return mails;
}

test('a mailbox gives each mail with its own bytes, without the line and the empty line that part them', async () => {
  const [one, two] = [mail('Eins'), mail('Zwei', 'ohne Zeilenende')];
  expect(await mailsIn(`${stamp}${one}\n${stamp}${two}`)).toEqual([one, two]);
});

test('CRLF stays CRLF, and a mail that ends in empty lines keeps all but the parting one', async () => {
  const one = mail('Eins', 'Text\n\n\n').replaceAll('\n', '\r\n');
  const crlf = stamp.replace('\n', '\r\n');
  expect(await mailsIn(`${crlf}${one}\r\n${crlf}${one}\r\n`)).toEqual([one, one]);
});

test('a mere «From » line of a letter begins no mail', async () => {
  const lines = [
    'From Thursday 12 February 2026 on, 10:00, we read this:',
    'From: nobody',
    'From Bern, Thu Feb 12 2026\nNote: a place and a day are no postmark',
    'From anna@post.example Thu Feb 12 09:15:00 2026\nSo stand es in der Mail.',
    'From 1815 to 1848\nTo: nobody in particular',
    'From anna Thu Feb 12 09:15:00 2026 and so on\nSubject: falsch',
  ];
  const one = mail('Eins', `Guten Tag\n\n${lines.join('\n\n')}\n`);
  const two = mail('Zwei');
  expect(await mailsIn(`${stamp}${one}\n${stamp}${two}\n`)).toEqual([one, two]);
});

test('mboxrd and mboxo are taken back to what was sent, one «>» a line', async () => {
  const body = '>From heute an\n>>From gestern\n>>>From je\n> From bleibt\n >From bleibt\n';
  const [sent] = await mailsIn(`${stamp}${mail('Eins', body)}\n`);
  expect(sent).toBe(mail('Eins', 'From heute an\n>From gestern\n>>From je\n> From bleibt\n >From bleibt\n'));
  expect(unquotedMail(Buffer.from('Subject: x\n>From kept: header\n\n>From Bern\n')).toString()).toBe(
    'Subject: x\n>From kept: header\n\nFrom Bern\n',
  );
});

test('mboxcl2: a length that leads to the next mail holds whatever lies within it', async () => {
  const body = `Text\n\n${stamp}Subject: eine Mail in der Mail\n\n>From bleibt\n`;
  const counted = (text: string) =>
    mail('Eins').replace(/\n\n.*$/s, `\nContent-Length: ${text.length}\n\n${text}`);
  const one = counted(body);
  expect(await mailsIn(`${stamp}${one}\n${stamp}${counted('Zwei')}\n${stamp}${counted('')}\n`)).toEqual([
    one,
    counted('Zwei'),
    counted(''),
  ]);
});

test('a length that lies is not believed, however many mails it would swallow', async () => {
  const lying = (length: number) => mail('Lüge').replace('\n\n', `\nContent-Length: ${length}\n\n`);
  for (const length of [0, 3, 40, 999_999_999_999]) {
    const found = await mailsIn(
      `${stamp}${lying(length)}\n${stamp}${mail('Zwei')}\n${stamp}${mail('Drei')}\n`,
    );
    expect(found, String(length)).toEqual([lying(length), mail('Zwei'), mail('Drei')]);
  }
});

test('postmarks of many programs are known', async () => {
  const postmarks = [
    'From - Thu Feb 12 09:15:00 2026',
    'From ???@??? Thu Feb 12 09:15:00 2026',
    'From MAILER-DAEMON Fri Jul  8 12:08:34 2011',
    'From 1623456789012345678@xxx Thu Feb 12 08:15:00 +0000 2026',
    'From anna@post.example Thu, 12 Feb 2026 09:15:00 +0100',
    'From anna@post.example Thu Feb 12 09:15 2026',
    'From anna@post.example Thu Feb 12 09:15:00 CET 2026',
    'From "anna leserin"@post.example Thu Feb 12 09:15:00 2026 remote from bern',
    'From anna@post.example  Thu Feb 12 09:15:00 2026 +0100',
  ];
  const mails = postmarks.map((_, index) => mail(`Nr. ${index}`));
  expect(await mailsIn(mails.map((text, index) => `${postmarks[index]}\n${text}\n`).join(''))).toEqual(mails);
});

test('two mails without an empty line between them are two, where the second begins like a mail', async () => {
  expect(await mailsIn(`${stamp}${mail('Eins')}${stamp}${mail('Zwei')}`)).toEqual([
    mail('Eins'),
    mail('Zwei'),
  ]);
  const one = mail('Eins', `Er schrieb:\n${stamp}Notiz: so\n`);
  expect(await mailsIn(`${stamp}${one}`)).toEqual([one]);
});

test('line ends of old Macs part mails as well', async () => {
  const one = mail('Eins').replaceAll('\n', '\r');
  const cr = stamp.replace('\n', '\r');
  expect(await mailsIn(`${cr}${one}\r${cr}${one}`)).toEqual([one, one]);
});

test('what is no mailbox is one mail with its bytes as they are', async () => {
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${stamp}${mail('Eins')}`, 'utf16le'));
  const contents = [
    '',
    'From ',
    'From dusk till dawn\nein Film\n',
    mail('Eins', `>From x\n\n${stamp}${mail('Zwei')}`),
    '\0\0\0\0',
    utf16,
  ];
  for (const content of contents) {
    const bytes = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    expect(await mailsIn(content)).toEqual([bytes]);
  }
});

test('told that it is a mailbox, the words before the first «From » line are a mail as well', async () => {
  expect(await mailsIn(`${mail('Null')}\n${stamp}${mail('Eins')}`, true)).toEqual([
    mail('Null'),
    mail('Eins'),
  ]);
  expect(await mailsIn(`\ufeff\n\n${stamp}${mail('Eins')}`.replace('\ufeff', '\xef\xbb\xbf'), true)).toEqual([
    mail('Eins'),
  ]);
  expect(await mailsIn('', true)).toEqual(['']);
  expect(await mailsIn('\0'.repeat(5000), true)).toHaveLength(1);
});

test('every byte that is no parting line belongs to one mail, wherever the window ends', async () => {
  const filler = 'x'.repeat(1024 * 1024 - stamp.length - 70);
  const mails = Array.from({ length: 60 }, (_, index) =>
    mail(`Nr. ${index}`, `${index === 0 ? filler : ''}${'y'.repeat(index)}\n`),
  );
  for (const lineEnd of ['\n', '\r\n']) {
    const with_ = (text: string) => text.replaceAll('\n', lineEnd);
    const found = await mailsIn(with_(mails.map((text) => `${stamp}${text}\n`).join('')));
    expect(found).toEqual(mails.map(with_));
  }
});

test('a line of a hundred megabytes is read through a window, not held', async () => {
  const file = path.join(freshFolder(), 'lang.mbox');
  const handle = openSync(file, 'w');
  const line = Buffer.alloc(1024 * 1024, 'From ');
  writeSync(handle, `${stamp}${mail('Eins', '')}`);
  for (let count = 0; count < 100; count++) writeSync(handle, line);
  const length =
    writeSync(handle, `\n\n${stamp}${mail('Zwei')}`) +
    stamp.length +
    mail('Eins', '').length +
    100 * line.length;
  closeSync(handle);
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const spans: number[] = [];
  for await (const { from, to } of mailPlaces(file, length, false)) {
    spans.push(to - from);
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }
  expect(spans).toEqual([mail('Eins', '').length + 100 * line.length + 1, mail('Zwei').length]);
  expect(most).toBeLessThan(60 * 1024 * 1024);
});
