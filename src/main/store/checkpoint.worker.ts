import { serveJobs } from '../jobs/serve-jobs.ts';
import { openDatabase } from './database.ts';

/** Waits for the disk in place of the thread that everybody talks to. */
serveJobs((file: string) => {
  const db = openDatabase(file);
  try {
    db.pragma('wal_checkpoint(PASSIVE)');
  } finally {
    db.close();
  }
});
