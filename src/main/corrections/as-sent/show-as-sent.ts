import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { LetterAsSent } from '#shared/contract/mail-views.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { isJobFailure, runInWorker } from '../../jobs/run-in-worker.ts';
import { workerBeside } from '../../jobs/worker-beside.ts';
import type { ReportRow, ReportsTable } from '../../store/reports.ts';
import { mailsOf } from '../mail-files/mail-download.ts';
import type { LetterAsSent as Parted } from './letter-as-sent.ts';

/** Paints a picture anew for the window, as WebP; null where the file is none that the desk takes. */
export type PaintAnew = (bytes: Uint8Array) => Promise<Uint8Array | null>;

const worker = workerBeside(import.meta.url, 'letter-as-sent');

/** Milliseconds; real letters take a few. */
const longest = 4500;

/** The mails of a report that may have a designed form: quick, and right but for mails that only speak of one. */
export const designedMails = (reports: ReportsTable, row: ReportRow): string[] =>
  mailsOf(reports, row).filter((sha256) => {
    const raw = reports.message(sha256);
    return raw !== undefined && /^content-type:\s*text\/html/im.test(raw.toString('latin1'));
  });

/** Answers `mails.letterAsSent`. @param mail a reply's SHA-256; without it the mail with which the report began */
export async function showAsSent(
  reports: ReportsTable,
  paint: PaintAnew,
  reportId: ReportId,
  mail?: string,
): Promise<{ letter: LetterAsSent | null } | Refusal> {
  const row = reports.get(reportId);
  if (!row) return refuse('report-unknown', { id: reportId });
  const sha256 = mail ?? row.rawSha256;
  const bytes = mailsOf(reports, row).includes(sha256) ? reports.message(sha256) : undefined;
  if (!bytes || bytes.length === 0) return { letter: null };
  const raw = new Uint8Array(bytes);
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
