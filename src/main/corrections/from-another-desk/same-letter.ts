import type { ReportId } from '#shared/domain/ids.ts';
import type { Store } from '../../store/store.ts';
import { sameLetter } from '../arriving/take-in.ts';
import type { OpenedMail } from '../reading/opened-mail.ts';
import { ownWords } from '../splitting/part-of-mail.ts';

/**
 * The report here that was made of the same letter as one of another desk, which knows it by another id: of the same
 * bytes, the same message, or the same words in another form.
 * @param words what it is of the mail, where the mail made several
 * @param mail null: it is redacted there, and only its hash is left
 */
export function reportOfSameLetter(
  { reports }: Pick<Store, 'reports'>,
  rawSha256: string,
  words: string | null,
  mail: OpenedMail | null,
): ReportId | undefined {
  const ofSamePart = reports
    .withRaw(rawSha256)
    .find((reportId) => ownWords(reports.events(reportId)) === words);
  if (ofSamePart || words !== null || !mail) return ofSamePart;
  const known = sameLetter({ store: { reports } }, mail.read);
  if (known) return known;
  // The key may be that of a mail which answered; a redacted report has no words left to tell the two apart.
  const keyed = reports.withLetterKey(mail.letterKey);
  const spaceless = (text: string) => text.replace(/\s+/g, '');
  if (!keyed) return undefined;
  const isGone = reports.events(keyed).some(({ type }) => type === 'redacted');
  const text = reports.derived(keyed)?.report.claim.text ?? '';
  return isGone || spaceless(text) === spaceless(mail.read.claim.text) ? keyed : undefined;
}
