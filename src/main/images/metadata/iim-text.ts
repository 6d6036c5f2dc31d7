const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');
const macintosh = new TextDecoder('macintosh');

/** Bytes at which the standard has fields of text end. */
const ends: ReadonlySet<number> = new Set([32, 64, 128, 256, 2000]);

/**
 * Text of an IIM field. What the file declares as its charset is not trusted: agencies declare UTF-8 after the text, or
 * not at all. Bytes that are valid UTF-8 are UTF-8 (chance hardly ever makes them so), all others Windows-1252, or the
 * charset of older Macs where the words leave no doubt. A letter of which the end of the field has cut off a part is left out.
 */
export function iimText(bytes: readonly number[]): string {
  const raw = Uint8Array.from(bytes);
  return readUtf8(raw) ?? readCutUtf8(raw) ?? readMacintosh(raw) ?? windows1252.decode(raw);
}

function readUtf8(raw: Uint8Array): string | null {
  try {
    return utf8.decode(raw);
  } catch {
    return null;
  }
}

/** What Windows-1252 shows within words where a Mac wrote an umlaut or an accent: `JŸrg`, `GrŸ§e`, `SchlŠpfer`. */
const wroteMac = /\p{L}[†‡ˆ‰§Ÿ]\p{L}|\p{Ll}[ŠŽŸ]|(?<![\p{L}\p{N}])[€†]\p{Ll}{2}|[\u008d\u008f\u0090\u009d]/u;
/** Letters that are letters only in Windows-1252. */
const wroteWindows = /\p{L}[à-öø-ÿ]|[à-öø-ÿ]\p{L}/u;

/** As older Macs wrote it, or null where the words leave a doubt. */
export function readMacintosh(raw: Uint8Array): string | null {
  const text = windows1252.decode(raw);
  return wroteMac.test(text) && !wroteWindows.test(text) ? macintosh.decode(raw) : null;
}

/** As UTF-8 without its last, incomplete letter; null where it could as well be an umlaut in Windows-1252. */
function readCutUtf8(raw: Uint8Array): string | null {
  let lead = raw.length - 1;
  while (lead > raw.length - 4 && (raw[lead] ?? 0) >> 6 === 0b10) lead--;
  const first = raw[lead] ?? 0;
  const length = first >> 5 === 0b110 ? 2 : first >> 4 === 0b1110 ? 3 : first >> 3 === 0b11110 ? 4 : 0;
  if (length <= raw.length - lead) return null;
  const whole = raw.subarray(0, lead);
  const hasLetters = whole.some((byte) => byte >= 0x80);
  return hasLetters || raw.length - lead > 1 || ends.has(raw.length) ? readUtf8(whole) : null;
}
