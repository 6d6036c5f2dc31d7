import { fileTypeFromBuffer } from 'file-type';
import { fileNameIn } from '#shared/coming-in/pictures-beside.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import { type JobFailure, runInWorker } from '../../jobs/run-in-worker.ts';
import { workerBeside } from '../../jobs/worker-beside.ts';
import { decodePage } from './decode-page.ts';
import type { DocumentJob, DocumentSays, FolderProblem } from './document-jobs.ts';
import type { PlacedLine } from './document-piece.ts';

export const documentWorker = workerBeside(import.meta.url, 'document');

const wordEndings = new Set(['docx', 'docm', 'dotx', 'dotm']);

/** What a file is by its bytes, if it is a page or a Word document; its name only settles what could be either. */
export async function kindOfDocument(bytes: Uint8Array, name: string): Promise<DocumentJob['kind'] | null> {
  const type = await fileTypeFromBuffer(bytes);
  if (type && wordEndings.has(type.ext)) return 'docx';
  if (type?.ext === 'zip' && /\.zip$/i.test(name)) return 'folder';
  if (type && type.ext !== 'xml') return null;
  if (/\.(md|markdown|mdx?own|mkd)$/i.test(name)) return 'markdown';
  const opening = decodePage(bytes.subarray(0, 64 * 1024));
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)[\s>]/i.test(opening))
    return 'html';
  return /\.x?html?$/i.test(name) && /<(p|div|h[1-6]|article|body|table)[\s>]/i.test(opening) ? 'html' : null;
}

/** Reads a document in a thread of its own, bounded in time and memory. */
export const readDocument = (job: DocumentJob): Promise<DocumentSays | FolderProblem | JobFailure> =>
  runInWorker<DocumentJob, DocumentSays | FolderProblem>(documentWorker, job, { timeoutMs: 60_000 });

/**
 * Takes each picture of the piece into the library. Those that cannot be taken wait for a file at their place.
 * @param nameOf the name of one whose address has none
 * @param take gives the image, or the sentence why there is none
 */
export async function placedLines(
  { lines }: DocumentSays,
  take: (bytes: Uint8Array, name: string) => Promise<{ imageId: ImageId } | { refused: string }>,
  nameOf: (number: number) => string,
): Promise<{ lines: PlacedLine[]; pictures: number; refused: string[] }> {
  const placed: PlacedLine[] = [];
  const refused: string[] = [];
  let pictures = 0;
  for (const line of lines) {
    if (line.furniture || !line.picture) {
      placed.push({ ...line, imageId: null });
      continue;
    }
    const { shape } = line.line;
    const name = shape.kind === 'figure' ? fileNameIn(shape.picture.address) : '';
    const taken = await take(line.picture, name || nameOf(pictures + refused.length + 1));
    if ('refused' in taken) refused.push(taken.refused);
    else pictures += 1;
    placed.push({ ...line, imageId: 'refused' in taken ? null : taken.imageId });
  }
  return { lines: placed, pictures, refused };
}
