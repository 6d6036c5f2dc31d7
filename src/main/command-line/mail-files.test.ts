import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../desk-for-tests.ts';
import { mailFilesUnder } from './mail-files.ts';

/** A folder with these files, each empty. */
function folderWith(...files: readonly string[]): string {
  const folder = freshFolder();
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), '');
  }
  return folder;
}
const found = async (folder: string) =>
  (await mailFilesUnder(folder)).map((file) => path.relative(folder, file).replaceAll('\\', '/'));

test('a Maildir gives what was read and what is new, also of its folders, and nothing that is still being delivered', async () => {
  const folder = folderWith(
    ...['cur/170.M1.host-2,S', 'cur/.hidden', 'new/171.M2.host', 'tmp/172.M3.host', 'dovecot-uidlist'],
    ...['dovecot.index.cache', 'maildirfolder', '.Archiv/cur/1.a', '.Archiv/new/2.b', '.Archiv/tmp/3.c'],
  );
  expect(await found(folder)).toEqual([
    ...['cur/170.M1.host-2,S', 'new/171.M2.host', '.Archiv/cur/1.a', '.Archiv/new/2.b'],
  ]);
});

test('a folder gives its files however deep, and the Maildirs in it, without what programs keep for themselves', async () => {
  const folder = folderWith(
    ...['b.eml', 'a.mbox', 'Inbox', 'Inbox.msf', '.DS_Store', 'Thumbs.db'],
    ...['2026/c.eml', '2026/Maildir/cur/1', '2026/Maildir/new/2', '2026/Maildir/tmp/3', '.git/config'],
  );
  expect(await found(folder)).toEqual([
    ...['Inbox', 'a.mbox', 'b.eml', '2026/c.eml', '2026/Maildir/cur/1', '2026/Maildir/new/2'],
  ]);
});

test('a folder that leads back to itself is walked once', async () => {
  const folder = folderWith('a.eml');
  symlinkSync(folder, path.join(folder, 'nochmals'), 'junction');
  expect(await found(folder)).toEqual(['a.eml']);
});

test('a file is itself, and so is a place where nothing lies, which is refused later by its name', async () => {
  const folder = folderWith('a.eml');
  expect(await mailFilesUnder(path.join(folder, 'a.eml'))).toEqual([path.join(folder, 'a.eml')]);
  expect(await mailFilesUnder(path.join(folder, 'fehlt.eml'))).toEqual([path.join(folder, 'fehlt.eml')]);
});
