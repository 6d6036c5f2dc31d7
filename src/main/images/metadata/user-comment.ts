import { textFromFile } from '../pixels/harmless.ts';
import type { FileTag } from './file-tags.ts';
import { exifText } from './said.ts';
import { utf16Of } from './utf16.ts';

/** What stands before a comment in UTF-16 (Exif 2.32, 4.6.5 "UserComment"). */
const unicode = 'UNICODE\0';

/**
 * The comment in EXIF, which says its charset in its first eight bytes. The reader leaves UTF-16 undecoded; its byte order
 * is that of the file by the standard and big-endian by many programs, so the text itself has to show it.
 */
export function userComment(tag: FileTag | undefined): string {
  const bytes = Array.isArray(tag?.value) ? Uint8Array.from(tag.value as number[]) : null;
  if (!bytes || Buffer.from(bytes.subarray(0, 8)).toString('latin1') !== unicode) return exifText(tag);
  const text = bytes.subarray(8);
  return textFromFile(new TextDecoder(utf16Of(text)).decode(text));
}
