import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ImagesThatLeft } from '#shared/contract/made-export.ts';
import { exportId as exportIdType } from '#shared/domain/ids.ts';
import { listIn } from './image-export.ts';

interface Place {
  readonly at: string;
  readonly id: string;
}

/**
 * Exports of images by themselves, newest first, from after a place on. The list beside the images is the truth of what
 * an export holds, and the id of an export tells when it was begun.
 */
export function imagesThatLeft(folder: string, after: Place | null, limit: number): ImagesThatLeft[] {
  if (!existsSync(folder)) return [];
  const found: ImagesThatLeft[] = [];
  for (const name of readdirSync(folder).sort().reverse()) {
    if (found.length >= limit) break;
    const id = exportIdType.safeParse(name);
    if (!id.success) continue;
    const madeAt = beganAt(id.data);
    const isAfter = !after || madeAt < after.at || (madeAt === after.at && name < after.id);
    const images = isAfter ? listIn(path.join(folder, name)) : null;
    if (!images || images.length === 0) continue;
    const files = images.map(({ imageId, originalName, file, credit }) => ({
      ...{ imageId, originalName, name: file, creditLine: credit.creditLine },
      byteLength: sizeOf(path.join(folder, name, file)),
    }));
    found.push({ exportId: id.data, madeAt, files });
  }
  return found;
}

/** As ids are made: the first nine characters are the milliseconds since 1970 in base 36. */
const beganAt = (exportId: string): string =>
  new Date(Number.parseInt(exportId.slice(4, 13), 36) || 0).toISOString();

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);
