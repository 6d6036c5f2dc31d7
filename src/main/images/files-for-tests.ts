import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'cborg';
import sharp from 'sharp';

type Format = 'jpeg' | 'png' | 'webp' | 'tiff' | 'avif' | 'gif';
interface Wish {
  readonly format?: Format;
  readonly width?: number;
  readonly height?: number;
  /** The inner XML of the description, e.g. `<photoshop:Credit>…</photoshop:Credit>`. */
  readonly xmp?: string;
  readonly orientation?: number;
  readonly transparent?: boolean;
}

/** A real picture with some noise in it, so that cutting it off leaves something out. */
export async function picture(wish: Wish = {}): Promise<Buffer> {
  const { format = 'jpeg', width = 60, height = 40, transparent = false } = wish;
  const channels = transparent ? 4 : 3;
  const pixels = Buffer.alloc(width * height * channels);
  for (let at = 0; at < pixels.length; at++) pixels[at] = (at * 7919 + (at >> 5) * 104729) & 0xff;
  let image = sharp(pixels, { raw: { width, height, channels } });
  if (wish.xmp !== undefined) image = image.withXmp(packetOf(wish.xmp));
  if (wish.orientation) image = image.withMetadata({ orientation: wish.orientation });
  return image.toFormat(format).toBuffer();
}

/** A packet of XMP with what a description says. */
export const packetOf = (inner: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;

const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** A JPEG with a packet of XMP just as it is given, in whatever charset. */
export const withXmpPacket = (jpeg: Buffer, packet: Buffer): Buffer =>
  Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), packet])),
    jpeg.subarray(2),
  ]);

/** A JPEG with IIM fields, given as dataset number of record 2 and the raw bytes of the text. */
export function withIim(jpeg: Buffer, fields: readonly (readonly [number, Buffer])[]): Buffer {
  const iim = Buffer.concat(
    fields.map(([dataset, text]) => {
      const head = Buffer.from([0x1c, 2, dataset, 0, 0]);
      head.writeUInt16BE(text.length, 3);
      return Buffer.concat([head, text]);
    }),
  );
  const resource = Buffer.from(
    'Photoshop 3.0\u00008BIM\u0004\u0004\u0000\u0000\u0000\u0000\u0000\u0000',
    'latin1',
  );
  resource.writeUInt32BE(iim.length, resource.length - 4);
  const padding = Buffer.alloc(iim.length % 2);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xed, Buffer.concat([resource, iim, padding])),
    jpeg.subarray(2),
  ]);
}

/** `XPTitle` to `XPSubject`, which are bytes where others are ASCII. */
const isOfWindows = (tag: number): boolean => tag >= 0x9c9b && tag <= 0x9c9f;

/** A JPEG with text in EXIF, given as tag number of the first directory and the raw bytes. */
export function withExif(jpeg: Buffer, fields: readonly (readonly [number, Buffer])[]): Buffer {
  const texts = fields.map(([tag, text]) => {
    const end = isOfWindows(tag) ? 2 : 1;
    return Buffer.concat([text, Buffer.alloc(Math.max(end, 5 - text.length))]);
  });
  const directory = Buffer.alloc(2 + fields.length * 12 + 4);
  directory.writeUInt16BE(fields.length, 0);
  let at = 8 + directory.length;
  for (const [index, [tag]] of fields.entries()) {
    const length = texts[index]?.length ?? 0;
    const entry = 2 + index * 12;
    directory.writeUInt16BE(tag, entry);
    directory.writeUInt16BE(isOfWindows(tag) ? 1 : 2, entry + 2);
    directory.writeUInt32BE(length, entry + 4);
    directory.writeUInt32BE(at, entry + 8);
    at += length;
  }
  const head = Buffer.from('Exif\0\0MM\0\u002a\0\0\0\u0008', 'latin1');
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, Buffer.concat([head, directory, ...texts])),
    jpeg.subarray(2),
  ]);
}

const box = (type: string, ...inner: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(inner);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(8 + content.length);
  return Buffer.concat([size, Buffer.from(type, 'latin1'), content]);
};

/** A superbox of JUMBF: its kind, by four letters, its label, and what lies in it. */
const jumbf = (kind: string, label: string, ...inner: readonly Buffer[]): Buffer => {
  const uuid = Buffer.concat([
    Buffer.from(kind, 'latin1'),
    Buffer.from('00110010800000aa00389b71', 'hex'),
    Buffer.of(3),
  ]);
  return box('jumb', box('jumd', uuid, Buffer.from(`${label}\0`, 'utf8')), ...inner);
};

/** A store of C2PA with a manifest for each list of actions; nothing in it is signed. */
export const c2paStoreOf = (...manifests: readonly (readonly object[])[]): Buffer =>
  jumbf(
    'c2pa',
    'c2pa',
    ...manifests.map((actions, at) =>
      jumbf(
        'c2ma',
        `urn:c2pa:00000000-0000-4000-8000-00000000000${at}`,
        jumbf(
          'c2as',
          'c2pa.assertions',
          jumbf('cbor', 'c2pa.actions.v2', box('cbor', Buffer.from(encode({ actions })))),
        ),
      ),
    ),
  );

/** A picture with a store of C2PA, at the place that its format has for it. */
export async function signedPicture(
  format: 'jpeg' | 'png' | 'webp' | 'avif',
  store = c2paStoreOf([]),
): Promise<Buffer> {
  const plain = await picture({ format });
  switch (format) {
    case 'jpeg':
      return signedJpeg(plain, store);
    case 'png':
      return Buffer.concat([plain.subarray(0, 33), chunk('caBX', store), plain.subarray(33)]);
    case 'webp': {
      const head = Buffer.from('C2PA\0\0\0\0', 'latin1');
      head.writeUInt32LE(store.length, 4);
      return Buffer.concat([plain, head, store]);
    }
    case 'avif': {
      const uuid = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex');
      const purpose = Buffer.from('\0\0\0\0manifest\0\0\0\0\0\0\0\0\0', 'latin1');
      return Buffer.concat([plain, box('uuid', uuid, purpose, store)]);
    }
    default:
      return format satisfies never;
  }
}

/** A JPEG with a store of C2PA, in as many segments as it needs. */
export function signedJpeg(jpeg: Buffer, store = c2paStoreOf([]), most = 60_000): Buffer {
  const [head, content] = [store.subarray(0, 8), store.subarray(8)];
  const segments: Buffer[] = [];
  for (let at = 0; at < content.length; at += most) {
    const place = Buffer.from('JP\0\u0001\0\0\0\0', 'latin1');
    place.writeUInt32BE(segments.length + 1, 4);
    segments.push(segment(0xeb, Buffer.concat([place, head, content.subarray(at, at + most)])));
  }
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
};

/** A PNG that declares any size and holds next to nothing. */
export function declaredPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG with texts, by keyword; beyond Latin-1 as `iTXt`, as the standard wants it. */
export function withPngTexts(png: Buffer, texts: Readonly<Record<string, string>>): Buffer {
  const endOfHeader = 8 + 25;
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    /^[\0-\xff]*$/.test(text)
      ? chunk('tEXt', Buffer.from(`${keyword}\0${text}`, 'latin1'))
      : chunk('iTXt', Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`), Buffer.from(text)])),
  );
  return Buffer.concat([png.subarray(0, endOfHeader), ...chunks, png.subarray(endOfHeader)]);
}

/** A GIF with XMP as Adobe's programs put it there. */
export function withGifXmp(gif: Buffer, inner: string): Buffer {
  const end = Buffer.from([1, ...Array.from({ length: 256 }, (_, at) => 255 - at), 0, 0]);
  const head = Buffer.from('!\xff\x0bXMP DataXMP', 'latin1');
  return Buffer.concat([gif.subarray(0, -1), head, Buffer.from(packetOf(inner)), end, gif.subarray(-1)]);
}

/** A PNG with compressed texts that grow to `bytes` each when they are read. */
export function withTextBomb(png: Buffer, bytes: number, copies: number): Buffer {
  const text = Buffer.concat([
    Buffer.from('Comment\u0000\u0000', 'latin1'),
    deflateSync(Buffer.alloc(bytes, 0x61), { level: 9 }),
  ]);
  const endOfHeader = 8 + 25;
  const bombs = Array.from({ length: copies }, () => chunk('zTXt', text));
  return Buffer.concat([png.subarray(0, endOfHeader), ...bombs, png.subarray(endOfHeader)]);
}

/** The opening of a file as telephones make it. */
export const heicOpening = (): Buffer =>
  Buffer.concat([
    Buffer.from('\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000heicmif1', 'latin1'),
    Buffer.alloc(200),
  ]);
