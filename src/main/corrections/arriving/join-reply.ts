import type { ReportId } from '#shared/domain/ids.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import type { Store } from '../../store/store.ts';
import { takeApart } from '../reading/letter.ts';
import type { OpenedMail } from '../reading/opened-mail.ts';

/** Characters of a reply that stand in the log; the raw mail is kept whole. */
const longestShown = 20_000;

/** The event that a reply makes: its own words without the letters that it quotes, and whether somebody else wrote it. */
export function replyJoined(
  { reports }: Pick<Store, 'reports'>,
  reportId: ReportId,
  { sha256, read }: OpenedMail,
  at: string,
): ReportEvent {
  const { from, messageId, claim, attachments } = read;
  const { reporterAddress = '', replyTo = '' } = reports.derived(reportId)?.report.claim ?? {};
  const theirs = [reporterAddress, replyTo].map((address) => address.toLowerCase());
  const { own, passages } = takeApart(claim.text, from.name);
  const text = [...passages.map((words) => `> ${words}`), own].filter(Boolean).join('\n\n') || claim.text;
  return {
    ...{ type: 'reply-joined', at, by: '', rawSha256: sha256, messageId },
    from: from.name && from.address ? `${from.name} <${from.address}>` : from.name || from.address,
    fromOther: !theirs.includes(from.address.toLowerCase()),
    text: text.slice(0, longestShown),
    attachments: attachments.map(({ name, sha256: file, mediaType }) => ({ name, sha256: file, mediaType })),
  };
}
