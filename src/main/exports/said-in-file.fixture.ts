import type { ExportFormat } from '#shared/contract/exports.ts';
import { isJobFailure } from '../jobs/run-in-worker.ts';
import type { ImagesForReaders } from './files/image-for-readers.ts';
import { formats } from './formats.ts';
import type { PieceToPrint } from './piece/piece.ts';
import { imageFiles } from './rehearsal-piece.fixture.ts';

/** What the bytes of a format that is no text say, so that a test can search it; each such format has its entry. */
const saidIn: Partial<Record<ExportFormat, (bytes: Uint8Array) => string | Promise<string>>> = {};

/** Everything that a piece's file says in a format, markup and properties included. */
export async function saidInFile(
  piece: PieceToPrint,
  name: ExportFormat,
  images: ImagesForReaders = new Map(),
): Promise<string> {
  const format = formats[name];
  if (format.kind === 'text') return format.print(piece, imageFiles);
  const bytes = await format.print({ piece, images });
  const read = saidIn[name];
  if (isJobFailure(bytes) || !read)
    throw new Error(`${name} ${isJobFailure(bytes) ? bytes.message : 'unread'}`);
  return read(bytes);
}
