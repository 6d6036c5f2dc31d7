import { strFromU8, unzipSync } from 'fflate';
import type { PrintedFormat } from '#shared/domain/export/export-format.ts';
import { missing, needs, type Thing } from '#tools/needs.ts';
import { isJobFailure } from '../jobs/run-in-worker.ts';
import type { ImagesForReaders } from './files/image-for-readers.ts';
import { formats } from './formats.ts';
import { pdfSays } from './pdf/pdf-says.fixture.ts';
import type { PieceToPrint } from './piece/piece.ts';
import { imageFiles, imagesForReaders } from './rehearsal-piece.fixture.ts';

/** What the bytes of a format that is no text say, so that a test can search it; each such format has its entry. */
const saidIn: Partial<Record<PrintedFormat, (bytes: Uint8Array) => string | Promise<string>>> = {
  docx: saidInZip,
  pdf: pdfSays,
};

const readWith: Partial<Record<PrintedFormat, readonly Thing[]>> = { pdf: ['poppler', 'qpdf'] };

/** The end of the name of a test that reads the files of a format; empty where every machine can. */
export const readingNeeds = (format: PrintedFormat): string =>
  (readWith[format] ?? []).map((thing) => needs(thing)).join(' ');

/** Whether this machine lacks what reads the files of a format. */
export const cannotRead = (format: PrintedFormat): boolean =>
  (readWith[format] ?? []).some((thing) => missing(thing));

/** The texts of a zip by the names of its parts, and the names of the others. */
function saidInZip(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${/\.(xml|rels)$/.test(name) ? strFromU8(part) : ''}`)
    .join('\n');
}

/** What a file says that left the desk. */
export const saidInBytes = async (name: PrintedFormat, bytes: Uint8Array): Promise<string> =>
  saidIn[name]?.(bytes) ?? strFromU8(bytes);

/** Everything that a piece's file says in a format, markup and properties included. */
export async function saidInFile(
  piece: PieceToPrint,
  name: PrintedFormat,
  images: ImagesForReaders = imagesForReaders,
): Promise<string> {
  const format = formats[name];
  if (format.kind === 'text') return format.print(piece, imageFiles);
  const bytes = await format.print({ piece, images });
  if (isJobFailure(bytes)) throw new Error(`${name} ${bytes.message}`);
  return saidInBytes(name, bytes);
}
