import type { Asker, OutputOf } from '#shared/contract/contract.ts';
import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { isBeingWritten } from '#shared/domain/letter.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { isOpen } from '#shared/domain/report-standing.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import type { Store } from '../store/store.ts';
import { redactedRead } from './redacted-read.ts';
import { blacken, blackenedEvent } from './redaction-words.ts';
import type { ReportLog } from './report-log.ts';
import { reportsOfMail, retentionOf } from './reports-of-mail.ts';

export interface RedactDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly publication: () => Publication | null;
}

/**
 * Takes the reporter out of reports that are done with: letter, raw mail, attachments, letters to the reporter, index, and
 * the desk file's own bytes. Decision, correction and notice stay. Refuses `report-unknown`, `redact-open` for a report
 * that somebody still works on, `redact-part-open` where that is another report of the same mail, and
 * `redact-letter-waits`; then nothing was changed.
 */
export function redact(
  deps: RedactDeps,
  log: ReportLog,
  reportIds: readonly ReportId[],
  { by }: Asker,
): OutputOf<'corrections.redact'> | Refusal {
  const { store } = deps;
  const { reports, letters } = store;
  const all = new Set(reportIds.flatMap((reportId) => reportsOfMail(reports, reportId)));
  for (const reportId of all) {
    if (!reports.get(reportId)) return refuse('report-unknown', { id: reportId });
    if (isOpen(log.standing(reportId).state))
      return reportIds.includes(reportId)
        ? refuse('redact-open', { id: reportId })
        : refuse('redact-part-open');
    if (letters.ofReport(reportId).some(({ state }) => !isBeingWritten(state) && state !== 'sent'))
      return refuse('redact-letter-waits');
  }
  const files = store.transaction(() => [...all].flatMap((reportId) => redactOne(deps, log, reportId, by)));
  for (const sha256 of files) store.originals.shred(sha256);
  store.shred();
  return { redacted: [...all] };
}

/** Gives the large mails that lie in files of their own; those go once the rows are written. */
function redactOne({ store, clock }: RedactDeps, log: ReportLog, reportId: ReportId, by: string): string[] {
  const { reports, letters } = store;
  const row = reports.get(reportId);
  const claim = reports.derived(reportId)?.report.claim;
  if (!row) return [];
  const events = reports.events(reportId);
  const blackening = blacken(claim ?? { reporterName: '', reporterAddress: '' });
  if (events.every(({ type }) => type !== 'redacted'))
    reports.addEvent(reportId, {
      type: 'redacted',
      locationUrl: claim?.locationUrl ?? '',
      quoted: blackening(claim?.quoted ?? ''),
      proposed: blackening(claim?.proposed ?? ''),
      language: claim?.language ?? 'de',
      at: momentOf(clock),
      by,
    });
  reports.rewriteEvents(
    reportId,
    reports.events(reportId).map((event) => blackenedEvent(event, blackening)),
  );
  const copies = events.flatMap((event) =>
    event.type === 'noted' ? [...event.text.matchAll(/\b[0-9a-f]{12}\b/g)].map(([start]) => start) : [],
  );
  const replies = events.flatMap((event) => (event.type === 'reply-joined' ? [event.rawSha256] : []));
  const emptied = [row.rawSha256, ...replies, ...reports.unclaimedMessages(copies)];
  reports.emptyMessages(reportId, emptied);
  for (const { letterId } of letters.ofReport(reportId)) letters.discard(letterId);
  const read = redactedRead(reports.events(reportId));
  if (read) log.derive({ ...row, messageId: '' }, read);
  return emptied;
}

/** Reports whose time is over and that still name their reporter, the oldest first. */
export function dueForRedaction({
  store,
  clock,
  publication,
}: RedactDeps): OutputOf<'corrections.retention'> {
  const months = publication()?.retentionMonths ?? 24;
  const today = momentOf(clock);
  const due = store.reports.all().flatMap(({ reportId }) => {
    const retention = retentionOf(store.reports, reportId, months);
    return retention && !retention.redactedAt && !retention.waits && retention.endsAt <= today
      ? [{ reportId, endsAt: retention.endsAt }]
      : [];
  });
  return { months, due: due.sort((a, b) => a.endsAt.localeCompare(b.endsAt)) };
}
