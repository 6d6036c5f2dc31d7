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

test('a page in a folder comes with its pictures, at whatever place it names them, and what else lies there stays out', async () => {
  const page = new File(
    ['<img src="Seite_files/Br%C3%BCcke.jpg"><img src="https://blatt.example/tor.png"><img src="fehlt.jpg">'],
    'Seite.html',
  );
  const lone = new File(['<p>ohne Bilder</p>'], 'lose.html');
  const lying = folder('Blatt', [
    folder(
      'Seite_files',
      ['Brücke.jpg', 'logo.svg', 'frame.html', 'x.css'].map((name) => entry(file(name))),
    ),
    ...[page, lone, file('tor.png'), file('anderes.png')].map(entry),
  ]);
  const found = await filesOfDrop(dropOf([{ entry: lying, file: file('Blatt') }]));
  expect(found.files.map(({ name }) => name).toSorted()).toEqual(['Seite.html', 'anderes.png']);
  expect(found.pictures.get(page)?.map(({ path, file: { name } }) => [path, name])).toEqual([
    ['Seite_files/Br%C3%BCcke.jpg', 'Brücke.jpg'],
    ['https://blatt.example/tor.png', 'tor.png'],
  ]);
  expect(found.passedOver).toBe(1);
});

test('a page and its pictures dropped side by side, or beside the folder of its files, belong together', async () => {
  const markdown = new File(['![Bild: Keystone](bilder/tor.png)'], 'text.md');
  const drop = (...more: { entry: object | null; file: File }[]) =>
    filesOfDrop(dropOf([{ entry: entry(markdown), file: markdown }, ...more]));
  const inFolder = await drop({ entry: folder('bilder', [entry(file('tor.png'))]), file: file('bilder') });
  const beside = await drop({ entry: null, file: file('tor.png') }, { entry: null, file: file('turm.png') });
  expect(inFolder.files).toEqual([markdown]);
  expect(beside.files.map(({ name }) => name)).toEqual(['text.md', 'turm.png']);
  for (const { pictures } of [inFolder, beside])
    expect(pictures.get(markdown)).toMatchObject([{ path: 'bilder/tor.png', file: { name: 'tor.png' } }]);
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
