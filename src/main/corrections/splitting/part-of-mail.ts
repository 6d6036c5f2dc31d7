import { findQuoted, withoutWords } from '#shared/domain/report/letter-words.ts';
import type { ReportClaim } from '#shared/domain/report/report.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { withoutUndone } from '#shared/domain/report/undone-events.ts';
import { extractClaim, type ReadFor } from '../claim/extract-claim.ts';
import { wordingIn } from '../claim/find-wording.ts';
import { withoutAddresses } from '../claim/report-addresses.ts';
import { labelOf, type Question } from '../reading/form-answers.ts';
import { takeApart } from '../reading/letter.ts';

/** The words of the mail that are this report's claim; null: the whole mail is. */
export function ownWords(events: readonly ReportEvent[]): string | null {
  const received = events.find((event) => event.type === 'received');
  return received?.words ?? null;
}

/** What of the mail became reports of their own. */
export const wordsSplitOff = (events: readonly ReportEvent[]): string[] =>
  withoutUndone(events).flatMap((event) => (event.type === 'split-off' ? [event.words] : []));

/**
 * The claim that some words of a mail make by themselves. Who wrote, when and in which language is that of the whole
 * mail; so are address and evidence where the words name none: reporters give them once for all that they found.
 */
export function claimOfPart(whole: ReportClaim, words: string, readFor: ReadFor): ReportClaim {
  const { reporterName, reporterAddress, subject, sentAt, language, text } = whole;
  const part = extractClaim(
    {
      ...{ readable: true, messageId: '', subject, sentAt, text: words, answers: [], attachments: [] },
      ...{
        from: { name: reporterName, address: reporterAddress },
        replyTo: null,
        arrivedAt: null,
        enclosed: null,
        problem: null,
      },
    },
    readFor,
  );
  const locationUrl = part.locationUrl || whole.locationUrl;
  const evidence = part.evidence.length > 0 ? part.evidence : whole.evidence;
  const isThere = {
    location: locationUrl !== '',
    evidence: evidence.length > 0,
    description: false,
    'clear-text': false,
  };
  return {
    ...part,
    ...{ reporterName, reporterAddress, subject, sentAt, language, text, locationUrl, evidence },
    ...(whole.replyTo ? { replyTo: whole.replyTo } : {}),
    ...(whole.reporterPhone ? { reporterPhone: whole.reporterPhone } : {}),
    missing: part.missing.filter(
      (thing) => !isThere[thing] && (thing !== 'evidence' || whole.missing.includes(thing)),
    ),
  };
}

/** A claim without what was split off from it. */
export function claimLeft(claim: ReportClaim, events: readonly ReportEvent[]): ReportClaim {
  const taken = wordsSplitOff(events);
  if (taken.length === 0) return claim;
  const description = withoutWords(claim.description, taken);
  const isTaken = (words: string) =>
    words !== '' && taken.some((part) => findQuoted(part, words)) && !findQuoted(description, words);
  if (!isTaken(claim.quoted) && !isTaken(claim.proposed)) return { ...claim, description };
  return { ...claim, description, ...wordingIn(withoutAddresses(description)) };
}

/** Where a letter tells one thing after another: an empty line, a number, a dash. */
const nextThing = /\n\s*\n|\n(?=\s*(?:\d{1,2}[.)]|[-–•*])\s)/;

/** Answers of our box that tell of no error, whatever figures stand in them: «Belege: … (Seite 7, Tabelle 2)». */
const saysNoError: ReadonlySet<Question | null> = new Set([
  'location',
  'evidence',
  'name',
  'address',
  'other',
]);

/** The first words of a letter that claim something else than the report does; empty: none seem to. */
export function furtherClaim({
  claim,
  events,
}: {
  claim: ReportClaim;
  events: readonly ReportEvent[];
}): string {
  const { own } = takeApart(claim.text, claim.reporterName);
  const left = withoutWords(ownWords(events) ?? own, wordsSplitOff(events));
  const claiming = left.split(nextThing).filter((thing) => {
    if (saysNoError.has(labelOf(thing.trim().split('\n')[0] ?? '')?.question ?? null)) return false;
    const { quoted, proposed } = wordingIn(withoutAddresses(thing));
    return quoted !== '' || proposed !== '';
  });
  const main = claiming.find((thing) => findQuoted(thing, claim.quoted || claim.proposed)) ?? claiming[0];
  return claiming.find((thing) => thing !== main)?.trim() ?? '';
}
