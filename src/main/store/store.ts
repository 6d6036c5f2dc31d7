import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import { type ArticlesTable, articlesTable } from './articles.ts';
import { checkpointsOf } from './checkpoints.ts';
import { type DeskDatabase, openDatabase, sqliteCode } from './database.ts';
import { type ExportsTable, exportsTable } from './exports.ts';
import { type ImagesTable, imagesTable } from './images.ts';
import { type KnownDesksTable, knownDesksTable } from './known-desks.ts';
import { type LedgerTable, ledgerTable } from './ledger.ts';
import { type LettersTable, lettersTable } from './letters.ts';
import { lockDesk } from './lock.ts';
import { type MailboxesTable, mailboxesTable } from './mailboxes.ts';
import { backUp, migrate, migrations } from './migrate.ts';
import { type Originals, openOriginals } from './originals.ts';
import { type ReportsTable, reportsTable } from './reports.ts';
import { type SearchTable, searchTable } from './search.ts';
import { type SettingsTable, settingsTable } from './settings.ts';
import { noteShredding, shredIfDue, shredIfQuick } from './shred.ts';

/** One newsroom's data folder, opened. Nothing else in the program knows SQLite. */
export interface Store {
  readonly folder: string;
  readonly settings: SettingsTable;
  readonly articles: ArticlesTable;
  readonly images: ImagesTable;
  readonly exports: ExportsTable;
  readonly reports: ReportsTable;
  readonly ledger: LedgerTable;
  readonly letters: LettersTable;
  readonly mailboxes: MailboxesTable;
  readonly knownDesks: KnownDesksTable;
  readonly search: SearchTable;
  readonly originals: Originals;
  /** All or nothing. */
  transaction<Result>(run: () => Result): Result;
  /**
   * The same for one of many transactions that could be made again: the disk is not waited for, so that other requests
   * need not wait either. What a killed program had written stays; a power cut may take the last ones, whole, until
   * the `inBulk` around them has ended.
   */
  hurriedTransaction<Result>(run: () => Result): Result;
  /**
   * Runs what writes in hurried transactions, and answers when all of it is on the disk.
   * @param run calls `keepUp` between its transactions
   * @param thousands these many spare the disk and the index meanwhile where they can
   */
  inBulk<Result>(run: (keepUp: () => Promise<void>) => Promise<Result>, thousands: boolean): Promise<Result>;
  /** Calls back when a transaction was undone: what is kept in memory may be ahead of the disk. */
  onUndone(listener: () => void): void;
  /** Empties every table that follows from others; the rooms fill them anew. */
  forgetDerived(): void;
  /**
   * Says, within the transaction that deletes something, that its bytes are to leave the desk file as well. They do at
   * the next `shred`, or when the desk closes; if the program is killed, before the desk next opens.
   */
  deleteForGood(): void;
  /**
   * Takes those bytes out now, where that takes no longer than anybody notices.
   * @returns false on a desk so large that they go when it closes
   */
  shred(): boolean;
  /** A whole copy of the desk file in `backups/`; returns its path. */
  backUp(name: string): string;
  close(): void;
}

/**
 * Opens a desk, or makes an empty one. Refuses `desk-not-writable`, `desk-in-use`, `desk-damaged`,
 * `desk-from-the-future`; a refused desk is left untouched.
 * @param onMigrating is told before an older desk is copied and migrated, which takes long on a big one
 */
export function openStore(folder: string, onMigrating: () => void = () => undefined): Store | Refusal {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return openLocked(folder, onMigrating);
  } catch (error) {
    return refusalFor(error, folder) ?? raise(error);
  }
}

/** Folder by folder: Node's `recursive` runs without end where the system says that a parent is not there, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (path.dirname(folder) !== folder) makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

function openLocked(folder: string, onMigrating: () => void): Store | Refusal {
  const lock = lockDesk(folder);
  if (!lock) return refuse('desk-in-use', { folder });
  let db: DeskDatabase | null = null;
  try {
    db = openDatabase(path.join(folder, 'desk.sqlite'));
    // Before an older desk is copied, so that no copy holds what was to go.
    shredIfDue(db, onMigrating);
    const refused = migrate(db, folder, migrations, onMigrating);
    if (!isRefusal(refused)) return storeOn(db, folder, lock.release);
    db.close();
    lock.release();
    return refused;
  } catch (error) {
    db?.close();
    lock.release();
    throw error;
  }
}

function storeOn(db: DeskDatabase, folder: string, release: () => void): Store {
  const undone: (() => void)[] = [];
  const checkpoints = checkpointsOf(db);
  const search = searchTable(db);
  let inBulk = 0;
  const transaction = <Result>(run: () => Result): Result => {
    try {
      return db.transaction(run)();
    } catch (error) {
      for (const listener of undone) listener();
      throw error;
    }
  };
  return {
    folder,
    settings: settingsTable(db),
    articles: articlesTable(db),
    images: imagesTable(db),
    exports: exportsTable(db),
    reports: reportsTable(db),
    ledger: ledgerTable(db),
    letters: lettersTable(db),
    mailboxes: mailboxesTable(db),
    knownDesks: knownDesksTable(db),
    search,
    originals: openOriginals(folder),
    transaction,
    hurriedTransaction(run) {
      // In a write-ahead log this leaves order and wholeness as they are.
      db.pragma('synchronous = NORMAL');
      try {
        return transaction(run);
      } finally {
        db.pragma('synchronous = FULL');
      }
    },
    async inBulk(run, thousands) {
      const spare = (isOn: boolean) => {
        search.mergeLater(isOn);
        checkpoints.elsewhere(isOn);
      };
      if (thousands) inBulk += 1;
      try {
        if (thousands && inBulk === 1) spare(true);
        return await run(checkpoints.keepUp);
      } finally {
        try {
          if (thousands && --inBulk === 0) spare(false);
        } finally {
          await checkpoints.settle();
        }
      }
    },
    onUndone: (listener) => void undone.push(listener),
    forgetDerived: () => forgetDerived(db),
    deleteForGood: () => noteShredding(db),
    shred: () => shredIfQuick(db),
    backUp: (name) => backUp(db, folder, name),
    close() {
      shredIfDue(db);
      db.close();
      release();
    },
  };
}

const forgetDerived = (db: DeskDatabase): void =>
  void db.exec(`BEGIN;
    DELETE FROM article_content; DELETE FROM article_list; DELETE FROM article_contributor;
    DELETE FROM image_use; DELETE FROM report_list;
    DELETE FROM search_text; DELETE FROM search_filter; DELETE FROM search_word; DELETE FROM search_word_due;
    INSERT INTO search_index (search_index) VALUES ('delete-all');
    COMMIT`);

/** What a failing file system or a damaged file means to the person; null for a bug. */
export function refusalFor(error: unknown, folder: string): Refusal | null {
  const system = (error as NodeJS.ErrnoException | null)?.code ?? '';
  const sqlite = sqliteCode(error);
  if (sqlite.startsWith('SQLITE_NOTADB') || sqlite.startsWith('SQLITE_CORRUPT'))
    return refuse('desk-damaged', { file: path.join(folder, 'desk.sqlite') });
  if (sqlite.startsWith('SQLITE_FULL') || system === 'ENOSPC') return refuse('disk-full');
  if (
    sqlite.startsWith('SQLITE_READONLY') ||
    sqlite.startsWith('SQLITE_CANTOPEN') ||
    ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST'].includes(system)
  )
    return refuse('desk-not-writable', { folder });
  return null;
}

function raise(error: unknown): never {
  throw error;
}
