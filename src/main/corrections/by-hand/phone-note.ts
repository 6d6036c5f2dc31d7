import { z } from 'zod';
import { type ReportClaim, reportClaim } from '#shared/domain/report/report.ts';

/** Begins the raw bytes of a report that was taken by phone; no mail begins so. */
const marked = 'druckreif-phone-report';

const phoneNote = z.object({ [marked]: z.literal(1), claim: reportClaim });

/** The bytes that are kept of a report by phone, as those of a mail are. */
export const asPhoneNote = (claim: ReportClaim): Uint8Array =>
  Buffer.from(`${JSON.stringify({ [marked]: 1, claim }, null, 1)}\n`);

/** What was told by phone; null for any other bytes. */
export function toldByPhone(raw: Uint8Array): ReportClaim | null {
  const start = Buffer.from(raw.subarray(0, 40)).toString('latin1');
  if (!start.startsWith(`{\n "${marked}"`)) return null;
  try {
    return phoneNote.safeParse(JSON.parse(Buffer.from(raw).toString('utf8'))).data?.claim ?? null;
  } catch {
    return null;
  }
}
