import { createHash } from 'node:crypto';

/** A reader's mail before it is put into an envelope. */
export interface Letter {
  readonly from: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  /** Further header lines, by name. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A letter as a mail program would send it (RFC 5322, with RFC 2047 words in the header and a base64 body).
 * @param to the address that it is sent to
 * @param sentAt milliseconds since 1970
 */
export function mailBytes(letter: Letter, to: string, sentAt: number): Buffer {
  const text = letter.text.trim().replace(/\r?\n/g, '\r\n');
  const name = createHash('sha256').update(letter.subject).update(text).digest('hex').slice(0, 24);
  const host = letter.address.split('@')[1];
  const headers: Record<string, string> = {
    'Message-ID': `<${name}@${host}>`,
    Date: new Date(sentAt).toUTCString().replace('GMT', '+0000'),
    From: `${encodedWord(letter.from)} <${letter.address}>`,
    To: to,
    Subject: encodedWord(letter.subject),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': 'base64',
    ...letter.headers,
  };
  const head = Object.entries(headers).map(([field, value]) => `${field}: ${value}\r\n`);
  return Buffer.from(`${head.join('')}\r\n${base64Lines(`${text}\r\n`)}\r\n`);
}

const base64Lines = (text: string): string =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

/** An encoded word may hold 75 characters: 42 bytes of text and its frame. Letters are never cut in half. */
function encodedWord(words: string): string {
  if (/^[\x20-\x7e]*$/.test(words)) return words;
  const parts = [''];
  for (const letter of words) {
    const last = parts.at(-1) ?? '';
    if (Buffer.byteLength(last + letter) > 42) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts.map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}
