import { isJobFailure, runInWorker } from '../jobs/run-in-worker.ts';
import { workerBeside } from '../jobs/worker-beside.ts';
import type { DeskDatabase } from './database.ts';

/** Moves what stands in the write-ahead log to its place in the desk file. */
export interface Checkpoints {
  /**
   * To be called between the transactions of somebody who writes a lot: the moving happens in a thread of its own, and
   * no transaction waits for the disk. Waits only where the log has grown long, until it may begin anew.
   */
  keepUp(): Promise<void>;
  /** Whether transactions do without: somebody calls `keepUp`. */
  elsewhere(isOn: boolean): void;
  /** Does it here and now; what the thread has begun is waited for. */
  settle(): Promise<void>;
}

const worker = workerBeside(import.meta.url, 'checkpoint');

/** Pages, of 4 KB mostly: so many wait to be moved before the thread begins, as many as SQLite itself lets wait. */
const someWait = 1000;
/** A log of so many is moved as a whole; without a pause in which it is, it could not begin anew. */
const longLog = 12_000;
/** Milliseconds; a thread that is slower, or dies, leaves the moving to the transactions. */
const longest = 60_000;

const moveInThread = (file: string): Promise<unknown> => runInWorker(worker, file, { timeoutMs: longest });

/** @param move moves the log of a desk file in a thread, and gives a failure where it could not */
export function checkpointsOf(db: DeskDatabase, move = moveInThread): Checkpoints {
  let moving: Promise<void> | null = null;
  let leftToTransactions = false;
  const log = (): { log: number; checkpointed: number } =>
    (db.pragma('wal_checkpoint(NOOP)') as { log: number; checkpointed: number }[])[0] ?? {
      log: 0,
      checkpointed: 0,
    };
  return {
    async keepUp() {
      if (leftToTransactions) return;
      const { log: pages, checkpointed } = log();
      if (pages - checkpointed > someWait)
        moving ??= move(db.name).then((done) => {
          moving = null;
          leftToTransactions = isJobFailure(done);
          if (leftToTransactions && db.open) db.pragma(`wal_autocheckpoint = ${someWait}`);
        });
      if (pages > longLog) await moving;
    },
    elsewhere(isOn) {
      leftToTransactions = false;
      db.pragma(`wal_autocheckpoint = ${isOn ? 4 * longLog : someWait}`);
    },
    async settle() {
      // Two cannot move at once: the second would go away without having waited for the disk.
      await moving;
      db.pragma('wal_checkpoint(PASSIVE)');
    },
  };
}
