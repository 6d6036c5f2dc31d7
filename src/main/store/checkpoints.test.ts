import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isRefusal } from '#shared/contract/errors.ts';
import { freshFolder } from '../desk-for-tests.ts';
import { JobFailure } from '../jobs/run-in-worker.ts';
import { checkpointsOf } from './checkpoints.ts';
import { openDatabase } from './database.ts';
import { openStore, type Store } from './store.ts';

function opened(folder: string): Store {
  const store = openStore(folder);
  if (isRefusal(store)) throw new Error(store.code);
  return store;
}

/** What a second reader finds set in the index. */
function settingsOfIndex(folder: string): Record<string, number> {
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  const rows = db.prepare<[], { k: string; v: number }>('SELECT k, v FROM search_index_config').all();
  db.close();
  return Object.fromEntries(rows.map(({ k, v }) => [k, v]));
}

const usual = { automerge: 4, crisismerge: 16 };
const raw = new Uint8Array(200_000).fill(7);
const keep = (store: Store, number: number) =>
  store.hurriedTransaction(() => store.reports.keepMessage(`sha-${number}`, raw));

test('what comes in by thousands is all there, and the log does not grow with it', async () => {
  const folder = freshFolder();
  const store = opened(folder);
  await store.inBulk(async (keepUp) => {
    for (let number = 0; number < 700; number++) {
      keep(store, number);
      await keepUp();
    }
  }, true);
  // 140 MB were written.
  expect(statSync(path.join(folder, 'desk.sqlite-wal')).size).toBeLessThan(70 * 1024 * 1024);
  expect(statSync(path.join(folder, 'desk.sqlite')).size).toBeGreaterThan(140_000_000);
  for (const number of [0, 350, 699]) expect(store.reports.message(`sha-${number}`)?.length).toBe(raw.length);
  store.close();
});

test('the index merges as usual again when all are in, and after one of them has failed', async () => {
  const folder = freshFolder();
  const store = opened(folder);
  let meanwhile = {};
  await store.inBulk(async () => {
    meanwhile = settingsOfIndex(folder);
  }, true);
  expect(meanwhile).toMatchObject({ automerge: 16, crisismerge: 64 });
  expect(settingsOfIndex(folder)).toMatchObject(usual);
  await expect(store.inBulk(() => Promise.reject(new Error('the disk')), true)).rejects.toThrow('the disk');
  expect(settingsOfIndex(folder)).toMatchObject(usual);
  store.close();
});

test('a desk whose program was killed in the middle merges as usual when it opens again', () => {
  const folder = freshFolder();
  const store = opened(folder);
  store.search.mergeLater(true);
  store.close();
  expect(settingsOfIndex(folder)).toMatchObject({ automerge: 16 });
  opened(folder).close();
  expect(settingsOfIndex(folder)).toMatchObject(usual);
});

test('a thread that fails leaves the log to the transactions, and is not waited for again', async () => {
  const folder = freshFolder();
  const store = opened(folder);
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  let begun = 0;
  const checkpoints = checkpointsOf(db, async () => {
    begun += 1;
    return new JobFailure('timeout');
  });
  checkpoints.elsewhere(true);
  const write = db.prepare('INSERT INTO message (sha256, raw) VALUES (?, ?)');
  for (let number = 0; number < 300; number++) {
    write.run(`sha-${number}`, raw);
    await checkpoints.keepUp();
  }
  expect(begun).toBe(1);
  expect(db.pragma('wal_autocheckpoint', { simple: true })).toBe(1000);
  db.close();
  store.close();
});

test('what could not begin once may begin again', async () => {
  const store = opened(freshFolder());
  const { mergeLater } = store.search;
  let asked = 0;
  Object.assign(store.search, {
    mergeLater: (isOn: boolean) => {
      asked += 1;
      if (asked === 1) throw new Error('disk full');
      mergeLater(isOn);
    },
  });
  await expect(store.inBulk(async () => undefined, true)).rejects.toThrow('disk full');
  const before = asked;
  await store.inBulk(async () => undefined, true);
  expect(asked).toBe(before + 2);
  store.close();
});
