import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** Bytes that are read at once. */
const step = 256 * 1024;

/** What XML says of its own encoding. */
const declared = /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([a-z0-9_:.-]{2,40})["']/i;

/** Characters that XML may not hold, and that WordPress writes all the same where somebody pasted them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The first bytes of a file, enough to tell what it is. */
async function openingOf(file: string, length = 64 * 1024): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Of two bytes a letter, by the first ones; null: of another kind. */
function wideEncoding(opening: Buffer): 'utf-16le' | 'utf-16be' | null {
  const begins = (sign: string) => opening.subarray(0, sign.length).equals(Buffer.from(sign, 'latin1'));
  if (begins('\xff\xfe') || begins('<\0?\0') || begins('<\0r\0')) return 'utf-16le';
  return begins('\xfe\xff') || begins('\0<\0?') || begins('\0<\0r') ? 'utf-16be' : null;
}

/** Enough of a file's beginning to tell what it is; letters that are no ASCII may be others. */
export async function openingText(file: string): Promise<string> {
  const opening = await openingOf(file);
  const text = new TextDecoder(wideEncoding(opening) ?? 'utf-8').decode(opening);
  return text.replace(forbidden, '');
}

/**
 * The encoding that a file of XML has by its bytes, else by its own word: servers declare one and write another. A file
 * that is nearly UTF-8 is UTF-8 with a few bytes broken, as after a cut.
 */
export async function encodingOf(file: string): Promise<string> {
  const opening = await openingOf(file, 1024);
  const wideOnes = wideEncoding(opening);
  if (wideOnes) return wideOnes;
  const said = declared.exec(opening.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, ''))?.[1] ?? 'utf-8';
  const { wide, broken } = await asUtf8(file);
  if (broken === 0 || broken * 10 <= wide) return 'utf-8';
  try {
    const { encoding } = new TextDecoder(said);
    return encoding.startsWith('utf-') ? 'windows-1252' : encoding;
  } catch {
    return 'windows-1252';
  }
}

/** How many characters of a file, read as UTF-8, are more than ASCII, and how many are none. */
async function asUtf8(file: string): Promise<{ wide: number; broken: number }> {
  const decoder = new TextDecoder('utf-8');
  let [wide, broken] = [0, 0];
  const count = (text: string) => {
    for (const [character] of text.matchAll(/[\u0080-\uffff]/g))
      if (character === '\ufffd') broken += 1;
      else wide += 1;
  };
  for await (const bytes of createReadStream(file, { highWaterMark: step }))
    count(decoder.decode(bytes as Buffer, { stream: true }));
  count(decoder.decode());
  return { wide, broken };
}

/** The text of a file of XML part by part, with how many bytes it came from. */
export async function* xmlText(
  file: string,
): AsyncGenerator<{ readonly text: string; readonly upTo: number }> {
  const decoder = new TextDecoder(await encodingOf(file));
  let upTo = 0;
  for await (const bytes of createReadStream(file, { highWaterMark: step })) {
    upTo += (bytes as Buffer).length;
    yield { text: decoder.decode(bytes as Buffer, { stream: true }).replace(forbidden, ''), upTo };
  }
  yield { text: decoder.decode().replace(forbidden, ''), upTo };
}
