import { openRawMail } from '../reading/raw-mail.ts';

export interface Paste {
  readonly text: string;
  readonly name: string;
  readonly address: string;
  readonly sentAt: string | null;
}

/**
 * Pasted text as the bytes of a mail, so that it is read, kept and found again as one. A mail with its head is taken as
 * it is; anything else becomes the body of one that says what is known of its sender, and nothing that is not.
 */
export function pastedMail({ text, name, address, sentAt }: Paste): Uint8Array {
  const whole = Buffer.from(text);
  if (isWholeMail(whole)) return whole;
  const head = [
    ...(name || address ? [`From: ${encoded(name)} <${address}>`] : []),
    ...(sentAt ? [`Date: ${new Date(sentAt).toUTCString().replace('GMT', '+0000')}`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}\r\n`);
}

/** A mail as its source shows it; a letter that begins with «Von:» is none. */
function isWholeMail(bytes: Uint8Array): boolean {
  const mail = openRawMail(bytes);
  return (
    mail?.headerEnds === true &&
    mail.headers.has('from') &&
    /@/.test(mail.headers.get('from') ?? '') &&
    ['date', 'message-id', 'received'].some((name) => mail.headers.has(name))
  );
}

/** RFC 2047: a name of whatever letters, on one line. */
const encoded = (name: string): string =>
  name === '' ? '' : `=?utf-8?B?${Buffer.from(name.replace(/\s+/g, ' ')).toString('base64')}?=`;
