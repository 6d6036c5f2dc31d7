import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { withoutUndone } from '#shared/domain/report/undone-events.ts';
import type { StoredReport } from '../../store/reports.ts';
import { withoutClaim } from '../claim/without-claim.ts';

type Reply = Extract<ReportEvent, { type: 'reply-joined' }>;

/**
 * How a report may end whose reporter only thanks or takes it back, by the newest of their mails; null for any other. A
 * proposal for a person: nothing is decided by it, and who has opened the report again is not asked a second time.
 *
 * @param nextSteps what the rules allow now
 */
export function proposedEnd(
  { claim, attachments, standing, readable }: StoredReport,
  events: readonly ReportEvent[],
  nextSteps: readonly string[],
  baseUrl: string,
): ReportDetail['proposedEnd'] {
  const counting = withoutUndone(events);
  if (!readable || counting.some(isPart)) return null;
  const at = counting.findLastIndex((event) => event.type === 'reply-joined' && !event.fromOther);
  if (counting.slice(at + 1).some(({ type }) => type === 'reopened')) return null;
  const reply = counting[at] as Reply | undefined;
  const mail = reply ? { subject: 'Re:', text: reply.text } : { subject: claim.subject, text: claim.text };
  if ((reply ?? { attachments }).attachments.length > 0) return null;
  const says = withoutClaim(mail, baseUrl);
  const from = reply ? 'reply' : 'letter';
  if (says === 'withdrawal')
    return nextSteps.includes('set-aside') ? { says, from, step: 'set-aside', as: 'withdrawn' } : null;
  if (says === 'thanks' && !reply)
    return nextSteps.includes('set-aside') ? { says, from, step: 'set-aside', as: 'opinion' } : null;
  // Thanks on the way change nothing; those that come in when all is done are seen, and that is all.
  if (says !== 'thanks' || !standing.replied) return null;
  if (nextSteps.includes('closed')) return { says, from, step: 'closed', as: null };
  return nextSteps.includes('set-aside') ? { says, from, step: 'set-aside', as: standing.exit } : null;
}

/** One of several reports of a mail: what the mail says as a whole is not what this one says. */
const isPart = (event: ReportEvent): boolean =>
  event.type === 'split-off' || (event.type === 'received' && event.partOf !== undefined);
