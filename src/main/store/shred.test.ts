import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import { freshFolder } from '../desk-for-tests.ts';
import { openDatabase } from './database.ts';
import { openStore } from './store.ts';

test('deleted bytes are called gone only once they are, whoever else reads in the desk meanwhile', () => {
  const folder = freshFolder();
  const store = openStore(folder);
  if (isRefusal(store)) throw new Error(store.code);
  const file = path.join(folder, 'desk.sqlite');
  const db = openDatabase(file);
  const secret = 'Ruth Amsler, 079 000 00 00';
  store.reports.keepMessage('sha-1', Buffer.from(secret));
  db.exec(`DELETE FROM message`);
  store.deleteForGood();
  const isThere = () => [file, `${file}-wal`].some((one) => readFileSync(one).includes(Buffer.from(secret)));

  db.exec('BEGIN');
  db.prepare('SELECT count(*) FROM setting').get();
  expect(isThere()).toBe(true);
  expect(store.shred()).toBe(false);
  db.exec('COMMIT');
  expect(store.shred()).toBe(true);
  expect(isThere()).toBe(false);
  db.close();
  store.close();
}, 30_000);
