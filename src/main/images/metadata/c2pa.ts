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
    const { done } = await partsOf(reading(file)).next();
    return done !== true;
  } finally {
    await file.close();
  }
}

/** The manifests that a file carries, as one superbox of JUMBF; empty where it carries none. */
export async function c2paStore(bytes: Uint8Array): Promise<Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Buffer[] = [];
  for await (const { at, length } of partsOf(async (from, most) => file.subarray(from, from + most)))
    parts.push(file.subarray(at, at + length));
  return Buffer.concat(parts);
}

const reading = (file: FileHandle): Read => {
  return async (at, length) => {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, at);
    return buffer.subarray(0, bytesRead);
  };
};

/** Bytes of a file that belong to its manifests. */
interface Part {
  readonly at: number;
  readonly length: number;
}

async function* partsOf(read: Read): AsyncGenerator<Part> {
  const opening = await read(0, 12);
  if (opening.length < 12) return;
  if (opening.readUInt16BE(0) === 0xffd8) yield* inJpeg(read);
  else if (opening.toString('latin1', 1, 4) === 'PNG') yield* inPng(read);
  else if (opening.toString('latin1', 0, 4) === 'RIFF') yield* inWebp(read);
  else if (opening.toString('latin1', 4, 8) === 'ftyp') yield* inBoxes(read);
}

/** Segments of one file; what has more is not honest. */
const mostParts = 100_000;

/**
 * An APP11 segment with a JUMBF box whose description calls it `c2pa`, and those that go on with it: they bear its
 * number, and its head once more.
 */
async function* inJpeg(read: Read): AsyncGenerator<Part> {
  let at = 2;
  let box: number | null = null;
  for (let parts = 0; parts < mostParts; parts++) {
    const head = await read(at, 60);
    if (head.length < 4 || head[0] !== 0xff || head[1] === 0xda) return;
    const length = Math.max(2, head.readUInt16BE(2));
    if (head[1] === 0xeb && head.length >= 20 && head.toString('latin1', 4, 6) === 'JP') {
      const number = head.readUInt16BE(6);
      const begins = head.readUInt32BE(8) === 1 && head.includes('jumb') && head.includes('c2pa');
      const repeated = begins ? 0 : head.readUInt32BE(12) === 1 ? 16 : 8;
      if (begins) box = number;
      if (number === box) yield { at: at + 12 + repeated, length: Math.max(0, length - 10 - repeated) };
    }
    at += 2 + length;
  }
}

/** A chunk `caBX`. */
async function* inPng(read: Read): AsyncGenerator<Part> {
  let at = 8;
  for (let parts = 0; parts < mostParts; parts++) {
    const head = await read(at, 8);
    if (head.length < 8) return;
    const length = head.readUInt32BE(0);
    if (head.toString('latin1', 4, 8) === 'caBX') yield { at: at + 8, length };
    at += 12 + length;
  }
}

/** A chunk `C2PA`. */
async function* inWebp(read: Read): AsyncGenerator<Part> {
  let at = 12;
  for (let parts = 0; parts < mostParts; parts++) {
    const head = await read(at, 8);
    if (head.length < 8) return;
    const length = head.readUInt32LE(4);
    if (head.toString('latin1', 0, 4) === 'C2PA') yield { at: at + 8, length };
    at += 8 + length + (length % 2);
  }
}

const c2paUuid = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex');

/**
 * A `uuid` box of C2PA at the top of an ISO base media file. Before the manifests stand version and flags, the purpose
 * as a text that ends with a zero, and an offset of eight bytes.
 */
async function* inBoxes(read: Read): AsyncGenerator<Part> {
  let at = 0;
  for (let parts = 0; parts < mostParts; parts++) {
    const head = await read(at, 80);
    if (head.length < 8) return;
    const size = head.readUInt32BE(0);
    const long = size === 1 && head.length >= 16;
    const after = long ? 16 : 8;
    const length = long ? Number(head.readBigUInt64BE(8)) : size;
    if (head.toString('latin1', 4, 8) === 'uuid' && head.subarray(after, after + 16).equals(c2paUuid)) {
      const purposeEnds = head.indexOf(0, after + 20);
      const begins = purposeEnds < 0 ? after + 16 : purposeEnds + 9;
      yield { at: at + begins, length: Math.max(0, length - begins) };
    }
    if (length < 8) return;
    at += length;
  }
}
