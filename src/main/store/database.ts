import Database, { type Statement } from 'better-sqlite3';

/** Permission as a type: who holds only this can read and cannot change anything. */
export interface ReadableDB {
  prepare<Params extends unknown[] | object = unknown[], Row = unknown>(
    sql: string,
  ): Statement<Params extends unknown[] ? Params : [Params], Row>;
}

/** Permission to change. Several changes that belong together go through `transaction`. */
export interface WritableDB extends ReadableDB {
  exec(sql: string): unknown;
  transaction<Result>(run: () => Result): () => Result;
}

export type DeskDatabase = Database.Database & WritableDB;

/** Tells a desk file from any other SQLite file; the letters `DRUK`. */
export const applicationId = 0x4452554b;

/**
 * Opens or creates a desk file. WAL, so that reading never waits for writing; `synchronous=FULL`, so that what was
 * acknowledged survives a power cut.
 * @throws SqliteError SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_CANTOPEN, SQLITE_READONLY
 */
export function openDatabase(file: string): DeskDatabase {
  const db = new Database(file) as DeskDatabase;
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('busy_timeout = 5000');
    db.pragma('cache_size = -32000');
    // Reads the schema, so that a damaged file is refused now and not at the first request.
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** SQLite's extended result code of a thrown error, e.g. `SQLITE_CORRUPT`; empty for any other error. */
export const sqliteCode = (error: unknown): string =>
  error instanceof Database.SqliteError ? error.code : '';
