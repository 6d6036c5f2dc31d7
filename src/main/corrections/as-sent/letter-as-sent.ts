import type { Attachment, ParsedMail } from 'mailparser';
import { mendedCharset } from '../reading/mended-charset.ts';
import { openRawMail } from '../reading/raw-mail.ts';
import { largestMail, parseMail } from '../reading/read-mail.ts';
import { type HarmlessHtml, harmlessHtml } from './harmless-html.ts';

/** The designed form of a letter, with the bytes of its own pictures as they came; null: not on the mail. */
export interface LetterAsSent extends Omit<HarmlessHtml, 'pictures'> {
  readonly pictures: readonly (Uint8Array | null)[];
  /** It is longer than what is shown. */
  readonly shortened: boolean;
}

/** Characters of markup, with pictures written out in it and without. */
const longestRead = 16_000_000;
const longestShown = 600_000;

/**
 * The HTML of a mail, or where it has none, that of the one mail that hangs on it. Null: there is none, or nobody can
 * read the mail. Never throws on what the bytes hold, but for markup nested deeper than the stack.
 */
export async function letterAsSent(raw: Uint8Array, depth = 0): Promise<LetterAsSent | null> {
  const mail = raw.length > largestMail ? null : openRawMail(raw);
  const parsed = mail && (await parseMail(mail));
  if (!parsed) return null;
  const mended = await mendedCharset(mail, parsed, parseMail);
  const { html } = { ...parsed, ...mended };
  if (html) return shown(html, parsed);
  const [enclosed, ...others] = parsed.attachments.filter(isMail);
  return enclosed && others.length === 0 && depth === 0 ? letterAsSent(enclosed.content, 1) : null;
}

const isMail = ({ contentType }: Attachment): boolean => contentType === 'message/rfc822';

function shown(html: string, { attachments }: ParsedMail): LetterAsSent {
  const harmless = harmlessHtml(html.slice(0, longestRead));
  return {
    ...harmless,
    html: harmless.html.slice(0, longestShown),
    pictures: harmless.pictures.map(
      ({ cid, bytes }) => bytes ?? attachments.find((each) => each.cid === cid)?.content ?? null,
    ),
    shortened: html.length > longestRead || harmless.html.length > longestShown,
  };
}
