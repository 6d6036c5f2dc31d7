import { crc32, deflateSync, gzipSync } from 'node:zlib';
import { declaredPng, picture, withExif } from '../files-for-tests.ts';

/** 20,000 pixels either way: 400 megapixels, of which none is there. */
const side = 20_000;

/** Pictures that declare 400 megapixels, each in the place where its format says so. */
export const hugeByDeclaration: Readonly<Record<string, () => Promise<Buffer>>> = {
  jpeg: async () => {
    const jpeg = await picture({ format: 'jpeg' });
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    jpeg.writeUInt16BE(side, frame + 5);
    jpeg.writeUInt16BE(side, frame + 7);
    return jpeg;
  },
  png: async () => declaredPng(side, side),
  webp: async () => {
    const webp = await picture({ format: 'webp', xmp: 'x' });
    const canvas = webp.indexOf('VP8X') + 12;
    webp.writeUIntLE(side - 1, canvas, 3);
    webp.writeUIntLE(side - 1, canvas + 3, 3);
    return webp;
  },
  tiff: async () => {
    const tiff = await picture({ format: 'tiff' });
    const directory = tiff.readUInt32LE(4);
    for (let entry = 0; entry < tiff.readUInt16LE(directory); entry++) {
      const at = directory + 2 + entry * 12;
      if (![256, 257].includes(tiff.readUInt16LE(at))) continue;
      tiff.writeUInt16LE(4, at + 2);
      tiff.writeUInt32LE(side, at + 8);
    }
    return tiff;
  },
  avif: async () => {
    const avif = await picture({ format: 'avif' });
    const size = avif.indexOf('ispe') + 8;
    avif.writeUInt32BE(side, size);
    avif.writeUInt32BE(side, size + 4);
    return avif;
  },
  gif: async () => {
    const gif = await picture({ format: 'gif' });
    const frame = gif.indexOf(Buffer.from([0x2c, 0, 0, 0, 0, 60, 0, 40, 0]));
    for (const at of [6, 8, frame + 5, frame + 7]) gif.writeUInt16LE(side, at);
    return gif;
  },
};

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

/** A PNG with chunks behind its header. */
const withChunks = (png: Buffer, chunks: readonly Buffer[]): Buffer =>
  Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);

/** Compressed bytes that grow to `megabytes`. */
const bomb = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 0x61), { level: 9 });

const packet = (inner: string, before = ''): string =>
  `<?xpacket begin=""?>${before}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;

const laughs = (): string => {
  const entities = Array.from({ length: 12 }, (_, level) =>
    level === 0 ? '<!ENTITY l0 "ha">' : `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`,
  );
  return packet('<photoshop:Credit>&l11;</photoshop:Credit>', `<!DOCTYPE x [${entities.join('')}]>`);
};

/** A JPEG with raw bytes in an APP segment. */
const withSegment = (jpeg: Buffer, marker: number, data: Buffer, declared = data.length + 2): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(declared, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
};
const xmpHead = 'http://ns.adobe.com/xap/1.0/\0';
const iimHead = 'Photoshop 3.0\u00008BIM\u0004\u0004\u0000\u0000\u0000\u0000\u0000\u0020';

/** EXIF whose directories name each other as the next. */
const cyclicExif = (): Buffer => {
  const exif = Buffer.alloc(6 + 8 + 2 + 24 + 4);
  exif.write('Exif\0\0II*\0', 'latin1');
  exif.writeUInt32LE(8, 10);
  exif.writeUInt16LE(2, 14);
  for (const [entry, tag] of [0x8769, 0x8825].entries()) {
    const at = 16 + entry * 12;
    exif.writeUInt16LE(tag, at);
    exif.writeUInt16LE(4, at + 2);
    exif.writeUInt32LE(1, at + 4);
    exif.writeUInt32LE(8, at + 8);
  }
  exif.writeUInt32LE(8, 40);
  return exif;
};

/** An animation of so many frames of one pixel. */
export const animation = (frames: number): Buffer => {
  const head = Buffer.from(
    'GIF89a\u0001\u0000\u0001\u0000\u0080\u0000\u0000\u0000\u0000\u0000\u00ff\u00ff\u00ff',
    'latin1',
  );
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from([0x3b])]);
};

/** Pictures that can be looked at, with something in them that is no picture. Each is taken, and does no harm. */
export const takenAndHarmless: Readonly<Record<string, () => Promise<Buffer>>> = {
  'a PNG whose iTXt grow to 64 MB each': async () => {
    const text = Buffer.concat([Buffer.from('Comment\0\u0001\0\0\0', 'latin1'), bomb(64)]);
    return withChunks(await picture({ format: 'png' }), Array<Buffer>(40).fill(chunk('iTXt', text)));
  },
  'a PNG whose colour profile grows to 256 MB': async () =>
    withChunks(await picture({ format: 'png' }), [
      chunk('iCCP', Buffer.concat([Buffer.from('profile\0\0', 'latin1'), bomb(256)])),
    ]),
  'a PNG with 20,000 texts': async () =>
    withChunks(
      await picture({ format: 'png' }),
      Array.from({ length: 20_000 }, (_, index) => chunk('tEXt', Buffer.from(`Key${index}\0text`, 'latin1'))),
    ),
  'a PNG that is a web page to a careless reader': async () =>
    withChunks(await picture({ format: 'png' }), [
      chunk('tEXt', Buffer.from('Comment\0<html><script>alert(1)</script></html>', 'latin1')),
    ]),
  'a JPEG that is an archive as well': async () =>
    Buffer.concat([await picture(), Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(4000, 7)]),
  'a JPEG with a billion laughs in XMP': async () =>
    withSegment(await picture(), 0xe1, Buffer.from(xmpHead + laughs(), 'latin1')),
  'a WebP whose XMP opens 200,000 marked texts and ends none': async () =>
    picture({ format: 'webp', xmp: '<![CDATA['.repeat(200_000) }),
  'a WebP with 50 MB of XMP': async () => {
    const webp = await picture({ format: 'webp', xmp: 'x' });
    const at = webp.indexOf('XMP ');
    const xmp = Buffer.alloc(50 * 1024 * 1024, '<photoshop:Credit>ha</photoshop:Credit>');
    xmp.write(packet(''), 'latin1');
    const head = Buffer.from('XMP \0\0\0\0', 'latin1');
    head.writeUInt32LE(xmp.length, 4);
    const file = Buffer.concat([webp.subarray(0, at), head, xmp]);
    file.writeUInt32LE(file.length - 8, 4);
    return file;
  },
  'a JPEG with IIM that claims more than it holds': async () =>
    withSegment(
      await picture(),
      0xed,
      Buffer.concat([
        Buffer.from(iimHead, 'latin1'),
        Buffer.from([0x1c, 2, 110, 0xff, 0xff]),
        Buffer.from('AFP'),
        Buffer.from([0x1c, 2, 80, 0x80, 0x04, 0xff, 0xff, 0xff, 0xff]),
        Buffer.alloc(15),
      ]),
    ),
  'a JPEG whose EXIF goes round in circles': async () => withSegment(await picture(), 0xe1, cyclicExif()),
  'a JPEG with text for scripts in EXIF': async () =>
    withExif(await picture(), [[0x8298, Buffer.from('javascript:alert(1)//<img src=x onerror=alert(1)>')]]),
  'a GIF of 10,000 frames': async () => animation(10_000),
};

/** Files that are no picture, or none of this desk, however they are named. */
export const refused: Readonly<
  Record<string, { readonly make: () => Buffer; readonly code: string; readonly format?: string }>
> = {
  'a script that begins like a GIF': {
    make: () => Buffer.from('GIF89a/*\0\0\0\0\0\0\0*/=1;alert(document.domain)'),
    code: 'image-damaged',
  },
  'a packed SVG': {
    make: () => gzipSync('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    code: 'image-not-an-image',
  },
  'a raw file of Canon': {
    make: () => Buffer.concat([Buffer.from('II*\0\u0010\0\0\0CR\u0002\0', 'latin1'), Buffer.alloc(400)]),
    code: 'image-format-refused',
    format: 'CR2',
  },
  'a raw file of Fuji': {
    make: () => Buffer.concat([Buffer.from('FUJIFILMCCD-RAW 0201', 'latin1'), Buffer.alloc(400)]),
    code: 'image-format-refused',
    format: 'RAF',
  },
  'a raw file of Panasonic': {
    make: () =>
      Buffer.concat([Buffer.from('IIU\0\u0018\0\0\0\u0088\u00e7\u0074\u00d8', 'latin1'), Buffer.alloc(400)]),
    code: 'image-format-refused',
    format: 'RW2',
  },
  'a Photoshop file': {
    make: () => Buffer.concat([Buffer.from('8BPS\0\u0001', 'latin1'), Buffer.alloc(400)]),
    code: 'image-format-refused',
    format: 'PSD',
  },
  'a program': {
    make: () => Buffer.concat([Buffer.from('MZ\u0090\0'), Buffer.alloc(400)]),
    code: 'image-not-an-image',
  },
  'a PNG whose first chunk claims four gigabytes': {
    make: () =>
      Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR', 'latin1'), Buffer.alloc(100)]),
    code: 'image-not-an-image',
  },
  'a TIFF whose directory lies behind its end': {
    make: () => Buffer.concat([Buffer.from('II*\0\xff\xff\xff\x7f', 'latin1'), Buffer.alloc(100)]),
    code: 'image-damaged',
  },
  'a TIFF whose directory follows upon itself': {
    make: () => Buffer.from('II*\0\u0008\0\0\0\0\0\u0008\0\0\0', 'latin1'),
    code: 'image-damaged',
  },
  'a WebP that is all header': {
    make: () => Buffer.from('RIFF\xff\xff\xff\x7fWEBPVP8 \xff\xff\xff\x7f', 'latin1'),
    code: 'image-damaged',
  },
};
