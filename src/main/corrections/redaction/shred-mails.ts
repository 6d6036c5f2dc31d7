import { closeSync, existsSync, openSync, readSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ReportId } from '#shared/domain/ids.ts';
import type { Store } from '../../store/store.ts';

type Shredding = Pick<Store, 'folder' | 'exports' | 'originals' | 'reports'>;

/**
 * Takes the files out of the desk that hold mails of redacted reports: large mails among the originals, and packages
 * for other desks with which the reports went along. What was carried off stays where it was carried.
 * @param sha256s of the mails
 */
export function shredMails(
  store: Shredding,
  reportIds: readonly ReportId[],
  sha256s: readonly string[],
): void {
  for (const sha256 of sha256s) store.originals.shred(sha256);
  const pieces = reportIds.flatMap((reportId) =>
    store.reports
      .events(reportId)
      .flatMap((event) => (event.type === 'matched' && event.articleId ? [event.articleId] : [])),
  );
  const packages = [...new Set(pieces)].flatMap((articleId) =>
    store.exports
      .list(articleId, null, all)
      .filter(({ format }) => format === 'package')
      .flatMap(({ exportId, files }) =>
        files.map(({ name }) => path.join(store.folder, 'exports', exportId, name)),
      ),
  );
  for (const file of packages)
    if (existsSync(file) && sha256s.some((sha256) => listOf(file).includes(sha256))) rmSync(file);
}

/** More than ever left with one piece. */
const all = 1_000_000;

/** What a package says about its parts: its first part, stored as it is, behind the head that a zip gives it. */
function listOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(30);
    readSync(handle, head, 0, head.length, 0);
    const list = Buffer.alloc(Math.min(head.readUInt32LE(22), longestList));
    readSync(handle, list, 0, list.length, head.length + head.readUInt16LE(26) + head.readUInt16LE(28));
    return list.toString('latin1');
  } finally {
    closeSync(handle);
  }
}

const longestList = 128 * 1024 ** 2;
