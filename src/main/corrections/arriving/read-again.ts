import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import type { ReportRow } from '../../store/reports.ts';
import type { Store } from '../../store/store.ts';
import type { ReadFor } from '../claim/extract-claim.ts';
import { isKeptAsFile } from '../reading/open-mails.ts';
import { readInWorker } from '../reading/read-in-worker.ts';
import { largestMail } from '../reading/read-mail.ts';
import { type ReadReport, unreadReport } from '../reading/read-report.ts';
import { redactedRead } from '../redaction/redacted-read.ts';
import { claimOfPart, ownWords } from '../splitting/part-of-mail.ts';

/** What the kept mails of some reports say, read anew. A report whose mail is not there is left out. */
export async function readAgain(
  { reports, originals }: Pick<Store, 'reports' | 'originals'>,
  rows: readonly ReportRow[],
  readFor: ReadFor,
  eventsOf = reports.events,
): Promise<[ReportRow, ReadReport][]> {
  const says = new Map<ReportRow, ReadReport>();
  const waiting: [ReportRow, Buffer][] = [];
  for (const row of rows) {
    const redacted = redactedRead(eventsOf(row.reportId));
    if (redacted) {
      says.set(row, redacted);
      continue;
    }
    const raw = reports.message(row.rawSha256);
    if (!raw) continue;
    if (raw.length > largestMail || isKeptAsFile(raw, originals, row.rawSha256))
      says.set(row, unreadReport('too-large'));
    else waiting.push([row, raw]);
  }
  const opened = await readInWorker(
    waiting.map(([, raw]) => raw),
    readFor,
  );
  waiting.forEach(([row], index) => void says.set(row, opened[index]?.read ?? unreadReport('damaged')));
  return rows.flatMap((row) => {
    const read = says.get(row);
    return read ? [[row, asPart(read, eventsOf(row.reportId), readFor)] as [ReportRow, ReadReport]] : [];
  });
}

/** What a mail says for one report, where several were made of it. */
export function asPart(read: ReadReport, events: readonly ReportEvent[], readFor: ReadFor): ReadReport {
  const words = ownWords(events);
  return words ? { ...read, claim: claimOfPart(read.claim, words, readFor) } : read;
}
