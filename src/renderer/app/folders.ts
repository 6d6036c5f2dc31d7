import { kindOfFile } from './kind-of-file.ts';

export interface FoundFiles {
  readonly files: readonly File[];
  readonly fromFolder: boolean;
  /** How many files of the folder are no images. */
  readonly passedOver: number;
}

/** As a folder shows them: `bild-2` before `bild-10`. */
const inOrder = (one: string, other: string): number =>
  one.localeCompare(other, undefined, { numeric: true });

/** Within a folder that was chosen; empty for one that was dropped, which is in order already. */
const pathOf = (file: File): string => file.webkitRelativePath || '';

/** Of a folder only images are taken; what systems hide in it is nobody's file. */
export function imagesOfFolder(files: readonly File[]): FoundFiles {
  const seen = files.filter(
    ({ name }) => !name.startsWith('.') && !/^(thumbs\.db|desktop\.ini)$/i.test(name),
  );
  const images = seen
    .filter((file) => kindOfFile(file) === 'image')
    .toSorted((one, other) => inOrder(pathOf(one), pathOf(other)));
  return { files: images, fromFolder: true, passedOver: seen.length - images.length };
}

/**
 * What was dropped on the window: files as they are, and the images of folders however deep.
 * To be called while the drop is handled: the transfer is empty afterwards.
 */
export async function filesOfDrop(transfer: DataTransfer): Promise<FoundFiles> {
  const dropped = Array.from(transfer.items)
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files = dropped.flatMap(({ entry, file }) => (entry?.isDirectory || !file ? [] : [file]));
  const folders = dropped.flatMap(({ entry }) => (entry?.isDirectory ? [entry] : []));
  if (folders.length === 0) return { files, fromFolder: false, passedOver: 0 };
  const found = await Promise.all(folders.map((folder) => filesIn(folder as FileSystemDirectoryEntry)));
  const { files: images, passedOver } = imagesOfFolder(found.flat());
  return { files: [...files, ...images], fromFolder: true, passedOver };
}

/** All files of a folder and of those in it, by name, so that a report reads as the folder does. */
async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const entries = await entriesOf(folder);
  entries.sort((one, other) => inOrder(one.name, other.name));
  const files: File[] = [];
  for (const entry of entries) {
    if (entry.isDirectory) files.push(...(await filesIn(entry as FileSystemDirectoryEntry)));
    else files.push(...(await fileOf(entry as FileSystemFileEntry)));
  }
  return files;
}

/** The reader gives at most a hundred at a time, and none when it has given all. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

/** None where it has gone meanwhile, or may not be read. */
const fileOf = (entry: FileSystemFileEntry): Promise<File[]> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );
