import { closeSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { FileWindow } from './file-window.ts';
import { isMailbox, type MailSpan, mailSpans } from './mail-spans.ts';
import { unquotedMail } from './unquoted-mail.ts';

/** Where the bytes of one mail lie. */
export interface MailPlace extends MailSpan {
  readonly file: string;
}

/** The mails of a file: itself, or each of a mailbox. @param asMailbox true: a mailbox, whatever it looks like */
export async function* mailPlaces(
  file: string,
  length: number,
  asMailbox: boolean,
): AsyncGenerator<MailPlace> {
  const handle = await open(file);
  try {
    const window = new FileWindow(handle, length);
    if (!asMailbox && !(await isMailbox(window))) yield { file, from: 0, to: length, quoted: false };
    else for await (const span of mailSpans(window)) yield { file, ...span };
  } finally {
    await handle.close();
  }
}

/** The bytes of a mail as they were sent: as a mail program would save it alone. */
export const mailAt = (place: MailPlace): Buffer => mailsAt([place])[0] as Buffer;

/** The same for mails that lie one behind the other in one file: all are read in one go. */
export function mailsAt(places: readonly MailPlace[]): Buffer[] {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return [];
  const bytes = Buffer.allocUnsafeSlow(last.to - first.from);
  const handle = openSync(first.file, 'r');
  try {
    for (let done = 0; done < bytes.length; ) {
      const read = readSync(handle, bytes, done, bytes.length - done, first.from + done);
      if (read === 0) throw new Error('a file that came in has become shorter');
      done += read;
    }
  } finally {
    closeSync(handle);
  }
  return places.map(({ from, to, quoted }) => {
    const mail = bytes.subarray(from - first.from, to - first.from);
    return quoted ? unquotedMail(mail) : mail;
  });
}
