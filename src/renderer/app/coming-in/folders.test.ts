import { expect, test } from 'vitest';
import { filesOfDrop, filesOfFolder } from './folders.ts';
import { kindOfFile } from './kind-of-file.ts';

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

test('what is neither image nor mail in a folder is counted, and what systems hide there is nobody’s file', async () => {
  const found = await filesOfFolder(
    ['a.jpg', '._a.jpg', '.DS_Store', 'Thumbs.db', 'liste.xlsx', 'lies mich.txt', 'b.HEIC', 'c.eml'].map(
      (name) => file(name),
    ),
  );
  expect(found.files.map(({ name }) => name)).toEqual(['a.jpg', 'b.HEIC', 'c.eml']);
  expect(found.passedOver).toBe(2);
});

test('a Maildir gives its mails, whatever their names, and nothing that is still being delivered', async () => {
  const mailbox = new File(['From a@b.example Thu Feb 12 09:15:00 2026\nSubject: x\n'], 'Inbox');
  const maildir = folder('Post', [
    folder('cur', [entry(file('170.M1.host:2,S'))]),
    folder('new', [entry(file('171.M2.host'))]),
    folder('tmp', [entry(file('172.M3.host'))]),
    entry(file('dovecot-uidlist')),
    entry(mailbox),
    entry(file('notiz')),
  ]);
  const found = await filesOfDrop(dropOf([{ entry: maildir, file: file('Post') }]));
  expect(found.files.map(({ name }) => name)).toEqual(['170.M1.host:2,S', 'Inbox', '171.M2.host']);
  expect(found.files.map(kindOfFile)).toEqual(['report', 'report', 'report']);
  expect(found.passedOver).toBe(1);
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
