import { decodeText } from '../decode-text.ts';

/** What a page says of its own encoding within its first bytes, as browsers look for it. */
const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_:-]{2,40})/i;

/** The markup of a page, in the encoding that it has by its bytes or else by its own word. */
export function decodePage(bytes: Uint8Array): string {
  const named = declared.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1];
  if (named && !isUtf8(bytes)) {
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      // An encoding that nobody knows.
    }
  }
  return decodeText(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
