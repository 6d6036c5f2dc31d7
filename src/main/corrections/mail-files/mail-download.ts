import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import { reportId as reportIdType } from '#shared/domain/ids.ts';
import { isJobFailure, runInWorker } from '../../jobs/run-in-worker.ts';
import { workerBeside } from '../../jobs/worker-beside.ts';
import type { ReportRow, ReportsTable } from '../../store/reports.ts';
import { cleanedName } from '../reading/attachment-name.ts';
import { redactedRead } from '../redaction/redacted-read.ts';
import type { FileInMail } from './file-in-mail.ts';

const worker = workerBeside(import.meta.url, 'mail-file');

/** Milliseconds; the largest mail that is read takes a few hundred. */
const longest = 10_000;

/**
 * Answers `/downloads/<report>/<name>`: a mail of the report as it came (`<sha256>.eml`), or a file that hangs on one
 * (`<sha256>`). It is only ever handed over to be saved: nothing of it is shown or run. Null for another address.
 * Refuses `not-found`, also for a report that was redacted.
 */
export function mailDownload(
  reports: ReportsTable,
  id: string,
  name: string,
): Promise<Response | Refusal> | null {
  const reportId = reportIdType.safeParse(id).data;
  const row = reportId && reports.get(reportId);
  return row ? fileOf(reports, row, name) : null;
}

async function fileOf(reports: ReportsTable, row: ReportRow, name: string): Promise<Response | Refusal> {
  const missing = refuse('not-found', { path: `/downloads/${row.reportId}/${name}` });
  const whole = /^([0-9a-f]{64})\.eml$/.exec(name)?.[1];
  if (whole !== undefined) {
    const raw = mailsOf(reports, row).includes(whole) ? reports.message(whole) : undefined;
    return raw ? toSave(raw, 'mail.eml') : missing;
  }
  const file = await fileOnReport(reports, row, name);
  if (file === null || isRefusal(file)) return file ?? missing;
  return toSave(file.bytes, cleanedName(file.name));
}

/** A file that hangs on a mail of the report, or null; after a redaction there is none. @param sha256 in hex */
export async function fileOnReport(
  reports: ReportsTable,
  row: ReportRow,
  sha256: string,
): Promise<FileInMail | null | Refusal> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  for (const mail of mailsOf(reports, row)) {
    const file = await fileIn(reports.message(mail), sha256);
    if (file) return file;
  }
  return null;
}

/** The mail that began a report and those that answered it, by the hash of their bytes; none after a redaction. */
export function mailsOf(reports: ReportsTable, { reportId, rawSha256 }: ReportRow): string[] {
  const events = reports.events(reportId);
  if (redactedRead(events)) return [];
  return [rawSha256, ...events.flatMap((event) => (event.type === 'reply-joined' ? [event.rawSha256] : []))];
}

async function fileIn(raw: Uint8Array | undefined, sha256: string): Promise<FileInMail | null | Refusal> {
  if (!raw) return null;
  const job = { raw: new Uint8Array(raw), sha256 };
  const found = await runInWorker<typeof job, FileInMail | null>(worker, job, { timeoutMs: longest });
  return isJobFailure(found) ? refuse('mail-file-unreadable') : found;
}

const toSave = (bytes: Uint8Array, name: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename*=UTF-8''${inHeader(name)}`,
      // Opened in the window it would run on the desk's own address.
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    },
  });

/** As RFC 5987 wants it: `encodeURIComponent` leaves five signs alone that it does not allow. */
const inHeader = (name: string): string =>
  encodeURIComponent(name || 'anhang').replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
