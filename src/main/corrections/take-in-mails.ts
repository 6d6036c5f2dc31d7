import type { Asker } from '#shared/contract/contract.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { type OpenedMail, openedMail } from './opened-mail.ts';
import { readInWorker } from './read-in-worker.ts';
import { largestMail } from './read-mail.ts';
import { unreadReport } from './read-report.ts';
import type { ReportLog } from './report-log.ts';
import { type TakeInDeps, takeIn } from './take-in.ts';

/** How many of the mails became what. */
export interface MailCounts {
  readonly imported: number;
  readonly duplicates: number;
  readonly unreadable: number;
}

export interface TakeInMailsDeps extends TakeInDeps {
  readonly publication: () => Publication | null;
}

/** Mails as bytes, from a server: each is on disk with its report when this answers, or is known already. */
export async function takeInMails(
  deps: TakeInMailsDeps,
  log: ReportLog,
  raws: readonly Uint8Array[],
  asker: Asker,
): Promise<MailCounts> {
  const publication = deps.publication();
  const counts = { imported: 0, duplicates: 0, unreadable: 0 };
  if (!publication) return counts;
  const small = raws.filter((raw) => raw.length <= largestMail);
  const opened = small.length > 0 ? await readInWorker(small, publication) : [];
  let next = 0;
  for (const raw of raws) {
    const mail = raw.length <= largestMail ? (opened[next++] as OpenedMail) : tooLarge(raw);
    const taken = deps.store.transaction(() => takeIn(deps, log, mail, asker));
    if (taken.kind === 'duplicate') counts.duplicates++;
    // A reply is as new to the newsroom as a report.
    else counts[taken.kind === 'reply' ? 'imported' : taken.kind]++;
  }
  return counts;
}

const tooLarge = (raw: Uint8Array): OpenedMail => openedMail(raw, unreadReport('too-large'));
