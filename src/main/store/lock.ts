import path from 'node:path';
import Database from 'better-sqlite3';
import { sqliteCode } from './database.ts';

/** Held for as long as a program has the desk open. */
export interface DeskLock {
  release(): void;
}

/**
 * Keeps a second program off the same desk. The lock is an open exclusive transaction in a file of its own: the
 * system takes it back when the program ends in whatever way, so nothing stale can be left behind.
 * @returns null when another program holds it
 */
export function lockDesk(folder: string): DeskLock | null {
  const db = new Database(path.join(folder, 'desk.lock'), { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (sqliteCode(error).startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return { release: () => db.close() };
}
