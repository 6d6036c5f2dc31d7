import { closeSync, constants, copyFileSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { type Refusal, refuse } from '#shared/contract/errors.ts';
import { applicationId, type DeskDatabase, type WritableDB } from './database.ts';
import { migration0001 } from './migrations/0001-desk.ts';
import { migration0002 } from './migrations/0002-piece-life.ts';
import { migration0003 } from './migrations/0003-finding.ts';
import { migration0004 } from './migrations/0004-finding-faster.ts';
import { migration0005 } from './migrations/0005-what-files-said.ts';
import { migration0006 } from './migrations/0006-image-room.ts';
import { migration0007 } from './migrations/0007-ledger.ts';
import { migration0008 } from './migrations/0008-post.ts';
import { migration0009 } from './migrations/0009-inbox.ts';
import { migration0010 } from './migrations/0010-replies.ts';
import { migration0011 } from './migrations/0011-retention.ts';
import { migration0012 } from './migrations/0012-found-replied.ts';
import { migration0013 } from './migrations/0013-hand-off.ts';
import { migration0014 } from './migrations/0014-lean-inbox.ts';
import { migration0015 } from './migrations/0015-imported-from.ts';

export interface Migration {
  readonly level: number;
  readonly name: string;
  readonly up: (db: WritableDB) => void;
}

/** In order. Migrations only ever add; a shipped one is never edited. */
export const migrations: readonly Migration[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
  migration0011,
  migration0012,
  migration0013,
  migration0014,
  migration0015,
];

/**
 * Brings a desk file to the newest level, one transaction a step. A desk that holds something is backed up into
 * `backups/` first. Refuses `desk-from-the-future`.
 */
export function migrate(
  db: DeskDatabase,
  folder: string,
  known: readonly Migration[] = migrations,
  onMigrating: () => void = () => undefined,
): Refusal | null {
  const found = db.pragma('user_version', { simple: true }) as number;
  const newest = known.at(-1)?.level ?? 0;
  if (found > newest) return refuse('desk-from-the-future', { found, known: newest });
  if (found === newest) return null;
  if (found > 0) onMigrating();
  if (found > 0) backUp(db, folder, `before-level-${newest}`);
  for (const migration of known) {
    if (migration.level <= found) continue;
    db.transaction(() => {
      migration.up(db);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${migration.level}`);
    })();
  }
  return null;
}

/**
 * Writes a whole copy of the desk file, and returns its path. The desk is locked, so that nobody else writes: once the
 * log is taken into the file, the file is the desk, and copying it takes seconds where writing it anew takes a minute.
 */
export function backUp(db: DeskDatabase, folder: string, name: string): string {
  const backups = path.join(folder, 'backups');
  mkdirSync(backups, { recursive: true });
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const file = path.join(backups, `desk-${stamp}-${name}.sqlite`);
  const [log] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  if (log?.busy !== 0) {
    db.prepare('VACUUM INTO ?').run(file);
    return file;
  }
  copyFileSync(db.name, file, constants.COPYFILE_FICLONE);
  const copy = openSync(file, 'r+');
  fsyncSync(copy);
  closeSync(copy);
  return file;
}
