/**
 * The text in a file's bytes: UTF-8 where it is valid, UTF-16 where a byte order mark or every other byte says so,
 * else Windows-1252, which has a character for any byte that a page copied on an old system may hold. Null where
 * the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return text !== null && isReadable(text) ? text : null;
}

function decoded(bytes: Uint8Array): string | null {
  const wide = utf16In(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Bytes that are looked at; a binary file shows itself early. */
const sample = 4096;

function utf16In(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const head = bytes.subarray(0, sample);
  const zeros = [0, 1].map((side) => head.filter((byte, index) => index % 2 === side && byte === 0).length);
  const most = head.length * 0.35;
  if (zeros[1]! > most && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > most && zeros[1] === 0 ? 'utf-16be' : null;
}

/** Signatures of documents that are opened by mistake and hold mostly letters. */
const documents = ['%PDF-', '{\\rtf', 'PK\u0003\u0004'];

/** A page that a browser saved as one file (MHTML): its words lie coded between those of a mail. */
const isPageAsMail = (text: string): boolean =>
  /^[\w-]+:/.test(text) && /^content-type:\s*multipart\/related\b/im.test(text.slice(0, sample));

/** At most one character in fifty may be one that no text holds. */
function isReadable(text: string): boolean {
  if (documents.some((signature) => text.startsWith(signature)) || isPageAsMail(text)) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells a binary file from text
  const foreign = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u0084\u0086-\u009f\ufffd]/g);
  return (foreign?.length ?? 0) * 50 <= text.length;
}
