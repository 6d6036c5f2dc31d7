import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { withoutTexts } from '../pixels/without-texts.ts';
import { utf16Of } from './utf16.ts';

/** One thing that a file says about itself. */
export interface FileTag {
  readonly value: unknown;
  readonly description?: unknown;
}
/** By group (`exif`, `iptc`, `xmp` …) and tag; repeated IIM tags are a list. */
export type FileTags = Readonly<Record<string, Readonly<Record<string, FileTag | readonly FileTag[]>>>>;

/** Bytes that one compressed text in a PNG may grow to; a credit is never this long. */
const longestInflated = 512 * 1024;

/** Characters of an XMP packet that is read; what is longer holds pictures or an attack, and no credit is worth that. */
const longestPacket = 2 * 1024 * 1024;

/** Reads XMP only; the standard knows no document type, and entities are declared in none but to do harm. */
const domParser = {
  parseFromString(packet: string, mediaType: string) {
    const text = packet.length > longestPacket ? '' : asText(packet);
    if (text === '' || /<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Error('This is no XMP packet.');
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(escaped(text), mediaType);
  },
};

/**
 * The reader takes each packet for UTF-8, which the standard wants in most formats but not all writers have. No XML
 * holds a zero: where one stands, the packet is UTF-16, read byte by byte.
 */
const asText = (packet: string): string => {
  if (!packet.includes('\0')) return packet;
  const bytes = Buffer.from(packet, /[^\0-\xff]/.test(packet) ? 'utf8' : 'latin1');
  return new TextDecoder(utf16Of(bytes)).decode(bytes);
};

/**
 * The reader takes no notice of text that is marked as such instead of escaped. One that never ends is searched up to
 * the next: a packet may begin hundreds of thousands.
 */
const escaped = (packet: string): string =>
  packet.replace(/<!\[CDATA\[((?:(?!<!\[CDATA\[).)*?)\]\]>/gs, (_, text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );

/** Everything that a file says about itself, hostile as it may be. Never call it outside a worker thread. */
export async function readTags(bytes: Uint8Array): Promise<FileTags> {
  const tags = await load(bytes);
  if (tags.xmp) return tags;
  const xmp = tags.png?.['XML:com.adobe.xmp'] ? await compressedPacket(bytes) : gifPacket(bytes);
  if (!xmp || xmp.length > longestPacket) return tags;
  // The reader knows a packet by its wrapper, which is optional.
  const packet = Buffer.concat([Buffer.from('<?xpacket begin=""?>'), xmp]);
  return { ...tags, xmp: (await load(packet)).xmp ?? {} };
}

/** Some writers, sharp among them, put XMP into a compressed text where the standard of PNG wants a plain one. */
const compressedPacket = async (png: Uint8Array) =>
  (await sharp(png, { limitInputPixels: false }).metadata()).xmp;

/** A GIF has it in a block that ends with all bytes from 255 down (XMP specification, part 3, 1.1.2). */
function gifPacket(bytes: Uint8Array): Buffer | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = Buffer.from('!\xff\x0bXMP DataXMP', 'latin1');
  if (file.toString('latin1', 0, 3) !== 'GIF' || !file.includes(head)) return undefined;
  const start = file.indexOf(head) + head.length;
  const end = file.indexOf(Buffer.of(1, 0xff, 0xfe), start);
  return end < 0 ? undefined : file.subarray(start, end);
}

async function load(file: Uint8Array): Promise<FileTags> {
  const bytes = withoutTexts(file, longestPacket);
  try {
    return (await ExifReader.load(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      expanded: true,
      async: true,
      excludeTags: { thumbnail: true, makerNotes: true, mpf: true },
      decompress: { maxDecompressedSize: longestInflated },
      domParser,
    } as { expanded: true; async: true })) as unknown as FileTags;
  } catch (error) {
    if (error instanceof Error && /metadata|image format/i.test(error.message)) return {};
    throw error;
  }
}
