import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import { missing, needs } from '#tools/needs.ts';
import { freshFolder } from '../desk-for-tests.ts';
import { openDatabase } from './database.ts';
import { type Migration, migrate, migrations } from './migrate.ts';
import { openStore, type Store } from './store.ts';

function opened(folder: string): Store {
  const store = openStore(folder);
  if (isRefusal(store)) throw new Error(store.code);
  return store;
}
const refusalOf = (folder: string) => {
  const store = openStore(folder);
  if (isRefusal(store)) return store.code;
  store.close();
  return null;
};

test('a desk that is not there is made', () => {
  const folder = path.join(freshFolder(), 'new', 'desk');
  opened(folder).close();
  expect(existsSync(path.join(folder, 'desk.sqlite'))).toBe(true);
});

test('what was acknowledged is written with synchronous=FULL', () => {
  const folder = freshFolder();
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  db.close();
});

test('a second program on the same desk is refused, and let in when the first has ended', () => {
  const folder = freshFolder();
  const first = opened(folder);
  expect(refusalOf(folder)).toBe('desk-in-use');
  first.close();
  expect(refusalOf(folder)).toBeNull();
});

test('a program that was killed leaves no lock behind', async () => {
  const folder = freshFolder();
  const script = `const { openStore } = await import(${JSON.stringify(path.join(import.meta.dirname, 'store.ts'))});
    globalThis.kept = openStore(${JSON.stringify(folder)}); process.stdout.write('open'); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  expect(refusalOf(folder)).toBe('desk-in-use');
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(refusalOf(folder)).toBeNull();
});

test('a damaged desk is refused and left as it is', () => {
  const folder = freshFolder();
  opened(folder).close();
  const file = path.join(folder, 'desk.sqlite');
  writeFileSync(file, 'kein SQLite, sondern Kaffee auf der Festplatte '.repeat(200));
  const before = readFileSync(file);
  expect(refusalOf(folder)).toBe('desk-damaged');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a desk file that was cut off is refused as damaged', () => {
  const folder = freshFolder();
  opened(folder).close();
  const file = path.join(folder, 'desk.sqlite');
  writeFileSync(file, readFileSync(file).subarray(0, 9000));
  expect(refusalOf(folder)).toBe('desk-damaged');
});

test('a desk that is a file is refused with a sentence about the folder', () => {
  const file = path.join(freshFolder(), 'desk');
  writeFileSync(file, '');
  expect(refusalOf(file)).toBe('desk-not-writable');
});

test.skipIf(missing('proc'))(`a desk where no folder can be made is refused at once ${needs('proc')}`, () => {
  expect(refusalOf('/proc/druckreif/desk')).toBe('desk-not-writable');
});

/** Root may write anywhere, so the folder is looked at with the eyes of a user who owns nothing. */
function asNobody<Result>(run: () => Result): Result {
  if (process.getuid?.() !== 0) return run();
  process.seteuid?.(65_534);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}

test.skipIf(missing('unixRights'))(
  `a desk without write permission is refused ${needs('unixRights')}`,
  () => {
    const around = freshFolder();
    const folder = path.join(around, 'desk');
    mkdirSync(folder);
    chmodSync(around, 0o755);
    chmodSync(folder, 0o555);
    expect(asNobody(() => refusalOf(folder))).toBe('desk-not-writable');
    expect(readdirSync(folder)).toEqual([]);
    chmodSync(folder, 0o755);
  },
);

test('a desk from the future is refused by level and not touched', () => {
  const folder = freshFolder();
  opened(folder).close();
  const db = new Database(path.join(folder, 'desk.sqlite'));
  db.pragma('user_version = 999');
  db.close();
  const refused = openStore(folder) as Refusal;
  expect(refused.code).toBe('desk-from-the-future');
  expect(refused.params).toEqual({ found: 999, known: migrations.at(-1)?.level });
});

test('an older desk is backed up before it is migrated, and keeps its rows', () => {
  const folder = freshFolder();
  const store = opened(folder);
  store.settings.write('person', { name: 'Anna', sign: 'af' });
  store.close();
  const next: Migration = {
    level: 1000,
    name: 'later',
    up: (db) => void db.exec(`ALTER TABLE image ADD COLUMN later TEXT NOT NULL DEFAULT ''`),
  };
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  expect(migrate(db, folder, [...migrations, next])).toBeNull();
  expect(db.pragma('user_version', { simple: true })).toBe(1000);
  expect(db.prepare<[], { json: string }>('SELECT json FROM setting').get()?.json).toContain('Anna');
  db.close();
  const [backup] = readdirSync(path.join(folder, 'backups'));
  const kept = new Database(path.join(folder, 'backups', backup as string), { readonly: true });
  expect(kept.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.level);
  expect(kept.prepare('SELECT count(*) AS n FROM setting').get()).toEqual({ n: 1 });
  kept.close();
});

test('a backup holds what was written a moment ago', () => {
  const store = opened(freshFolder());
  store.settings.write('person', { name: 'Anna', sign: 'af' });
  const copy = new Database(store.backUp('now'), { readonly: true });
  expect(copy.prepare<[], { json: string }>('SELECT json FROM setting').get()?.json).toContain('Anna');
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  copy.close();
  store.close();
});

test('a migration that fails halfway leaves the desk at its old level', () => {
  const folder = freshFolder();
  opened(folder).close();
  const broken: Migration = {
    level: 1000,
    name: 'broken',
    up: (db) => {
      db.exec('CREATE TABLE half (x)');
      throw new Error('power cut');
    },
  };
  const db = openDatabase(path.join(folder, 'desk.sqlite'));
  expect(() => migrate(db, folder, [...migrations, broken])).toThrow('power cut');
  expect(db.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.level);
  expect(db.prepare(`SELECT name FROM sqlite_schema WHERE name = 'half'`).all()).toEqual([]);
  db.close();
});

test('a new desk is not backed up: there is nothing in it', () => {
  const folder = freshFolder();
  opened(folder).close();
  expect(existsSync(path.join(folder, 'backups'))).toBe(false);
});

test('an original is kept once under its SHA-256, byte for byte', () => {
  const folder = freshFolder();
  const { originals, close } = opened(folder);
  const bytes = new Uint8Array([0, 255, 13, 10]);
  const sha256 = originals.keep(bytes);
  expect(originals.keep(bytes)).toBe(sha256);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(originals.read(sha256)?.equals(bytes)).toBe(true);
  expect(readdirSync(path.dirname(originals.pathOf(sha256)))).toEqual([sha256]);
  close();
});
