/** Writes mails for the tests, byte for byte as a mail program would send them. */
export interface MailWish {
  readonly from?: string;
  readonly subject?: string;
  readonly date?: string;
  readonly messageId?: string;
  /** Further header lines, or others in place of the usual ones. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly html?: string;
}

const base64 = (text: string): string =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

const part = (type: string, text: string): string =>
  `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(text)}\r\n`;

const encoded = (word: string): string =>
  /^[\x20-\x7e]*$/.test(word) ? word : `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`;

/** The bytes of one mail: plain text, HTML, or both as alternatives. */
export function aMail(wish: MailWish): Buffer {
  const headers: Record<string, string> = {
    From: 'Anna Leserin <anna.leserin@post.example>',
    To: 'korrektur@tagblatt.example',
    Subject: encoded(wish.subject ?? 'Fehler in Ihrem Artikel'),
    Date: wish.date ?? 'Thu, 12 Feb 2026 09:15:00 +0100',
    'Message-ID': wish.messageId ?? '<1@post.example>',
    'MIME-Version': '1.0',
    ...wish.headers,
  };
  if (wish.from) headers.From = wish.from;
  const head = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  const { text, html } = wish;
  if (text === undefined && html === undefined) return Buffer.from(`${head}\r\n`);
  if (text === undefined || html === undefined)
    return Buffer.from(head + part(html === undefined ? 'text/plain' : 'text/html', html ?? text ?? ''));
  return Buffer.from(
    `${head}Content-Type: multipart/alternative; boundary="half"\r\n\r\n--half\r\n${part('text/plain', text)}--half\r\n${part('text/html', html)}--half--\r\n`,
  );
}

/** A mailbox of mails as mboxrd, with the line ends of the mails. */
export const aMailbox = (mails: readonly Buffer[]): Buffer =>
  Buffer.concat(
    mails.map((mail) => {
      const quoted = mail.toString('latin1').replace(/^(>*From )/gm, '>$1');
      return Buffer.from(`From anna@post.example Thu Feb 12 09:15:00 2026\r\n${quoted}\r\n`, 'latin1');
    }),
  );
