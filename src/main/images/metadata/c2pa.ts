import { type FileHandle, open } from 'node:fs/promises';

/** Reads `length` bytes from `at` on; fewer at the end of the file. */
type Read = (at: number, length: number) => Promise<Buffer>;

/**
 * Whether a file carries a C2PA manifest, by the place that the specification (2.1, appendix A) gives it in each format.
 * A rendition has other pixels, so the signature cannot go with it. Only headers are read; a file that breaks off says
 * what it has said until then.
 */
export async function carriesC2pa(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (!file) return false;
  try {
    return await carries(reading(file));
  } finally {
    await file.close();
  }
}

const reading = (file: FileHandle): Read => {
  return async (at, length) => {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, at);
    return buffer.subarray(0, bytesRead);
  };
};

async function carries(read: Read): Promise<boolean> {
  const opening = await read(0, 12);
  if (opening.length < 12) return false;
  if (opening.readUInt16BE(0) === 0xffd8) return inJpeg(read);
  if (opening.toString('latin1', 1, 4) === 'PNG') return inPng(read);
  if (opening.toString('latin1', 0, 4) === 'RIFF') return inWebp(read);
  if (opening.toString('latin1', 4, 8) === 'ftyp') return inBoxes(read);
  return false;
}

/** Segments of one file; what has more is not honest. */
const mostParts = 100_000;

/** An APP11 segment with a JUMBF box whose description calls it `c2pa`. */
async function inJpeg(read: Read): Promise<boolean> {
  let at = 2;
  for (let parts = 0; parts < mostParts; parts++) {
    const head = await read(at, 60);
    if (head.length < 4 || head[0] !== 0xff || head[1] === 0xda) return false;
    if (
      head[1] === 0xeb &&
      head.toString('latin1', 4, 6) === 'JP' &&
      head.includes('jumb') &&
      head.includes('c2pa')
    )
      return true;
    at += 2 + Math.max(2, head.readUInt16BE(2));
  }
  return false;
}

/** A chunk `caBX`. */
async function inPng(read: Read): Promise<boolean> {
  let at = 8;
  for (let parts = 0; parts < mostParts; parts++) {
    const head = await read(at, 8);
    if (head.length < 8) return false;
    if (head.toString('latin1', 4, 8) === 'caBX') return true;
    at += 12 + head.readUInt32BE(0);
  }
  return false;
}

/** A chunk `C2PA`. */
async function inWebp(read: Read): Promise<boolean> {
  let at = 12;
  for (let parts = 0; parts < mostParts; parts++) {
    const head = await read(at, 8);
    if (head.length < 8) return false;
    if (head.toString('latin1', 0, 4) === 'C2PA') return true;
    const length = head.readUInt32LE(4);
    at += 8 + length + (length % 2);
  }
  return false;
}

const c2paUuid = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex');

/** A `uuid` box of C2PA at the top of an ISO base media file. */
async function inBoxes(read: Read): Promise<boolean> {
  let at = 0;
  for (let parts = 0; parts < mostParts; parts++) {
    const head = await read(at, 32);
    if (head.length < 8) return false;
    const size = head.readUInt32BE(0);
    const long = size === 1 && head.length >= 16;
    const after = long ? 16 : 8;
    if (head.toString('latin1', 4, 8) === 'uuid' && head.subarray(after, after + 16).equals(c2paUuid))
      return true;
    const length = long ? Number(head.readBigUInt64BE(8)) : size;
    if (length < 8) return false;
    at += length;
  }
  return false;
}
