const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * Text of an IIM field. What the file declares as its charset is not trusted: agencies declare UTF-8 after the text, or
 * not at all. Bytes that are valid UTF-8 are UTF-8 (chance hardly ever makes them so), all others Windows-1252.
 */
export function iimText(bytes: readonly number[]): string {
  const raw = Uint8Array.from(bytes);
  try {
    return utf8.decode(raw);
  } catch {
    return windows1252.decode(raw);
  }
}
