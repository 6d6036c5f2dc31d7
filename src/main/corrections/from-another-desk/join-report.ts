import type { Asker } from '#shared/contract/contract.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { PackedReport } from '#shared/domain/report/packed-report.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { momentOf } from '#shared/domain/time.ts';
import { newsroomZone } from '#shared/domain/zone.ts';
import { asPart } from '../arriving/read-again.ts';
import type { OpenedMail } from '../reading/opened-mail.ts';
import { largestMail } from '../reading/read-mail.ts';
import { unreadReport } from '../reading/read-report.ts';
import { followRedaction } from '../redaction/redact.ts';
import { redactedRead } from '../redaction/redacted-read.ts';
import { ownWords } from '../splitting/part-of-mail.ts';
import { withIdsOfHere } from './ids-of-here.ts';
import { freshLetters, type IdsHere, type Taking, together } from './taking.ts';
import { toldInWords } from './told-in-words.ts';

/** What became of a report that both desks have. */
export interface Joined {
  readonly isNew: boolean;
  readonly isRedactedHere: boolean;
  readonly bothWentOn: boolean;
  /** Files to shred, where a redaction was followed; `waits`: it could not be. */
  readonly redaction: readonly string[] | 'waits' | null;
}

/** Brings both logs of a report together. To be called within a transaction. */
export function joinReport(
  taking: Taking,
  report: PackedReport,
  here: ReportId,
  idsHere: IdsHere,
  { by, language }: Asker,
): Joined {
  const { log, store, clock } = taking;
  const { merged, redacted, mayRedact, isRedactedHere } = together(taking, report, here, idsHere);
  const { isNew, notTaken } = merged;
  const letters = freshLetters(taking, report, here);
  if (!isRedactedHere) {
    keepReplies(taking, merged.events, store.reports.events(here), here);
    for (const letter of letters) store.letters.put({ ...letter, reportId: here });
  }
  const note: ReportEvent[] =
    notTaken.length === 0
      ? []
      : [
          {
            ...{ type: 'noted', at: momentOf(clock), by },
            text: toldInWords(
              notTaken,
              report.events,
              taking.who,
              language,
              newsroomZone(taking.readFor.locale),
            ),
            tells: notTaken.map(({ key }) => key),
          },
        ];
  const said = { isNew: isNew || letters.length > 0, isRedactedHere, bothWentOn: notTaken.length > 0 };
  if (redacted && mayRedact) {
    log.replace(here, [...redacted.events, ...note]);
    return { ...said, redaction: followRedaction(taking, log, here, by) };
  }
  if (isNew) log.replace(here, [...merged.events, ...note]);
  const [row, read] = [store.reports.get(here), isRedactedHere && redactedRead(store.reports.events(here))];
  if (isNew && row && read) log.derive(row, read);
  return { ...said, redaction: redacted ? 'waits' : null };
}

/** Enters a report that is not here, as it is. To be called within a transaction. */
export function addReport(taking: Taking, report: PackedReport, idsHere: IdsHere): void {
  const { store, log, opened, readFor } = taking;
  const { reportId, rawSha256, receivedAt } = report;
  const events = withIdsOfHere(report.events, idsHere);
  const redacted = redactedRead(events);
  const mail = redacted ? null : (opened.get(rawSha256) ?? null);
  const read = redacted ?? asPart(mail?.read ?? unreadReport('damaged'), events, readFor);
  // Found by its letter, a mail is that of the report which it made first.
  const isPart = ownWords(events) !== null;
  const messageId = isPart ? '' : read.messageId;
  keep(taking, rawSha256, mail);
  log.open({ reportId, rawSha256, messageId, receivedAt }, read, events);
  if (!isPart) store.reports.addMessage({ reportId, messageId, letterKey: mail?.letterKey ?? '' });
  keepReplies(taking, events, [], reportId);
  for (const letter of report.letters) store.letters.put(letter);
}

/** A mail that is here stays as it is, also one that was emptied. */
function keep({ store: { reports, originals } }: Taking, sha256: string, mail: OpenedMail | null): void {
  const isLarge = mail !== null && mail.raw.length > largestMail;
  if (isLarge && !reports.hasMessage(sha256)) originals.keep(mail.raw);
  reports.keepMessage(sha256, isLarge || !mail ? new Uint8Array(0) : mail.raw);
}

/** The mails of replies that were not in the log before. */
function keepReplies(
  taking: Taking,
  events: readonly ReportEvent[],
  before: readonly ReportEvent[],
  reportId: ReportId,
): void {
  const known = new Set(before.flatMap((event) => (event.type === 'reply-joined' ? event.rawSha256 : [])));
  for (const event of events) {
    if (event.type !== 'reply-joined' || known.has(event.rawSha256)) continue;
    const mail = taking.opened.get(event.rawSha256) ?? null;
    keep(taking, event.rawSha256, mail);
    if (!mail) continue;
    const { read, letterKey } = mail;
    taking.store.reports.addMessage({ reportId, messageId: read.messageId, letterKey });
  }
}
