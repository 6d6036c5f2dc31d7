import type { Asker } from '#shared/contract/contract.ts';
import type { Ids, ReportId } from '#shared/domain/ids.ts';
import type { ReportEvent } from '#shared/domain/report-event.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { wordsIn } from '#shared/words/words.ts';
import { type MatchDeps, type Matched, matchClaim } from './match-article.ts';
import type { OpenedMail } from './read-in-worker.ts';
import { isAutomatic, type ReadReport } from './read-report.ts';
import type { ReportLog } from './report-log.ts';

export interface TakeInDeps extends MatchDeps {
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What became of a mail. */
export type TakenIn =
  | { readonly kind: 'duplicate' }
  | {
      readonly kind: 'imported' | 'unreadable';
      readonly reportId: ReportId;
      readonly read: ReadReport;
      readonly matched: Matched | null;
    };

/**
 * Writes down one opened mail, with everything that follows from it: a new report, or a note on the one that it made
 * before. To be called within a transaction.
 */
export function takeIn(deps: TakeInDeps, log: ReportLog, mail: OpenedMail, asker: Asker): TakenIn {
  const table = deps.store.reports;
  const { raw, sha256: rawSha256, read } = mail;
  if (table.hasMessage(rawSha256)) return { kind: 'duplicate' };
  const known = sameLetter(deps, read);
  table.keepMessage(rawSha256, raw);
  if (known) {
    const text = wordsIn(asker.language)('corrections.server.sameMailAgain', {
      sha256: rawSha256.slice(0, 12),
    });
    log.append(known, { type: 'noted', text, at: momentOf(deps.clock), by: asker.by });
    return { kind: 'duplicate' };
  }
  const reportId = deps.ids.report();
  const receivedAt = momentOf(deps.clock);
  const automatic = isAutomatic(read.problem);
  const matched = automatic ? null : matchClaim(deps, read.claim);
  const row = { reportId, rawSha256, messageId: read.messageId, receivedAt };
  log.open(row, read, firstEvents(automatic, matched, receivedAt, asker));
  return { kind: read.readable ? 'imported' : 'unreadable', reportId, read, matched };
}

/**
 * The report that the same mail already made: same Message-ID, and nothing in its letter that the known one lacks.
 * So a whole mail that follows on one cut in half is taken in, and so is another letter under a borrowed id.
 */
function sameLetter({ store }: TakeInDeps, read: ReadReport): ReportId | null {
  const words = (text: string) => text.replace(/\s+/g, '');
  const known = store.reports
    .withMessageId(read.messageId)
    .find((reportId) =>
      words(store.reports.derived(reportId)?.report.claim.text ?? '').startsWith(words(read.claim.text)),
    );
  return known ?? null;
}

/** By whom is empty where a rule of the program acted, not a person. */
function firstEvents(automatic: boolean, matched: Matched | null, at: string, { by }: Asker): ReportEvent[] {
  const received: ReportEvent = { type: 'received', channel: 'mail', at, by };
  if (automatic) return [received, { type: 'set-aside', as: 'not-ours', duplicateOf: null, at, by: '' }];
  return matched?.articleId ? [received, { type: 'matched', ...matched, at, by: '' }] : [received];
}
