import { asMail, kindOfFile, withKindByContent } from './kind-of-file.ts';

export interface FoundFiles {
  readonly files: readonly File[];
  readonly fromFolder: boolean;
  /** How many files of the folder are neither images nor mails. */
  readonly passedOver: number;
}

/** As a folder shows them: `bild-2` before `bild-10`. */
const inOrder = (one: string, other: string): number =>
  one.localeCompare(other, undefined, { numeric: true });

/** A file and where it lies in its folder. */
interface Lying {
  readonly file: File;
  readonly path: string;
}

/** What is taken of a folder that was chosen. */
export const filesOfFolder = (files: readonly File[]): Promise<FoundFiles> =>
  takenOf(
    files
      .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
      .toSorted((one, other) => inOrder(one.path, other.path)),
  );

/** Images and mails; what systems and mail programs hide in a folder is nobody's file. */
async function takenOf(lying: readonly Lying[]): Promise<FoundFiles> {
  const maildirs = new Set(lying.flatMap(({ path }) => /^(.*\/)(?:cur|new)\/[^/]+$/.exec(path)?.[1] ?? []));
  const inMaildir = ({ path }: Lying, pattern: RegExp) => maildirs.has(pattern.exec(path)?.[1] ?? '-');
  const seen = lying.filter(
    (one) =>
      !one.file.name.startsWith('.') &&
      !/^(thumbs\.db|desktop\.ini|maildirfolder|dovecot[.-].*|.*\.msf)$/i.test(one.file.name) &&
      // What lies there is still being delivered.
      !inMaildir(one, /^(.*\/)tmp\/[^/]+$/),
  );
  const files = await withKindByContent(
    seen.map((one) =>
      kindOfFile(one.file) === null && inMaildir(one, /^(.*\/)(?:cur|new)\/[^/]+$/)
        ? asMail(one.file)
        : one.file,
    ),
  );
  const taken = files.filter((file) => kindOfFile(file) === 'image' || kindOfFile(file) === 'report');
  return { files: taken, fromFolder: true, passedOver: seen.length - taken.length };
}

/**
 * What was dropped on the window: files as they are, and the images and mails of folders however deep.
 * To be called while the drop is handled: the transfer is empty afterwards.
 */
export async function filesOfDrop(transfer: DataTransfer): Promise<FoundFiles> {
  const dropped = Array.from(transfer.items)
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files = dropped.flatMap(({ entry, file }) => (entry?.isDirectory || !file ? [] : [file]));
  const folders = dropped.flatMap(({ entry }) => (entry?.isDirectory ? [entry] : []));
  if (folders.length === 0)
    return { files: await withKindByContent(files), fromFolder: false, passedOver: 0 };
  const found = await Promise.all(folders.map((folder) => filesIn(folder as FileSystemDirectoryEntry)));
  const { files: taken, passedOver } = await takenOf(found.flat());
  return { files: [...(await withKindByContent(files)), ...taken], fromFolder: true, passedOver };
}

/** All files of a folder and of those in it, by name, so that a report reads as the folder does. */
async function filesIn(folder: FileSystemDirectoryEntry, above = ''): Promise<Lying[]> {
  const entries = await entriesOf(folder);
  entries.sort((one, other) => inOrder(one.name, other.name));
  const files: Lying[] = [];
  const here = `${above}${folder.name}/`;
  for (const entry of entries) {
    if (entry.isDirectory) files.push(...(await filesIn(entry as FileSystemDirectoryEntry, here)));
    else
      for (const file of await fileOf(entry as FileSystemFileEntry))
        files.push({ file, path: here + file.name });
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
