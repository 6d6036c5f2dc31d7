import { isUtf8 } from 'node:buffer';
import type { ParsedMail } from 'mailparser';
import type { RawMail } from './raw-mail.ts';

interface Said {
  readonly text: ParsedMail['text'] | undefined;
  readonly html: ParsedMail['html'] | undefined;
  readonly subject: ParsedMail['subject'] | undefined;
  readonly from: ParsedMail['from'] | undefined;
}
type Parse = (raw: RawMail) => Promise<ParsedMail | null>;

/** A byte that stands for no letter in the charset that was named. */
const lost = '\ufffd';
/** UTF-8 read as Windows-1252: `Ã¼`, `â€“`. */
const misread = /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\ufffd]|â€/;

/**
 * What a mail says that names a wrong charset, as it was meant: UTF-8 where that fits every byte, else Windows-1252, with
 * what is UTF-8 all the same (a quoted mail). Null where nothing tells that the charset is wrong.
 */
export async function mendedCharset(raw: RawMail, parsed: ParsedMail, parse: Parse): Promise<Said | null> {
  const names = (charset: RegExp) =>
    charset.test(
      `${raw.headers.get('content-type') ?? ''}\n${raw.headers.get('subject') ?? ''}\n${raw.body}`,
    );
  // Nearly no mail is one of these, and most of a mail is its attachments: their bytes are looked through first.
  if (mentionsUtf7(raw) && names(/charset\s*=\s*["']?utf-7\b/i)) return fromUtf7(parsed);
  const isWrong = (said: string | false | undefined) =>
    typeof said === 'string' &&
    (said.includes(lost) || (misread.test(said) && !names(/charset\s*=\s*["']?utf-?8|=\?utf-?8\?/i)));
  const from = parsed.from?.text;
  if (![parsed.text, parsed.html, parsed.subject, from].some(isWrong)) return null;
  const text = textOf(raw);
  const asUtf8 = await parse(renamed(raw, text, 'utf-8'));
  const as1252 = await parse(renamed(raw, text, 'windows-1252'));
  if (!asUtf8 || !as1252) return null;
  const better = <Part extends string | false | undefined>(read: Part, utf8: Part, other: Part): Part => {
    if (!isWrong(read) || typeof read !== 'string') return read;
    if (typeof utf8 === 'string' && !utf8.includes(lost)) return utf8;
    if (!read.includes(lost) || typeof other !== 'string') return read;
    const mixed = withUtf8Within(other) as Part & string;
    return count(mixed) < count(read) ? mixed : read;
  };
  const bare = bareSubject(raw);
  const said = {
    text: better(parsed.text, asUtf8.text, as1252.text),
    html: better(parsed.html, asUtf8.html, as1252.html),
    subject: better(parsed.subject, asUtf8.subject, bare ?? as1252.subject),
    from: better(from, asUtf8.from?.text, as1252.from?.text) === from ? parsed.from : as1252.from,
  };
  const isSame = said.text === parsed.text && said.html === parsed.html && said.subject === parsed.subject;
  return isSame && said.from === parsed.from ? null : said;
}

const mentionsUtf7 = ({ bytes }: RawMail): boolean => {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ['utf-7', 'UTF-7', 'Utf-7'].some((name) => raw.includes(name));
};

const textOf = ({ bytes }: RawMail): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const count = (text: string): number => text.split(lost).length;

/** The same mail, which names another charset for its texts and header words. */
function renamed(raw: RawMail, text: string, charset: string): RawMail {
  const named = text
    .replace(/^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim, (header) =>
      header.replace(/(charset\s*=\s*)(?:"[^"]*"|'[^']*'|[^\s;]+)/i, `$1${charset}`),
    )
    .replace(/=\?[\w-]+\?(?=[qb]\?)/gi, `=?${charset}?`);
  return { ...raw, bytes: Buffer.from(named, 'latin1') };
}

/** A subject whose umlauts stand in the header as they are, which no charset is named for. */
function bareSubject({ headers }: RawMail): string | null {
  const written = headers.get('subject') ?? '';
  if (written.includes('=?')) return null;
  return new TextDecoder('windows-1252').decode(Buffer.from(written, 'latin1'));
}

const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, place) => {
    const byte = 128 + place;
    return [new TextDecoder('windows-1252').decode(new Uint8Array([byte])), byte];
  }),
);
const signs = (from: number, to: number): string =>
  [...byteOf]
    .filter(([, byte]) => byte >= from && byte <= to)
    .map(([sign]) => sign)
    .join('');
const [trail, two, three, four] = [
  signs(0x80, 0xbf),
  signs(0xc2, 0xdf),
  signs(0xe0, 0xef),
  signs(0xf0, 0xf4),
];
const sequences = new RegExp(`[${two}][${trail}]|[${three}][${trail}]{2}|[${four}][${trail}]{3}`, 'gu');

/** A text of Windows-1252 whose letters here and there are sequences of UTF-8. */
const withUtf8Within = (text: string): string =>
  text.replace(sequences, (sequence) => {
    const bytes = Buffer.from([...sequence].map((sign) => byteOf.get(sign) ?? 0));
    return isUtf8(bytes) ? bytes.toString('utf8') : sequence;
  });

/** RFC 2152, which no parser of ours reads: what it writes stays text, and no markup comes of it that was none. */
function fromUtf7({ text, subject, from }: ParsedMail): Said {
  const letters = (text ?? '').replace(/\+([A-Za-z0-9+/]*)-?/g, (_, coded: string) =>
    coded === ''
      ? '+'
      : Buffer.from(coded, 'base64')
          .subarray(0, ((coded.length * 3) >> 2) & ~1)
          .swap16()
          .toString('utf16le'),
  );
  return { text: letters, html: false, subject, from };
}
