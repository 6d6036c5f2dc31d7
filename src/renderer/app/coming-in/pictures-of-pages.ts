import { pictureBeside, picturesNamed } from '#shared/coming-in/pictures-beside.ts';
import { kindOfFile } from './kind-of-file.ts';

/** A file and where it lies among those that came with it. */
export interface Lying {
  readonly file: File;
  readonly path: string;
}

/** A picture that goes with a document, under the address by which the document names it. */
export interface PictureOfPage {
  readonly path: string;
  readonly file: File;
}

export interface PagesWithPictures {
  /** The pictures of pages and Markdown files, by their file. */
  readonly pictures: ReadonlyMap<File, readonly PictureOfPage[]>;
  /** Files that come with a page and not by themselves: its pictures, and what else its folder holds. */
  readonly withPage: ReadonlySet<File>;
}

/** Bytes; a text that is longer is read by the workstation alone. */
const longestText = 20 * 1024 * 1024;
const longestAddress = 1000;

const isPage = ({ name, size }: File): boolean =>
  /\.(?:x?html?|md|markdown)$/i.test(name) && size <= longestText;

/** Which files are pictures of a page or a Markdown file that came together with them. */
export async function pagesWithPictures(lying: readonly Lying[]): Promise<PagesWithPictures> {
  const images = lying.filter(({ file }) => kindOfFile(file) === 'image');
  const pictures = new Map<File, PictureOfPage[]>();
  const withPage = new Set<File>();
  if (images.length === 0) return { pictures, withPage };
  for (const page of lying.filter(({ file }) => isPage(file))) {
    const text = await page.file.text().catch(() => '');
    const found = picturesNamed(text).flatMap((address) => {
      const picture = address.length <= longestAddress && pictureBeside(address, images, page.path);
      return picture ? [{ path: address, file: picture.file }] : [];
    });
    if (found.length === 0) continue;
    pictures.set(page.file, found);
    for (const { file } of found) withPage.add(file);
    for (const { file, path } of lying) if (isInFolderOf(page, path)) withPage.add(file);
  }
  return { pictures, withPage };
}

/** Browsers put what a page needs into `Seite_files`, `Seite-Dateien`, `Seite.fld` beside `Seite.html`. */
function isInFolderOf(page: Lying, path: string): boolean {
  const stem = page.path.replace(/\.[^./]*$/, '');
  return path.startsWith(stem) && /^[ _.-][^/]*\//.test(path.slice(stem.length));
}
