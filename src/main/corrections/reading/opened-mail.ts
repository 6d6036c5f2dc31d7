import { fold } from '#shared/search-query/fold.ts';
import { letterKey } from '../../store/letter-key.ts';
import { sha256Of } from '../../store/originals.ts';
import { type SearchTexts, searchTexts } from '../log/searched-fields.ts';
import type { ReadReport } from './read-report.ts';

export interface OpenedMail {
  readonly raw: Uint8Array;
  /** Of `raw`, lower-case hex. */
  readonly sha256: string;
  readonly read: ReadReport;
  /** What makes it the same letter as another mail. */
  readonly letterKey: string;
  /** What its report is found by, folded. */
  readonly folded: SearchTexts;
}

/** A mail with all that follows from its bytes, so that whoever writes it down need not work it out. */
export const openedMail = (raw: Uint8Array, read: ReadReport, sha256 = sha256Of(raw)): OpenedMail => {
  const { title, text } = searchTexts(read.claim);
  return { raw, sha256, read, letterKey: keyOf(read), folded: { title: fold(title), text: fold(text) } };
};

const keyOf = ({ from, claim, attachments }: ReadReport): string =>
  letterKey({
    ...{ sender: from.address, subject: claim.subject, sentAt: claim.sentAt, text: claim.text },
    attachments: attachments.map(({ sha256 }) => sha256),
  });
