import { type Attachment as ParsedAttachment, type ParsedMail, simpleParser } from 'mailparser';
import type { Attachment, MailProblem } from '#shared/domain/report/report.ts';
import type { Moment } from '#shared/domain/time.ts';
import { cleanedName } from './attachment-name.ts';
import { automaticKind, isMassMail, spamBy } from './automatic-mail.ts';
import { letterFromHtml } from './html-letter.ts';
import { mendedCharset } from './mended-charset.ts';
import { answeredBy, arrivedAtOf, cutOff, openRawMail, type RawMail, sentAtOf } from './raw-mail.ts';
import { sealedBy, signedBy } from './sealed-mail.ts';

export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

/** A mail as a plain object, so that it can leave the thread in which it was read. */
export interface Mail {
  readonly readable: true;
  /** With its angle brackets; empty when the mail has none. */
  readonly messageId: string;
  readonly subject: string;
  readonly from: Correspondent;
  /** Where answers should go, when that is somebody else. */
  readonly replyTo: Correspondent | null;
  readonly sentAt: Moment | null;
  /** When the newest server on its way took it in, as far as its header tells. */
  readonly arrivedAt: Moment | null;
  readonly text: string;
  /** Message-IDs of mails that it answers, with their angle brackets, the nearest first. */
  readonly answers: readonly string[];
  readonly attachments: readonly Attachment[];
  /** A mail that hangs on this one as a file: the true letter, when this one only passes it on. */
  readonly enclosed: Mail | null;
  readonly problem: MailProblem | null;
}

export interface UnreadableMail {
  readonly readable: false;
  readonly problem: MailProblem;
}

/** Bytes; larger mails are kept but not read. */
export const largestMail = 25 * 1024 * 1024;

/** Characters of a letter; what is longer is read up to here. */
const longestLetter = 200_000;

/**
 * Reads one mail, given as the bytes of an `.eml` file. Never throws on what the bytes hold: a mail that was cut in
 * half is read as far as it goes and says so in `problem`.
 */
export async function readMail(bytes: Uint8Array, depth = 0): Promise<Mail | UnreadableMail> {
  if (bytes.length > largestMail) return { readable: false, problem: 'too-large' };
  if (bytes.length === 0) return { readable: false, problem: 'empty' };
  const raw = openRawMail(bytes);
  if (!raw) return { readable: false, problem: 'not-a-mail' };
  const parsed = await parseMail(raw);
  return parsed ? mailOf(raw, parsed, depth) : { readable: false, problem: 'damaged' };
}

/** Null when the parser gives up, as it does on damage that no reader could see through. */
export async function parseMail({ bytes }: RawMail): Promise<ParsedMail | null> {
  try {
    return await simpleParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      skipImageLinks: true,
      keepCidLinks: true,
      checksumAlgo: 'sha256',
    });
  } catch {
    return null;
  }
}

async function mailOf(raw: RawMail, asParsed: ParsedMail, depth: number): Promise<Mail> {
  const mended = await mendedCharset(raw, asParsed, parseMail);
  const parsed = { ...asParsed, ...mended };
  const letter = letterOf(parsed);
  const subject = oneLine(parsed.subject ?? '');
  const replyTo = correspondentOf(parsed.replyTo);
  return {
    readable: true,
    messageId: parsed.messageId ?? '',
    subject,
    from: correspondentOf(parsed.from),
    replyTo: replyTo.address === '' || isList(raw, replyTo.address) ? null : replyTo,
    sentAt: sentAtOf(raw),
    arrivedAt: arrivedAtOf(raw),
    text: letter.text,
    answers: answeredBy(raw),
    attachments: parsed.attachments.map(attachmentOf),
    enclosed: depth > 0 ? null : await enclosedMail(parsed.attachments),
    problem:
      automaticKind(raw, subject, letter.text) ??
      spamBy(raw) ??
      (isMassMail(raw, letter.text) ? 'mass-mail' : null) ??
      sealedBy(raw, letter.text) ??
      cutOff(raw) ??
      (letter.shortened ? 'letter-too-long' : null) ??
      (mended ? 'charset-mended' : null) ??
      signedBy(raw, letter.text),
  };
}

/** Some mailing lists ask answers to their members for themselves (RFC 2369): those would reach all of them. */
const isList = ({ headers }: RawMail, address: string): boolean =>
  (headers.get('list-post') ?? '').toLowerCase().includes(address.toLowerCase());

/** The plain text, unless the HTML says clearly more: some programs send a stub such as "see the HTML part". */
function letterOf({ text, html }: { text?: string | undefined; html?: string | false | undefined }): {
  text: string;
  shortened: boolean;
} {
  const plain = (text ?? '').trim();
  const best = (html && fullerHtml(html, plain)) || { text: plain, shortened: false };
  return {
    text: best.text.replace(/\r\n?/g, '\n').slice(0, longestLetter).trim(),
    shortened: best.shortened || best.text.length > longestLetter,
  };
}

/** Null where the plain text says as much. */
function fullerHtml(html: string, plain: string): { text: string; shortened: boolean } | null {
  if (plain === '') return readHtml(html);
  const enough = 2 * lettersIn(plain) + 80;
  // Most HTML repeats the plain text, and needs no converting to tell: without its tags it is no longer.
  if (html.length <= enough || mostSaidBy(html) <= enough) return null;
  const fromHtml = readHtml(html);
  return lettersIn(fromHtml.text) > enough ? fromHtml : null;
}

/** The converter finds no more letters than this: it writes out where links lead, and all that is no tag for certain. */
const mostSaidBy = (html: string): number =>
  html
    .replace(/<style[^<>]*>[^<]*<\/style>/gi, '')
    .replace(/<\/?(?!a\b)[a-z][^<>]*>/gi, '')
    .replace(/\s+/g, '').length;

function readHtml(html: string): { text: string; shortened: boolean } {
  try {
    return letterFromHtml(html);
  } catch {
    // Markup nested deeper than the converter's stack: the letter stays empty, the raw mail is kept.
    return { text: '', shortened: true };
  }
}

const lettersIn = (text: string): number => text.replace(/<https?:[^>]*>|[^\p{L}\p{N}]+/gu, '').length;

/** Of the parser's forms (one, many, groups) the first that has an address. */
function correspondentOf(header: ParsedMail['from'] | ParsedMail['to']): Correspondent {
  const all = [header ?? []]
    .flat()
    .flatMap(({ value }) => value)
    .flatMap((entry) => entry.group ?? [entry]);
  const first = all.find(({ address }) => address) ?? all[0];
  return { name: oneLine(first?.name ?? ''), address: oneLine(first?.address ?? '') };
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

const attachmentOf = (parsed: ParsedAttachment): Attachment => ({
  sha256: parsed.checksum,
  name: cleanedName(parsed.filename ?? ''),
  mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(parsed.contentType)
    ? parsed.contentType
    : 'application/octet-stream',
  byteLength: parsed.content.length,
});

async function enclosedMail(attachments: readonly ParsedAttachment[]): Promise<Mail | null> {
  const mails = attachments.filter(({ contentType }) => contentType === 'message/rfc822');
  if (mails.length !== 1 || !mails[0]) return null;
  const mail = await readMail(mails[0].content, 1);
  return mail.readable ? mail : null;
}
