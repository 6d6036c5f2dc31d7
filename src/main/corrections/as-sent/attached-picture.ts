import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { ReportsTable } from '../../store/reports.ts';
import { fileOnReport } from '../mail-files/mail-download.ts';
import { dataUrl, type PaintAnew } from './show-as-sent.ts';

/** Answers `mails.attachedPicture`. The window gets what was painted anew, never a stranger's file. */
export async function attachedPicture(
  reports: ReportsTable,
  paint: PaintAnew,
  reportId: ReportId,
  sha256: string,
): Promise<{ picture: { src: string } | null } | Refusal> {
  const row = reports.get(reportId);
  if (!row) return refuse('report-unknown', { id: reportId });
  const file = await fileOnReport(reports, row, sha256);
  if (file === null) return refuse('not-found', { path: sha256 });
  if (isRefusal(file)) return file;
  const src = dataUrl(await paint(file.bytes));
  return { picture: src ? { src } : null };
}
