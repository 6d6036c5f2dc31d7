import type { ImapFlow } from 'imapflow';
import { type Clock, type Moment, momentOf } from '#shared/domain/time.ts';
import type { Store } from '../../store/store.ts';

/** What became of mails that were fetched. */
export interface Fetched {
  readonly imported: number;
  readonly duplicates: number;
  readonly unreadable: number;
  /** Too large to be fetched; they stay on the server. */
  readonly leftBehind: number;
}
export const nothingFetched: Fetched = { imported: 0, duplicates: 0, unreadable: 0, leftBehind: 0 };

/** A mail as it lay on the server, and when that put it there (INTERNALDATE). */
export interface ServerMail {
  readonly raw: Uint8Array;
  readonly storedAt: Moment | null;
}

export interface FetchingDeps {
  readonly store: Store;
  readonly clock: Clock;
  /** Takes mails in as they came; they are on disk once this answers. */
  readonly takeIn: (mails: readonly ServerMail[]) => Promise<Omit<Fetched, 'leftBehind'>>;
  readonly onProgress: (done: number, of: number) => void;
}

interface From {
  /** Which mailbox of which server: how far it was fetched is kept under this name. */
  readonly account: string;
  readonly mailbox: string;
  readonly markSeen: boolean;
}

/** Bytes and mails that are fetched in one go. */
const bytesTogether = 4 * 1024 * 1024;
const together = 50;
/** Bytes of the largest mail that is fetched at all. */
const largest = 100 * 1024 * 1024;

/**
 * Fetches what a mailbox has that the desk has not, oldest first. How far that went is written down after the mails
 * themselves: whatever breaks off in between, a mail may be fetched twice, and is then known, but none is left out.
 * The mailbox is opened for reading only (EXAMINE), unless what was fetched is to be marked as seen.
 *
 * @throws what the connection throws
 */
export async function fetchNew(client: ImapFlow, from: From, deps: FetchingDeps): Promise<Fetched> {
  const { account, mailbox, markSeen } = from;
  const opened = await client.mailboxOpen(mailbox, { readOnly: !markSeen });
  const uidValidity = String(opened.uidValidity);
  const known = deps.store.mailboxes.progress(account);
  // A new numbering says nothing about the old one (RFC 3501, 2.3.1.1): everything is fetched again, and known again.
  const before = known?.uidValidity === uidValidity ? known : null;
  const highestModseq = opened.highestModseq === undefined ? '' : String(opened.highestModseq);
  let lastUid = before?.lastUid ?? 0;
  let fetched: Fetched = { ...nothingFetched, leftBehind: before?.leftBehind ?? 0 };
  // What the server counts changes by is only ours once everything is: a run that broke off would else be the last.
  const noteDown = (modseq: string) =>
    deps.store.mailboxes.note({
      ...{ account, uidValidity, lastUid, highestModseq: modseq },
      leftBehind: fetched.leftBehind,
      fetchedAt: momentOf(deps.clock),
    });

  const isUnchanged = before !== null && highestModseq !== '' && before.highestModseq === highestModseq;
  const waiting = isUnchanged || opened.uidNext <= lastUid + 1 ? [] : await newMails(client, lastUid);
  let done = 0;
  for (const parcel of parcels(waiting)) {
    const uids = parcel.filter(({ size }) => size <= largest).map(({ uid }) => uid);
    const taken = await deps.takeIn(await sources(client, uids));
    lastUid = parcel.at(-1)?.uid ?? lastUid;
    fetched = {
      imported: fetched.imported + taken.imported,
      duplicates: fetched.duplicates + taken.duplicates,
      unreadable: fetched.unreadable + taken.unreadable,
      leftBehind: fetched.leftBehind + parcel.length - uids.length,
    };
    noteDown('');
    if (markSeen && uids.length > 0) await client.messageFlagsAdd(uids.join(','), ['\\Seen'], { uid: true });
    done += parcel.length;
    deps.onProgress(done, waiting.length);
  }
  noteDown(highestModseq);
  return fetched;
}

interface Waiting {
  readonly uid: number;
  readonly size: number;
}

async function newMails(client: ImapFlow, lastUid: number): Promise<Waiting[]> {
  const found: Waiting[] = [];
  // `n:*` with nothing new names the last mail there is.
  for await (const { uid, size = 0 } of client.fetch(
    `${lastUid + 1}:*`,
    { uid: true, size: true },
    { uid: true },
  ))
    if (uid > lastUid) found.push({ uid, size });
  return found.sort((one, other) => one.uid - other.uid);
}

function* parcels(waiting: readonly Waiting[]): Generator<Waiting[]> {
  let parcel: Waiting[] = [];
  let bytes = 0;
  for (const mail of waiting) {
    if (parcel.length > 0 && (bytes + mail.size > bytesTogether || parcel.length >= together)) {
      yield parcel;
      [parcel, bytes] = [[], 0];
    }
    parcel.push(mail);
    bytes += mail.size;
  }
  if (parcel.length > 0) yield parcel;
}

/** Mails in their order; one that was deleted meanwhile is not among them. */
async function sources(client: ImapFlow, uids: readonly number[]): Promise<ServerMail[]> {
  if (uids.length === 0) return [];
  const wanted = { uid: true, source: true, internalDate: true };
  const answered = await client.fetchAll(uids.join(','), wanted, { uid: true });
  return answered
    .sort((one, other) => one.uid - other.uid)
    .flatMap(({ source, internalDate }) =>
      source ? [{ raw: new Uint8Array(source), storedAt: momentIn(internalDate) }] : [],
    );
}

function momentIn(date: Date | string | undefined): Moment | null {
  const at = new Date(date ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
