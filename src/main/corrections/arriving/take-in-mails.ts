import type { Asker } from '#shared/contract/contract.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { Moment } from '#shared/domain/time.ts';
import { createReportLog } from '../log/report-log.ts';
import { type OpenedMail, openedMail } from '../reading/opened-mail.ts';
import { readInWorker } from '../reading/read-in-worker.ts';
import { largestMail } from '../reading/read-mail.ts';
import { unreadReport } from '../reading/read-report.ts';
import { byMail, type TakeInDeps, type TakenIn } from './take-in.ts';
import { writeDown } from './write-down.ts';

/** A mail as it lay on a server. */
export interface ServerMail {
  readonly raw: Uint8Array;
  /** When it was put into the mailbox (INTERNALDATE); null: the server does not say. */
  readonly storedAt: Moment | null;
}

/** How many of the mails became what. */
export interface MailCounts {
  readonly imported: number;
  readonly duplicates: number;
  readonly unreadable: number;
}

export interface TakeInMailsDeps extends TakeInDeps {
  readonly publication: () => Publication | null;
  readonly emit: (event: WorkstationEvent) => void;
}

/**
 * Mails as bytes, from a server: each is on disk with its report when this answers, or is known already. They are one
 * wait for the disk, as those of a file are, and one change to the windows. A program that is killed meanwhile has some
 * of them, each whole.
 */
export async function takeInMails(
  deps: TakeInMailsDeps,
  fetched: readonly ServerMail[],
  asker: Asker,
): Promise<MailCounts> {
  const publication = deps.publication();
  const counts = { imported: 0, duplicates: 0, unreadable: 0 };
  if (!publication || fetched.length === 0) return counts;
  const raws = fetched.map(({ raw }) => raw);
  const came = fetched.map(({ storedAt }) => ({ ...byMail, storedAt }));
  const log = createReportLog({ store: deps.store, emit: () => undefined });
  const small = raws.filter((raw) => raw.length <= largestMail);
  const opened = small.length > 0 ? await readInWorker(small, publication) : [];
  let next = 0;
  const mails = raws.map((raw) =>
    raw.length <= largestMail ? (opened[next++] as OpenedMail) : tooLarge(raw),
  );
  const changed = new Set<ReportId>();
  const count = (taken: TakenIn) => {
    if (taken.reportId) changed.add(taken.reportId);
    if (taken.kind === 'duplicate') counts.duplicates++;
    // A reply is as new to the newsroom as a report.
    else counts[taken.kind === 'reply' ? 'imported' : taken.kind]++;
  };
  try {
    await deps.store.inBulk(() => writeDown(deps, log, mails, asker, count, came), false);
  } finally {
    // Also where a later one failed: those before it are there.
    const [only = null] = changed;
    if (changed.size > 0)
      deps.emit({ type: 'corrections.changed', reportId: changed.size === 1 ? only : null });
  }
  return counts;
}

const tooLarge = (raw: Uint8Array): OpenedMail => openedMail(raw, unreadReport('too-large'));
