import type { Asker, OutputOf } from '#shared/contract/contract.ts';
import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { isBeingWritten } from '#shared/domain/report/letter.ts';
import { isOpen, type ReportState } from '#shared/domain/report/report-standing.ts';
import { mayName } from '#shared/domain/report/retention.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { inTurns } from '../../long-work.ts';
import type { Store } from '../../store/store.ts';
import type { ReportLog } from '../log/report-log.ts';
import type { MatchDeps } from '../passage/match-article.ts';
import { reportsOfMail } from '../splitting/reports-of-mail.ts';
import { calledInSearch, piecesOf, redactPiece } from './redact-piece.ts';
import { redactedRead } from './redacted-read.ts';
import {
  blacken,
  blackenedAddress,
  blackenedEvent,
  correspondentFrom,
  unknownBlackened,
} from './redaction-words.ts';
import { shredMails } from './shred-mails.ts';

export interface RedactDeps extends MatchDeps {
  readonly clock: Clock;
  readonly publication: () => Publication | null;
}

/** Mails whose reports are redacted in one go; between two of these somebody who types has a turn. */
const together = 5;

/**
 * Takes the reporter out of reports that are done with: letter, raw mail, attachments, letters to the reporter, index, and
 * the desk file's own bytes (see `store.deleteForGood`). Decision, correction and notice stay. Refuses `report-unknown`,
 * `redact-open` for a report that somebody still works on, `redact-part-open` where that is another report of the same
 * mail, and `redact-letter-waits`; then nothing was changed. What somebody takes up again meanwhile is left out.
 */
export async function redact(
  deps: RedactDeps,
  log: ReportLog,
  reportIds: readonly ReportId[],
  { by }: Asker,
): Promise<OutputOf<'corrections.redact'> | Refusal> {
  const { store } = deps;
  const mails = mailsOf(store, reportIds);
  for (const reportId of mails.flat()) {
    const refused = whyNot(store, log, reportId);
    if (!refused) continue;
    const isOfAnother = refused.code === 'redact-open' && !reportIds.includes(reportId);
    return isOfAnother ? refuse('redact-part-open') : refused;
  }
  const redacted: ReportId[] = [];
  const redactSome = (some: readonly (readonly ReportId[])[]) => {
    const free = some.filter((mail) => mail.every((reportId) => whyNot(store, log, reportId) === null));
    const files = store.transaction(() => {
      store.deleteForGood();
      return free.flat().flatMap((reportId) => redactOne(deps, log, reportId, by));
    });
    shredMails(store, free.flat(), files);
    redacted.push(...free.flat());
  };
  await inTurns(mails, redactSome, undefined, together);
  return { redacted, bytesGone: store.shred() };
}

/**
 * Follows the redaction that another desk made of a report: its whole mail goes here as well. To be called within a
 * transaction, once `maySoonRedact` said so; the mails that it gives are to be shredded behind it.
 */
export function followRedaction(deps: RedactDeps, log: ReportLog, reportId: ReportId, by: string): string[] {
  deps.store.deleteForGood();
  return reportsOfMail(deps.store.reports, reportId).flatMap((each) => redactOne(deps, log, each, by));
}

/**
 * Whether nothing will forbid to redact a report and all others out of its mail.
 * @param soon its state then
 */
export const maySoonRedact = (
  store: Store,
  log: Pick<ReportLog, 'standing'>,
  reportId: ReportId,
  soon: ReportState,
): boolean =>
  reportsOfMail(store.reports, reportId).every(
    (each) => !isOpen(each === reportId ? soon : log.standing(each).state) && !hasLetterWaiting(store, each),
  );

/** Reports out of one mail share its bytes, and so they go together. */
function mailsOf({ reports }: Store, reportIds: readonly ReportId[]): ReportId[][] {
  const seen = new Set<ReportId>();
  return reportIds.flatMap((wanted) => {
    if (seen.has(wanted)) return [];
    const mail = reportsOfMail(reports, wanted);
    for (const reportId of mail) seen.add(reportId);
    return [mail];
  });
}

/** What forbids to redact a report; null: nothing. */
function whyNot(store: Store, log: ReportLog, reportId: ReportId): Refusal | null {
  if (!store.reports.get(reportId)) return refuse('report-unknown', { id: reportId });
  if (isOpen(log.standing(reportId).state)) return refuse('redact-open', { id: reportId });
  return hasLetterWaiting(store, reportId) ? refuse('redact-letter-waits') : null;
}

const hasLetterWaiting = ({ letters }: Store, reportId: ReportId): boolean =>
  letters.ofReport(reportId).some(({ state }) => !isBeingWritten(state) && state !== 'sent');

/** Gives its mails by their SHA-256; what of them lies in files goes once the rows are written. */
function redactOne(deps: RedactDeps, log: ReportLog, reportId: ReportId, by: string): string[] {
  const { store, clock } = deps;
  const { reports, letters } = store;
  const row = reports.get(reportId);
  const claim = reports.derived(reportId)?.report.claim;
  if (!row) return [];
  const events = reports.events(reportId);
  const replied = events.flatMap((event) =>
    event.type === 'reply-joined' ? [correspondentFrom(event.from)] : [],
  );
  const people = [{ name: claim?.reporterName ?? '', address: claim?.reporterAddress ?? '' }, ...replied];
  const written = events.flatMap((event) => (event.type === 'reply-joined' ? [event.text] : []));
  const letter = [claim?.text ?? '', ...written].join('\n');
  for (const articleId of piecesOf(events)) redactPiece(deps, articleId, people, letter);
  const out = events.findLastIndex(({ type }) => type === 'published');
  const draft = events.findLastIndex(({ type }, place) => type === 'notice-drafted' && place < out);
  const blackening = blacken(people);
  const earlier = events.findLastIndex(({ type }) => type === 'redacted');
  if (earlier < 0 || events.slice(earlier + 1).some(({ type }) => mayName.has(type)))
    reports.addEvent(reportId, {
      type: 'redacted',
      locationUrl: blackenedAddress(claim?.locationUrl ?? '', blackening),
      quoted: blackening(claim?.quoted ?? ''),
      proposed: blackening(claim?.proposed ?? ''),
      language: claim?.language ?? 'de',
      at: momentOf(clock),
      by,
    });
  reports.rewriteEvents(
    reportId,
    reports.events(reportId).map((event, place) => {
      const facts = { people, isPublic: () => place === draft };
      // Of those who were taken out already no name is left to look for.
      return earlier >= 0 && place > earlier
        ? unknownBlackened(event, facts)
        : blackenedEvent(event, { ...facts, words: blackening });
    }),
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
  store.search.forgetUnsaid(calledInSearch(people));
  return emptied;
}
