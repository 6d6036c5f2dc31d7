import type { Asker } from '#shared/contract/contract.ts';
import type { ArticleId, Ids, ReportId } from '#shared/domain/ids.ts';
import type { ReportClaim } from '#shared/domain/report/report.ts';
import type { Channel, ReportEvent } from '#shared/domain/report/report-event.ts';
import { type Clock, type Moment, momentOf } from '#shared/domain/time.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { ReportsTable } from '../../store/reports.ts';
import type { ReportLog } from '../log/report-log.ts';
import { type MatchDeps, type Matched, matchArticle, matchClaim } from '../passage/match-article.ts';
import { believedArrival } from '../reading/believed-arrival.ts';
import { laneOfLetter } from '../reading/lane-of-letter.ts';
import type { OpenedMail } from '../reading/opened-mail.ts';
import { asideFor, isAutomatic, type ReadReport } from '../reading/read-report.ts';
import { replyJoined } from './join-reply.ts';

export interface TakeInDeps extends MatchDeps {
  readonly clock: Clock;
  readonly ids: Ids;
}

/** How a report reached the newsroom, as far as its bytes do not say it. */
export interface Came {
  readonly channel: Channel;
  /** Null: as the mail says, or at this moment. */
  readonly arrivedAt: Moment | null;
  /** When a server put it into the mailbox. */
  readonly storedAt?: Moment | null;
  /** The piece that somebody chose; null: found by rule. */
  readonly articleId: ArticleId | null;
  /** Somebody had thrown the mail away where it lay. */
  readonly trashed?: boolean;
}

export const byMail: Came = { channel: 'mail', arrivedAt: null, articleId: null };

/** What became of a mail. */
export type TakenIn =
  /** Null: these bytes came in before as a reply without a Message-ID, or were redacted. */
  | { readonly kind: 'duplicate'; readonly reportId: ReportId | null }
  | { readonly kind: 'reply'; readonly reportId: ReportId }
  | {
      readonly kind: 'imported' | 'unreadable';
      readonly reportId: ReportId;
      readonly read: ReadReport;
      readonly matched: Matched | null;
      readonly trashed: boolean;
    };

/**
 * Writes down one opened mail, with everything that follows from it: a new report, a reply that joins the report it
 * answers, or a note on the one that it made before. To be called within a transaction.
 */
export function takeIn(
  deps: TakeInDeps,
  log: ReportLog,
  mail: OpenedMail,
  asker: Asker,
  came: Came = byMail,
): TakenIn {
  const table = deps.store.reports;
  const { raw, sha256: rawSha256, read, letterKey: key } = mail;
  if (table.hasMessage(rawSha256))
    return {
      kind: 'duplicate',
      reportId: table.withRaw(rawSha256)[0] ?? table.ofMessage(read.messageId) ?? null,
    };
  const known = sameLetter(deps, read) ?? table.withLetterKey(key);
  table.keepMessage(rawSha256, raw);
  const at = momentOf(deps.clock);
  if (known) {
    const text = wordsIn(asker.language)('corrections.server.sameMailAgain', {
      sha256: rawSha256.slice(0, 12),
    });
    log.append(known, { type: 'noted', text, at, by: asker.by });
    return { kind: 'duplicate', reportId: known };
  }
  const { messageId } = read;
  const answered = isAutomatic(read.problem) ? undefined : answeredReport(deps, read);
  if (answered) {
    table.addMessage({ reportId: answered, messageId, letterKey: key });
    log.append(answered, replyJoined(deps.store, answered, mail, at));
    return { kind: 'reply', reportId: answered };
  }
  const reportId = deps.ids.report();
  const aside = asideFor(read.problem) ?? (came.trashed ? 'not-ours' : null);
  const matched = aside ? null : matchOf(deps, read.claim, came);
  log.open(
    { reportId, rawSha256, messageId, receivedAt: at },
    read,
    [
      ...firstEvents(aside, matched, at, asker, { ...came, arrivedAt: arrivalOf(read, came, at) }),
      ...(aside ? [] : laneEvents(read.claim, at)),
    ],
    mail.folded,
  );
  table.addMessage({ reportId, messageId, letterKey: key });
  const trashed = came.trashed ?? false;
  if (trashed) {
    const text = wordsIn(asker.language)('corrections.server.trashed');
    log.append(reportId, { type: 'noted', text, at, by: '' });
  }
  return { kind: read.readable ? 'imported' : 'unreadable', reportId, read, matched, trashed };
}

function arrivalOf(read: ReadReport, { channel, arrivedAt, storedAt }: Came, at: Moment): Moment | null {
  if (arrivedAt || channel !== 'mail') return arrivedAt;
  const way = { received: read.arrivedAt, stored: storedAt ?? null, sent: read.claim.sentAt };
  return believedArrival(way, at);
}

const matchOf = (deps: TakeInDeps, claim: ReportClaim, { articleId }: Came): Matched =>
  articleId ? matchArticle(deps, articleId, claim.quoted, claim.sentAt) : matchClaim(deps, claim);

/**
 * The report that the same mail already made: same Message-ID, and nothing in its letter that the known one lacks.
 * So a whole mail that follows on one cut in half is taken in, and so is another letter under a borrowed id.
 */
export function sameLetter(
  { store }: { readonly store: { readonly reports: Pick<ReportsTable, 'withMessageId' | 'derived'> } },
  read: ReadReport,
): ReportId | undefined {
  const words = (text: string) => text.replace(/\s+/g, '');
  return store.reports
    .withMessageId(read.messageId)
    .find((reportId) =>
      words(store.reports.derived(reportId)?.report.claim.text ?? '').startsWith(words(read.claim.text)),
    );
}

/** The report that a mail answers: one of its own mails is named, or a letter that went out for it. */
function answeredReport({ store }: TakeInDeps, { answers, messageId }: ReadReport): ReportId | undefined {
  for (const id of answers) {
    if (id === messageId) continue;
    const reportId = store.letters.reportOfMessage(id) ?? store.reports.ofMessage(id);
    if (reportId) return reportId;
  }
  return undefined;
}

function laneEvents(claim: ReportClaim, at: Moment): ReportEvent[] {
  const lane = laneOfLetter(claim);
  return lane ? [{ type: 'lane-set', lane, at, by: '' }] : [];
}

/** By whom is empty where a rule of the program acted, not a person. */
function firstEvents(
  aside: 'not-ours' | 'spam' | null,
  matched: Matched | null,
  at: string,
  { by }: Asker,
  { channel, arrivedAt, articleId }: Came,
): ReportEvent[] {
  const received: ReportEvent = { type: 'received', channel, ...(arrivedAt ? { arrivedAt } : {}), at, by };
  if (aside) return [received, { type: 'set-aside', as: aside, duplicateOf: null, at, by: '' }];
  return matched?.articleId
    ? [received, { type: 'matched', ...matched, at, by: articleId ? by : '' }]
    : [received];
}
