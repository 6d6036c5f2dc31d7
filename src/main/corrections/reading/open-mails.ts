import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { Originals } from '../../store/originals.ts';
import type { Uploads } from '../../uploads/index.ts';
import type { ReadFor } from '../claim/extract-claim.ts';
import type { MailPlace } from '../mailbox/mail-place.ts';
import { type OpenedMail, openedMail } from './opened-mail.ts';
import { readInWorker } from './read-in-worker.ts';
import { largestMail } from './read-mail.ts';
import { unreadReport } from './read-report.ts';

/** Mails that go to a thread together: so many, or so many bytes. */
const together = 64;
const bytesTogether = 1024 * 1024;
/** Such parcels that are being read while another is written down. */
const ahead = 3;

export interface OpeningDeps {
  readonly store: { readonly originals: Originals };
  readonly uploads: Pick<Uploads, 'receive'>;
}

export interface Parcel {
  readonly mails: readonly OpenedMail[];
  /** Where in its file the last of them ends. */
  readonly upTo: number;
}

/** Opens mails in threads, several parcels ahead, and gives them in their order. */
export async function* openMails(
  deps: OpeningDeps,
  places: AsyncIterable<MailPlace>,
  readFor: ReadFor,
): AsyncGenerator<Parcel | Refusal> {
  const underWay: Promise<Parcel | Refusal>[] = [];
  for await (const parcel of parcels(places)) {
    const opening = open(deps, parcel, readFor);
    // Whoever stops waiting does not leave a rejection behind that nobody hears.
    opening.catch(() => undefined);
    underWay.push(opening);
    if (underWay.length >= ahead) yield (await underWay.shift()) as Parcel | Refusal;
  }
  for (const opening of underWay) yield await opening;
}

async function* parcels(places: AsyncIterable<MailPlace>): AsyncGenerator<MailPlace[]> {
  let parcel: MailPlace[] = [];
  let bytes = 0;
  for await (const place of places) {
    const length = place.to - place.from;
    if (parcel.length > 0 && (bytes + length > bytesTogether || parcel.length >= together)) {
      yield parcel;
      [parcel, bytes] = [[], 0];
    }
    parcel.push(place);
    bytes += length;
  }
  if (parcel.length > 0) yield parcel;
}

async function open(
  deps: OpeningDeps,
  places: readonly MailPlace[],
  readFor: ReadFor,
): Promise<Parcel | Refusal> {
  const upTo = places.at(-1)?.to ?? 0;
  const [first] = places;
  if (!first || first.to - first.from <= largestMail)
    return { mails: await readInWorker(places, readFor), upTo };
  const kept = await keepAsFile(deps, first);
  return isRefusal(kept) ? kept : { mails: [kept], upTo };
}

/** A mail too large to be read never stands in memory: it goes from file to file, among the originals. */
async function keepAsFile(deps: OpeningDeps, { file, from, to }: MailPlace): Promise<OpenedMail | Refusal> {
  const body = Readable.toWeb(createReadStream(file, { start: from, end: to - 1 }));
  const copy = await deps.uploads.receive('', body as ReadableStream<Uint8Array>);
  if (isRefusal(copy)) return copy;
  await deps.store.originals.adopt(copy.file, copy.sha256);
  copy.discard();
  return openedMail(keptAsFile, unreadReport('too-large'), copy.sha256);
}

/** Stands in the table of raw messages for one that lies among the originals. */
const keptAsFile = new Uint8Array(0);

/** Whether a raw message of the table only stands for a file among the originals. */
export const isKeptAsFile = (raw: Uint8Array, originals: Originals, sha256: string): boolean =>
  raw.length === 0 && originals.has(sha256);
