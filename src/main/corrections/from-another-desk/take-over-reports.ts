import type { Asker } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ReportsHandedOver } from '#shared/contract/hand-off.ts';
import type { ReadyReports, ReportsOfAnotherDesk } from '#shared/contract/passing-reports.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { isRedacted, lettersWaiting } from '#shared/domain/report/packed-report.ts';
import type { ReportLog } from '../log/report-log.ts';
import { type OpenedMail, openedMail } from '../reading/opened-mail.ts';
import { readInWorker } from '../reading/read-in-worker.ts';
import { largestMail } from '../reading/read-mail.ts';
import { unreadReport } from '../reading/read-report.ts';
import type { RedactDeps } from '../redaction/redact.ts';
import { shredMails } from '../redaction/shred-mails.ts';
import { ownWords } from '../splitting/part-of-mail.ts';
import { reportsOfMail } from '../splitting/reports-of-mail.ts';
import { addReport, joinReport } from './join-report.ts';
import { reportOfSameLetter } from './same-letter.ts';
import { freshLetters, type IdsHere, isGoneHere, keepOutOfPiece, type Taking, together } from './taking.ts';

/** Reads the mails of reports that came from another desk, in threads as any mail. */
export async function readyReports(
  deps: RedactDeps & { readonly log: ReportLog },
  { reports, mails, who }: ReportsOfAnotherDesk,
  readFor: Publication,
): Promise<ReadyReports> {
  const opened = new Map<string, OpenedMail>();
  for (const [sha256, raw] of mails) {
    const [mail] =
      raw.length > largestMail
        ? [openedMail(raw, unreadReport('too-large'), sha256)]
        : await readInWorker([raw], readFor);
    if (mail) opened.set(sha256, mail);
  }
  const taking: Taking = { ...deps, reports, opened, who, readFor };
  return { look: () => look(taking), take: (asker) => take(taking, asker) };
}

const nothingSaid = ({ reports }: Taking): ReportsHandedOver => ({
  ...{ inPackage: reports.length, added: 0, updated: 0, redacted: 0, stayRedacted: 0 },
  ...{ redactionsWait: [], bothWentOn: [] },
  lettersWaiting: reports.reduce((sum, report) => sum + lettersWaiting(report), 0),
});

function look(taking: Taking): { isNew: boolean; said: ReportsHandedOver } | Refusal {
  const idsHere = idsHereOf(taking);
  if (isRefusal(idsHere)) return idsHere;
  const each = taking.reports.map((report) => {
    const here = idsHere.get(report.reportId);
    if (here === undefined) return { isNew: !isGoneHere(taking, report), stays: isGoneHere(taking, report) };
    const { merged, redacted, mayRedact, isRedactedHere } = together(taking, report, here, idsHere);
    return {
      isNew: merged.isNew || mayRedact || freshLetters(taking, report, here).length > 0,
      stays: isRedactedHere && !isRedacted(report),
      waits: redacted && !mayRedact ? here : null,
    };
  });
  return {
    isNew: each.some(({ isNew }) => isNew),
    said: {
      ...nothingSaid(taking),
      stayRedacted: each.filter(({ stays }) => stays).length,
      redactionsWait: each.flatMap(({ waits }) => (waits ? [named(taking, waits)] : [])),
    },
  };
}

function take(taking: Taking, asker: Asker): { said: ReportsHandedOver; afterwards: () => void } | Refusal {
  const idsHere = idsHereOf(taking);
  if (isRefusal(idsHere)) return idsHere;
  let said = nothingSaid(taking);
  const redacted: { readonly reportId: ReportId; readonly mails: readonly string[] }[] = [];
  taking.log.together(() => {
    for (const report of taking.reports) {
      const here = idsHere.get(report.reportId);
      if (here === undefined && isGoneHere(taking, report)) {
        keepOutOfPiece(taking, report);
        said = { ...said, stayRedacted: said.stayRedacted + 1 };
      } else if (here === undefined) {
        addReport(taking, report, idsHere);
        said = { ...said, added: said.added + 1 };
      } else {
        const { isNew, isRedactedHere, bothWentOn, redaction } = joinReport(
          ...([taking, report, here, idsHere, asker] as const),
        );
        const stays = isRedactedHere && !isRedacted(report);
        if (stays) keepOutOfPiece(taking, report);
        const isDone = redaction !== null && redaction !== 'waits';
        said = {
          ...said,
          updated: said.updated + Number(isNew),
          stayRedacted: said.stayRedacted + Number(stays),
          bothWentOn: [...said.bothWentOn, ...(bothWentOn ? [named(taking, here)] : [])],
          redactionsWait: [...said.redactionsWait, ...(redaction === 'waits' ? [named(taking, here)] : [])],
          redacted: said.redacted + Number(isDone),
        };
        if (isDone) redacted.push({ reportId: here, mails: redaction });
      }
    }
  });
  const { store } = taking;
  return {
    said,
    afterwards() {
      for (const { reportId, mails } of redacted)
        shredMails(store, reportsOfMail(store.reports, reportId), mails);
      if (redacted.length + said.stayRedacted > 0) store.shred();
    },
  };
}

function idsHereOf({ store, reports, opened }: Taking): IdsHere | Refusal {
  const found = new Map<ReportId, ReportId>();
  for (const { reportId, rawSha256, events, letters } of reports) {
    const row = store.reports.get(reportId);
    if (row && row.rawSha256 !== rawSha256) return refuse('package-id-taken', { id: reportId });
    const here = row
      ? reportId
      : reportOfSameLetter(store, rawSha256, ownWords(events), opened.get(rawSha256) ?? null);
    if (here) found.set(reportId, here);
    const taken = letters.find(({ letterId }) => {
      const letter = store.letters.get(letterId);
      return letter && letter.reportId !== (here ?? reportId);
    });
    if (taken) return refuse('package-id-taken', { id: taken.letterId });
  }
  return found;
}

const named = ({ store }: Taking, reportId: ReportId): ReportsHandedOver['bothWentOn'][number] => ({
  reportId,
  subject: store.reports.derived(reportId)?.report.claim.subject ?? '',
});
