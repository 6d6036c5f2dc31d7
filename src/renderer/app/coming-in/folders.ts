import { asMail, kindOfFile, withKindByContent } from './kind-of-file.ts';
import { type Lying, type PagesWithPictures, pagesWithPictures } from './pictures-of-pages.ts';

export interface FoundFiles {
  readonly files: readonly File[];
  readonly fromFolder: boolean;
  /** How many files of the folder are nothing for the desk. */
  readonly passedOver: number;
  /** Pictures that go with the page that they belong to. */
  readonly pictures: PagesWithPictures['pictures'];
}

/** As a folder shows them: `bild-2` before `bild-10`. */
const inOrder = (one: string, other: string): number =>
  one.localeCompare(other, undefined, { numeric: true });

/** What is taken of a folder that was chosen. */
export const filesOfFolder = (files: readonly File[]): Promise<FoundFiles> =>
  takenOf(
    files
      .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
      .toSorted((one, other) => inOrder(one.path, other.path)),
  );

/** Images, mails, and pages that have their pictures with them; what systems and mail programs hide in a folder is nobody's file. */
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
  const { pictures, withPage } = await pagesWithPictures(
    files.map((file, index) => ({ file, path: seen[index]?.path ?? file.name })),
  );
  const taken = files.filter(
    (file) =>
      !withPage.has(file) &&
      (kindOfFile(file) === 'image' || kindOfFile(file) === 'report' || pictures.has(file)),
  );
  const passedOver = files.filter((file) => !taken.includes(file) && !withPage.has(file)).length;
  return { files: taken, fromFolder: true, passedOver, pictures };
}

/**
 * What was dropped on the window: files as they are, and the images, mails and pages with pictures of folders however deep.
 * To be called while the drop is handled: the transfer is empty afterwards.
 */
export async function filesOfDrop(transfer: DataTransfer): Promise<FoundFiles> {
  const dropped = Array.from(transfer.items)
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files = dropped.flatMap(({ entry, file }) => (entry?.isDirectory || !file ? [] : [file]));
  const folders = dropped.flatMap(({ entry }) => (entry?.isDirectory ? [entry] : []));
  const own = await withKindByContent(files);
  if (folders.length === 0) return { fromFolder: false, passedOver: 0, ...(await loose(own)) };
  const found = await Promise.all(folders.map((folder) => filesIn(folder as FileSystemDirectoryEntry)));
  // A page and the folder of its files are dropped together.
  const lying = [...own.map((file) => ({ file, path: file.name })), ...found.flat()];
  const { pictures, withPage } = await pagesWithPictures(lying);
  const {
    files: taken,
    passedOver,
    pictures: inFolders,
  } = await takenOf(found.flat().filter(({ file }) => !withPage.has(file) && !pictures.has(file)));
  const pages = [...pictures.keys()].filter((file) => !own.includes(file));
  return {
    files: [...own.filter((file) => !withPage.has(file)), ...pages, ...taken],
    ...{ fromFolder: true, passedOver, pictures: new Map([...pictures, ...inFolders]) },
  };
}

/** Files that lie in no folder: pictures of a page among them go with it. */
export async function loose(files: readonly File[]): Promise<Pick<FoundFiles, 'files' | 'pictures'>> {
  const { pictures, withPage } = await pagesWithPictures(files.map((file) => ({ file, path: file.name })));
  return { files: files.filter((file) => !withPage.has(file)), pictures };
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
