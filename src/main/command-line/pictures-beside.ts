import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isPictureName, picturesNamed, relativePath } from '#shared/coming-in/pictures-beside.ts';
import type { UploadId } from '#shared/domain/ids.ts';
import type { Desk } from './ask.ts';

/** Hands over the pictures that a page or a Markdown file names and that lie in its folder or below; nothing outside is ever read. */
export async function picturesBeside(
  desk: Desk,
  file: string,
): Promise<{ path: string; uploadId: UploadId }[]> {
  if (!/\.(?:x?html?|md|markdown)$/i.test(file)) return [];
  const folder = await realpath(path.dirname(file));
  const beside: { path: string; uploadId: UploadId }[] = [];
  for (const address of picturesNamed(await readFile(file, 'utf8'))) {
    const place = relativePath(address);
    if (place === null || !isPictureName(place)) continue;
    const picture = await realpath(path.join(folder, place)).catch(() => null);
    // A link may lead out of the folder.
    if (picture === null || !picture.startsWith(folder + path.sep) || !(await stat(picture)).isFile())
      continue;
    beside.push({ path: place, uploadId: (await desk.upload(picture)) as UploadId });
  }
  return beside;
}
