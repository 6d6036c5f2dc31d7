import { openRawMail } from '../reading/raw-mail.ts';
import { largestMail, parseMail } from '../reading/read-mail.ts';

/** A file that hangs on a mail, as it came. */
export interface FileInMail {
  /** As the mail names it: hostile until it was cleaned. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Mails that were passed on hang on one another; deeper ones than readers send are not opened. */
const deepest = 3;

/** Finds a file by what it holds, also on a mail that hangs on the mail. @param sha256 lower-case hex; null: no such file */
export async function fileInMail(raw: Uint8Array, sha256: string, depth = 0): Promise<FileInMail | null> {
  const mail = raw.length > largestMail ? null : openRawMail(raw);
  const parsed = mail && (await parseMail(mail));
  if (!parsed) return null;
  const found = parsed.attachments.find(({ checksum }) => checksum === sha256);
  if (found) return { name: found.filename ?? '', bytes: found.content };
  if (depth === deepest) return null;
  for (const { contentType, content } of parsed.attachments) {
    const within = contentType === 'message/rfc822' ? await fileInMail(content, sha256, depth + 1) : null;
    if (within) return within;
  }
  return null;
}
