import { expect, test } from 'vitest';
import { filesOfDrop, imagesOfFolder } from './folders.ts';

const file = (name: string, type = '') => new File(['x'], name, { type });

/** A folder as the browser hands it over: a hundred entries at a time. */
function folder(name: string, entries: readonly object[]): object {
  const waiting = [...entries];
  return {
    ...{ name, isDirectory: true, isFile: false },
    createReader: () => ({
      readEntries: (give: (some: object[]) => void) => give(waiting.splice(0, 100)),
    }),
  };
}
const entry = (of: File) => ({
  ...{ name: of.name, isDirectory: false, isFile: true },
  file: (give: (file: File) => void) => give(of),
});
const dropOf = (items: readonly { entry: object | null; file: File }[]) =>
  ({
    items: items.map((item) => ({
      kind: 'file',
      webkitGetAsEntry: () => item.entry,
      getAsFile: () => item.file,
    })),
  }) as unknown as DataTransfer;

test('a folder gives its images however deep they lie and however many, in the order of their names', async () => {
  const many = Array.from({ length: 250 }, (_, index) => entry(file(`bild-${index}.jpg`)));
  const deep = folder('2026', [folder('Februar', [entry(file('z.png'))]), ...many.toReversed()]);
  const found = await filesOfDrop(dropOf([{ entry: deep, file: file('2026') }]));
  expect(found.files.map(({ name }) => name)).toEqual([...many.map(({ name }) => name), 'z.png']);
  expect(found).toMatchObject({ fromFolder: true, passedOver: 0 });
});

test('what is no image in a folder is counted, and what systems hide there is nobody’s file', () => {
  const found = imagesOfFolder(
    ['a.jpg', '._a.jpg', '.DS_Store', 'Thumbs.db', 'liste.xlsx', 'lies mich.txt', 'b.HEIC'].map((name) =>
      file(name),
    ),
  );
  expect(found.files.map(({ name }) => name)).toEqual(['a.jpg', 'b.HEIC']);
  expect(found.passedOver).toBe(2);
});

test('files beside a folder come in as they are', async () => {
  const text = file('seite.txt', 'text/plain');
  const found = await filesOfDrop(
    dropOf([
      { entry: entry(text), file: text },
      { entry: folder('leer', []), file: file('leer') },
      { entry: null, file: file('bild.png', 'image/png') },
    ]),
  );
  expect(found.files.map(({ name }) => name)).toEqual(['seite.txt', 'bild.png']);
  expect(found.fromFolder).toBe(true);
});
