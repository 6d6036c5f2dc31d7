import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { fold } from '#shared/search-query/fold.ts';
import { type Chance, chanceFrom, line, paragraph, personName } from './written-words.ts';

/** The same mails as one mbox and as a Maildir, for whoever reads which. */
export interface Mails {
  readonly mailbox: string;
  readonly maildir: string;
  readonly count: number;
  readonly bytes: number;
}

/** Writes so many German readers' mails into a folder; about 8.2 KB each, and the same in every run. */
export function generateMails(folder: string, count: number, pages: number): Mails {
  const [mailbox, maildir] = [path.join(folder, 'mails.mbox'), path.join(folder, 'Maildir')];
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(path.join(maildir, part), { recursive: true });
  const file = openSync(mailbox, 'w');
  let bytes = 0;
  for (let number = 0; number < count; number++) {
    const mail = writtenMail(number, pages);
    bytes += writeSync(file, `From leser@post.example Thu Feb 12 09:15:00 2026\n${quoted(mail)}\n`);
    writeFileSync(path.join(maildir, 'cur', `${1_770_000_000 + number}.M${number}.bench:2,S`), mail);
  }
  closeSync(file);
  return { mailbox, maildir, count, bytes };
}

const quoted = (mail: string): string => mail.replace(/^(>*From )/gm, '>$1');

/** Of ten mails: five plain, three with HTML beside it, two with a picture or a document. */
function writtenMail(number: number, pages: number): string {
  const chance = chanceFrom(number + 7);
  const reporter = personName(chance);
  const address = `${fold(reporter).replace(' ', '.')}@leserin.example`;
  const url = `https://www.morgenblatt.example/${Math.floor(chance() * pages)}`;
  const letter = letterOf(reporter, url, chance);
  const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toUTCString().replace('GMT', '+0000');
  const head = [
    `Return-Path: <${address}>`,
    `Received: from post.example (post.example [192.0.2.${number % 250}])\n\tby mx.morgenblatt.example (Postfix) with ESMTPS id ${hex(number, 10)}\n\tfor <korrektur@morgenblatt.example>; ${at}`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=leserin.example; s=a;\n\tbh=${hex(number, 44)};\n\tb=${hex(number + 1, 64)}\n\t ${hex(number + 2, 64)}`,
    `From: ${encodedWord(reporter)} <${address}>`,
    'To: korrektur@morgenblatt.example',
    `Subject: ${encodedWord(`Fehler: ${line(4, chance)}`)}`,
    `Date: ${at}`,
    `Message-ID: <${number}.${hex(number, 8)}@leserin.example>`,
    'MIME-Version: 1.0',
  ];
  const kind = number % 10;
  const body =
    kind < 5 ? plain(letter) : kind < 8 ? alternative(letter) : withFile(letter, number, kind === 9);
  return `${head.join('\n')}\n${body}`;
}

function letterOf(reporter: string, url: string, chance: Chance): string {
  const paragraphs = Array.from({ length: 3 + Math.floor(chance() * 4) }, () =>
    paragraph(50 + Math.floor(chance() * 100), chance),
  );
  return [
    'Guten Tag',
    `Ort des Fehlers: ${url}`,
    `Im Artikel steht «${line(6, chance)}». Richtig ist: «${line(6, chance)}».`,
    ...paragraphs,
    `Beleg: https://www.amt.example/${Math.floor(chance() * 1000)}.html`,
    `Freundliche Grüsse\n${reporter}`,
  ].join('\n\n');
}

const encodedWord = (words: string): string =>
  /^[\x20-\x7e]*$/.test(words) ? words : `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`;

const hex = (number: number, length: number): string =>
  createHash('sha512').update(String(number)).digest('hex').slice(0, length);

const base64 = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\n');

/** Quoted-printable with soft breaks, as most mail programs send German. */
function quotedPrintable(text: string): string {
  const line = (words: string) => {
    let [done, room] = ['', 0];
    for (const byte of Buffer.from(words)) {
      const sign =
        byte === 61 || byte > 126
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte);
      if (room + sign.length > 75) {
        done += '=\n';
        room = 0;
      }
      done += sign;
      room += sign.length;
    }
    return done;
  };
  return text.split('\n').map(line).join('\n');
}

const plainPart = (letter: string): string =>
  `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(letter)}\n`;
const plain = (letter: string): string => plainPart(letter);

function alternative(letter: string): string {
  const html = `<html><head><style>p { margin: 0 0 1em; font-family: Calibri, sans-serif }</style></head><body>${letter
    .split('\n\n')
    .map((words) => `<p class="MsoNormal">${words.replaceAll('\n', '<br>')}</p>`)
    .join('\n')}</body></html>`;
  return `Content-Type: multipart/alternative; boundary="=_halb"\n\n--=_halb\n${plainPart(letter)}--=_halb\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(html)}\n--=_halb--\n`;
}

function withFile(letter: string, number: number, isPicture: boolean): string {
  const bytes = Buffer.concat(
    Array.from({ length: 130 }, (_, part) => createHash('sha512').update(`${number} ${part}`).digest()),
  );
  const [type, name] = isPicture ? ['image/jpeg', 'Foto Übersicht.jpg'] : ['application/pdf', 'Beleg.pdf'];
  return `Content-Type: multipart/mixed; boundary="=_ganz"\n\n--=_ganz\n${plainPart(letter)}--=_ganz\nContent-Type: ${type}; name="${encodedWord(name)}"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="${encodedWord(name)}"\n\n${base64(bytes)}\n--=_ganz--\n`;
}
