import type { ReportId } from '#shared/domain/ids.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { isRedacted, mailsOf, type PackedReport } from '#shared/domain/report/packed-report.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { standingAfter } from '#shared/domain/report/report-standing.ts';
import type { ReportLog } from '../log/report-log.ts';
import type { OpenedMail } from '../reading/opened-mail.ts';
import { maySoonRedact, type RedactDeps } from '../redaction/redact.ts';
import { calledInSearch, piecesOf, redactPiece } from '../redaction/redact-piece.ts';
import {
  blacken,
  blackenedEvent,
  type Correspondent,
  correspondentFrom,
  unknownBlackened,
} from '../redaction/redaction-words.ts';
import { withIdsOfHere } from './ids-of-here.ts';
import { type MergedLog, mergedLogs } from './merge-logs.ts';

/** Reports of another desk, and the desk that takes them in. */
export interface Taking extends RedactDeps {
  readonly log: ReportLog;
  readonly reports: readonly PackedReport[];
  /** The mails of the package, read; by SHA-256. */
  readonly opened: ReadonlyMap<string, OpenedMail>;
  /** Whose desk it was. */
  readonly who: string;
  readonly readFor: Publication;
}

/** Reports of the package that are here, by the ids that they have there. */
export type IdsHere = ReadonlyMap<ReportId, ReportId>;

/** A report that both desks have. */
export interface Together {
  readonly isRedactedHere: boolean;
  /** Both logs as one; without a redaction that is still to be followed. */
  readonly merged: MergedLog;
  /** The same with that redaction; null where there is none to follow. */
  readonly redacted: MergedLog | null;
  /** Whether it can be followed. */
  readonly mayRedact: boolean;
}

export function together(taking: Taking, report: PackedReport, here: ReportId, idsHere: IdsHere): Together {
  const { store, log } = taking;
  const ours = store.reports.events(here);
  const isRedactedHere = isRedacted({ events: ours });
  const isRedactedThere = isRedacted(report);
  const theirs = withIdsOfHere(
    isRedactedHere && !isRedactedThere ? blackenedLog(taking, report) : report.events,
    idsHere,
  );
  const sameId = here === report.reportId;
  if (isRedactedHere || !isRedactedThere)
    return {
      ...{ isRedactedHere, merged: mergedLogs(ours, theirs, sameId) },
      ...{ redacted: null, mayRedact: false },
    };
  const merged = mergedLogs(ours, withoutRedaction(theirs), sameId);
  return {
    ...{ isRedactedHere, merged, redacted: mergedLogs(ours, theirs, sameId) },
    mayRedact: maySoonRedact(store, log, here, standingAfter(merged.events).state),
  };
}

/** What another desk wrote about a report whose reporter was taken out here. */
function blackenedLog(taking: Taking, report: PackedReport): ReportEvent[] {
  const facts = { people: peopleIn(taking, report), isPublic: () => false };
  const words = blacken(facts.people);
  return report.events.map((event) => unknownBlackened(blackenedEvent(event, { ...facts, words }), facts));
}

/** Who wrote the mails of a report, as the package tells. */
function peopleIn({ opened }: Taking, report: PackedReport): Correspondent[] {
  const people = mailsOf(report).flatMap((sha256) => {
    const read = opened.get(sha256)?.read;
    if (!read) return [];
    const { reporterName: name, reporterAddress: address } = read.claim;
    return [read.from, { name, address }];
  });
  const replied = report.events.flatMap((event) =>
    event.type === 'reply-joined' ? [correspondentFrom(event.from)] : [],
  );
  return [...people, ...replied];
}

/**
 * What colleagues on the other desk said about a reader in the margin of the piece came back with the piece: it goes again
 * where the reader was taken out here. To be called within a transaction, once the piece is in.
 */
export function keepOutOfPiece(taking: Taking, report: PackedReport): void {
  const letters = mailsOf(report).map((sha256) => taking.opened.get(sha256)?.read.claim.text ?? '');
  const replies = report.events.flatMap((event) => (event.type === 'reply-joined' ? [event.text] : []));
  taking.store.deleteForGood();
  const people = peopleIn(taking, report);
  for (const articleId of piecesOf(report.events))
    redactPiece(taking, articleId, people, [...letters, ...replies].join('\n'));
  taking.store.search.forgetUnsaid(calledInSearch(people));
}

/** Events that take others back name the places of the log without it. */
function withoutRedaction(events: readonly ReportEvent[]): ReportEvent[] {
  const isRedaction = ({ type }: ReportEvent) => type === 'redacted';
  const placed = (place: number) => place - events.slice(0, place).filter(isRedaction).length;
  return events
    .filter((event) => !isRedaction(event))
    .map((event) => (event.type === 'undone' ? { ...event, event: placed(event.event) } : event));
}

/** Letters that are not here; none of a report whose letters were taken out here. */
export function freshLetters(
  { store }: Taking,
  { letters }: PackedReport,
  here: ReportId,
): PackedReport['letters'] {
  if (isRedacted({ events: store.reports.events(here) })) return [];
  return letters.filter(({ letterId }) => store.letters.get(letterId) === undefined);
}

/** Whether the mail of a report that is not here was taken out of this desk for good. */
export function isGoneHere(
  { store: { reports, originals }, opened }: Taking,
  { rawSha256 }: PackedReport,
): boolean {
  const isEmptied = reports.message(rawSha256)?.length === 0 && !originals.has(rawSha256);
  return isEmptied && (opened.get(rawSha256)?.raw.length ?? 0) > 0;
}
