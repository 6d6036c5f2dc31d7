const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/** The byte that a character was before somebody read it as Windows-1252 or as Latin-1. */
const byteOf = new Map<string, number>(
  Array.from({ length: 256 }, (_, byte) => byte).flatMap((byte) => [
    [String.fromCharCode(byte), byte],
    [windows1252.decode(Uint8Array.of(byte)), byte],
  ]),
);

/** Followers of a lead byte, as they look: what Latin-1 and Windows-1252 have for 0x80 to 0xbf. */
const follower = '\u0080-\u00bf\u0152-\u2122';

/**
 * Pairs that nobody writes. A capital before a closing quotation mark or a dash is none of them, nor is `ß»`, although
 * their bytes would be UTF-8 as well.
 */
const evidence = [
  /[ÂÃ][\u0080-\u009f¡-¦¨©¬¯±´-¶¸¼-¿ŒœŸŽžŠšƒˆ˜„‚]/,
  /[ÄÅ][\u0080-\u009f¡-¦¨¬¯±´-¶¸¼-¿„‚]/,
  new RegExp(`\\p{Ll}[ÂÃ][${follower}]`, 'u'),
  new RegExp(`[ÂÃ][${follower}]\\p{Ll}`, 'u'),
  /â[\u0080€]/,
];

/**
 * Text that was UTF-8, was read as Latin-1 and written as UTF-8 again, as it was meant: `JÃ¶rg` is `Jörg`. Only where
 * that is certain: nobody can have meant what stands there, each character stands for one byte, all of them together
 * are UTF-8, and Latin letters and signs come out.
 */
export function mendedText(text: string): string {
  if (!evidence.some((pair) => pair.test(text))) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf.get(text.charAt(at));
    if (byte === undefined) return text;
    bytes[at] = byte;
  }
  try {
    const meant = utf8.decode(bytes);
    return /^(?:(?=[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])[^\p{C}]|[\n\r\t])*$/u.test(meant)
      ? meant
      : text;
  } catch {
    return text;
  }
}

/** Text that was read as Latin-1, with the signs of Windows-1252 (`„`, `–`) where Latin-1 has control characters. */
export const withWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => windows1252.decode(Uint8Array.of(sign.charCodeAt(0))));
