import type { DeskDatabase } from './database.ts';
import { settingsTable } from './settings.ts';

/** Bytes of a desk file that is written anew before anybody notices: a tenth of a second on an ordinary disk. */
export const quicklyShredded = 16 * 1024 * 1024;

export const noteShredding = (db: DeskDatabase): void => settingsTable(db).write('shred-due', true);

/** @returns whether nothing of what was deleted is left in the file */
export function shredIfQuick(db: DeskDatabase): boolean {
  const pages = db.pragma('page_count', { simple: true }) as number;
  const bytes = pages * (db.pragma('page_size', { simple: true }) as number);
  if (bytes <= quicklyShredded) shredIfDue(db);
  return !isDue(db);
}

/**
 * Writes the desk file anew where deleted bytes still lie in it. While somebody else reads in it they stay in its log,
 * and it is due again.
 * @param onLong is told before it starts
 */
export function shredIfDue(db: DeskDatabase, onLong: () => void = () => undefined): void {
  if (!isDue(db)) return;
  onLong();
  shred(db);
  const [moved] = db.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[];
  if (moved?.busy !== 0) return;
  // Only now: whoever is killed before that begins again.
  settingsTable(db).write('shred-due', false);
}

function isDue(db: DeskDatabase): boolean {
  const hasSettings = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'setting'`).get() !== undefined;
  return hasSettings && settingsTable(db).read('shred-due') === true;
}

/** SQLite leaves deleted bytes where they were, and so does its index of words; written anew, they are gone. */
function shred(db: DeskDatabase): void {
  db.exec(`INSERT INTO search_index (search_index) VALUES ('optimize')`);
  db.exec('VACUUM');
}
