import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { LetterAsSent } from '#shared/contract/mail-views.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { isJobFailure, runInWorker } from '../../jobs/run-in-worker.ts';
import { workerBeside } from '../../jobs/worker-beside.ts';
import type { ReportRow, ReportsTable } from '../../store/reports.ts';
import { redactedRead } from '../redaction/redacted-read.ts';
import type { LetterAsSent as Parted } from './letter-as-sent.ts';

/** Paints a picture anew for the window, as WebP; null where the file is none that the desk takes. */
export type PaintAnew = (bytes: Uint8Array) => Promise<Uint8Array | null>;

const worker = workerBeside(import.meta.url, 'letter-as-sent');

/** Milliseconds; real letters take a few. */
const longest = 4500;

/** The mail with which a report began, unless a redaction took it away. */
export function mailOfReport(reports: ReportsTable, row: ReportRow): Uint8Array | null {
  const raw = redactedRead(reports.events(row.reportId)) ? undefined : reports.message(row.rawSha256);
  return raw && raw.length > 0 ? new Uint8Array(raw) : null;
}

/** Whether a mail may have a designed form: quick, and right but for mails that only speak of one. */
export const mayBeDesigned = (raw: Uint8Array): boolean =>
  /^content-type:\s*text\/html/im.test(
    Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1'),
  );

/** Answers `mails.letterAsSent`. */
export async function showAsSent(
  reports: ReportsTable,
  paint: PaintAnew,
  reportId: ReportId,
): Promise<{ letter: LetterAsSent | null } | Refusal> {
  const row = reports.get(reportId);
  if (!row) return refuse('report-unknown', { id: reportId });
  const raw = mailOfReport(reports, row);
  if (!raw) return { letter: null };
  const parted = await runInWorker<{ raw: Uint8Array }, Parted | null>(
    worker,
    { raw },
    { timeoutMs: longest },
  );
  if (isJobFailure(parted)) return refuse('letter-unreadable');
  return { letter: parted && (await withPictures(parted, paint)) };
}

/** Pictures are strangers' files too: the window gets what was painted anew from them, never the files. */
async function withPictures({ html, pictures, ...letter }: Parted, paint: PaintAnew): Promise<LetterAsSent> {
  const painted: (string | null)[] = [];
  for (const bytes of pictures) painted.push(bytes && dataUrl(await paint(bytes)));
  return {
    ...letter,
    links: [...letter.links],
    html: html.replace(/ data-picture="(\d+)"/g, (_, place) => {
      const source = painted[Number(place)];
      return source ? ` src="${source}"` : '';
    }),
    unseenPictures: painted.filter((source) => !source).length,
  };
}

export const dataUrl = (webp: Uint8Array | null): string | null =>
  webp && `data:image/webp;base64,${Buffer.from(webp).toString('base64')}`;
