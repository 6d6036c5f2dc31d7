import { isUtf8 } from 'node:buffer';
import type { MailProblem } from '#shared/domain/report/report.ts';

/** What can be told from the bytes of a mail before anybody parses it. */
export interface RawMail {
  readonly bytes: Uint8Array;
  /** Header lines, unfolded, by lower-case name; the first of each name. */
  readonly headers: ReadonlyMap<string, string>;
  /** False when the bytes end before the empty line that closes the header. */
  readonly headerEnds: boolean;
  readonly body: string;
}

/** One of these stands in every mail; a text file whose first line has a colon has none of them. */
const mailHeaders = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'received',
  'mime-version',
  'content-type',
];

const longestHeader = 256 * 1024;

/** Takes the bytes apart into header and body, byte for byte (Latin-1); null when they are no mail at all. */
export function openRawMail(original: Uint8Array): RawMail | null {
  const bytes = withoutPreamble(original);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const end = /\r?\n\r?\n|\r\r/.exec(text.slice(0, longestHeader));
  const headers = headersOf(text.slice(0, end?.index ?? longestHeader));
  if (!headers || !mailHeaders.some((name) => headers.has(name))) return null;
  return {
    bytes: withKnownCharset(bytes, text),
    headers,
    headerEnds: end !== null,
    body: end ? text.slice(end.index + end[0].length) : '',
  };
}

/** Without a byte order mark, empty lines, or the `From ` line of a mailbox file in front. */
function withoutPreamble(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  const preamble = /^(?:\xef\xbb\xbf)?\s*(?:>?From [^\r\n]*(?:\r?\n|\r))?/.exec(start)?.[0] ?? '';
  return bytes.subarray(preamble.length);
}

function headersOf(block: string): Map<string, string> | null {
  const headers = new Map<string, string>();
  const lines = block.replace(/(?:\r?\n|\r)[ \t]+/g, ' ').split(/\r?\n|\r/);
  if (!/^[!-9;-~]+[ \t]*:/.test(lines[0] ?? '')) return null;
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (/^[!-9;-~]+$/.test(name) && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Old mail programs sent umlauts without saying in which charset; UTF-8 it is not, so Windows-1252 it was. */
const withKnownCharset = (bytes: Uint8Array, text: string): Uint8Array =>
  isUtf8(bytes) || /charset/i.test(text) ? bytes : Buffer.from(new TextDecoder('windows-1252').decode(bytes));

/** The moment of the Date header; null when there is none or it is no date: never "now". */
export const sentAtOf = ({ headers }: RawMail): string | null => momentIn(headers.get('date') ?? '');

function momentIn(date: string): string | null {
  const written = date.replace(/\([^()]*\)/g, ' ').trim();
  // Words such as "gestern 5" would be read as a date in May: a year must be there.
  if (!/\b(\d{4}|\d{1,2} [A-Za-z]{3} \d{2})\b/.test(written)) return null;
  const at = Date.parse(written);
  const year = Number.isNaN(at) ? 0 : new Date(at).getUTCFullYear();
  return year >= 1970 && year <= 9999 ? new Date(at).toISOString() : null;
}

/** When the newest server on its way says that it took a mail in; null where none does. */
export const arrivedAtOf = (raw: RawMail): string | null =>
  momentIn(/;([^;]*)$/.exec(raw.headers.get('received') ?? '')?.[1] ?? '');

/** Message-IDs that are looked up for one mail; hostile ones name thousands. */
const mostAnswered = 50;

/** Which mails this one answers by its header, the nearest first. */
export function answeredBy({ headers }: RawMail): string[] {
  const idsIn = (name: string) => (headers.get(name) ?? '').match(/<[^<>\s]{1,900}>/g) ?? [];
  return [...new Set([...idsIn('in-reply-to'), ...idsIn('references').reverse()])].slice(0, mostAnswered);
}

/** Whether a mail ends before its end: its last boundary is missing, or its coding breaks off. */
export function cutOff({ headers, headerEnds, body }: RawMail): Extract<MailProblem, 'cut-off'> | null {
  const type = headers.get('content-type') ?? '';
  const boundary = /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(type);
  if (!headerEnds) return 'cut-off';
  if (/^\s*multipart\//i.test(type) && boundary)
    return body.includes(`--${boundary[1] ?? boundary[2]}--`) ? null : 'cut-off';
  return codingBreaksOff(headers.get('content-transfer-encoding') ?? '', body) ? 'cut-off' : null;
}

function codingBreaksOff(encoding: string, body: string): boolean {
  if (/^quoted-printable/i.test(encoding))
    return /=[0-9A-Fa-f]?$/.test(body.trimEnd()) && !body.endsWith('\n');
  if (!/^base64/i.test(encoding)) return false;
  const letters = body.replace(/[^A-Za-z0-9+/=]/g, '');
  return letters === '' || letters.length % 4 !== 0;
}
