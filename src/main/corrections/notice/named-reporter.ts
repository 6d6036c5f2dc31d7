import type { ReportClaim } from '#shared/domain/report/report.ts';
import type { ReportStanding } from '#shared/domain/report/report-standing.ts';
import { fold } from '#shared/search-query/fold.ts';
import { isNamed, isTitle, type SpokenName, spokenName, spokenWords, tellingParts } from './spoken-name.ts';

/** How a notice names somebody who must not be named in it. */
export type Naming = { readonly code: 'name-without-consent' | 'address-in-notice'; readonly name: string };

type Reporter = Pick<ReportClaim, 'reporterName' | 'reporterAddress'>;

/**
 * The reporter as a notice names them; null where it does not. An address is never named. Without consent nor is the
 * name: the whole of it, in whatever order, with titles, initials or an ending; a part of it where the sentence says
 * that a reader is meant. A family name elsewhere may be that of a person in the piece.
 * @param ofPiece words of the piece: a name of one word that stands there is not only the reporter's
 */
export function namedWithoutConsent(
  text: string,
  { reporterName, reporterAddress }: Reporter,
  { mayBeNamed }: Pick<ReportStanding, 'mayBeNamed'>,
  ofPiece = '',
): Naming | null {
  if (reporterAddress !== '' && text.toLowerCase().includes(reporterAddress.toLowerCase()))
    return { code: 'address-in-notice', name: reporterAddress };
  const name = mayBeNamed ? null : spokenName(reporterName);
  if (!name) return null;
  const said = spokenWords(text).map(({ word }) => word);
  const named = isSaidWhole(said, name) || isSaidOfReader(said, name) || isSaidAlone(said, name, ofPiece);
  return named ? { code: 'name-without-consent', name: reporterName } : null;
}

/** Given and family name, or an initial and the family name, with nothing between them but names, initials and titles. */
export function isSaidWhole(said: readonly string[], name: SpokenName): boolean {
  const { given, family, words } = name;
  if (family.length === 0) return false;
  const isGiven = (word: string) => isNamed(word, given) || word === given[0];
  const isFamily = (word: string) => family.some((part) => isNamed(word, part));
  const isBetween = (word: string) =>
    word.length === 1 || isTitle(word) || words.some((part) => isNamed(word, part));
  const follows = (at: number, wanted: (word: string) => boolean) => {
    for (let next = at + 1; next < said.length && next <= at + 5; next++) {
      const word = said[next] as string;
      if (wanted(word)) return true;
      if (!isBetween(word)) return false;
    }
    return false;
  };
  return said.some(
    (word, at) =>
      (isGiven(word) && follows(at, isFamily)) ||
      (isFamily(word) && follows(at, (next) => isNamed(next, given))),
  );
}

const spoken = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));
/** After these, somebody is named. */
const introduced = spoken(
  `leser leserin leserinnen lesern leserschaft hinweisgeber hinweisgeberin zuschrift herr herrn frau hr fr familie
  danken dankt dank danke gedankt reader readers mr mrs ms miss thank thanks`.replace(/\s+/g, ' '),
);
/** What belongs to somebody who wrote in. */
const sentIn = spoken(
  'hinweis hinweise hinweises meldung mail zuschrift brief kritik anmerkung einwand note report letter',
);

/** A part of the name at most three words after one that introduces a reader, or before what a reader sends in. */
function isSaidOfReader(said: readonly string[], name: SpokenName): boolean {
  const parts = tellingParts(name);
  return said.some(
    (word, at) =>
      parts.some((part) => isNamed(word, part)) &&
      (said.slice(Math.max(0, at - 3), at).some((before) => introduced.has(before)) ||
        said.slice(at + 1, at + 3).some((after) => sentIn.has(after)) ||
        said.slice(Math.max(0, at - 2), at).some((before) => sentIn.has(before))),
  );
}

/** A name of one word, as far as the piece itself does not say that word. */
function isSaidAlone(said: readonly string[], { words }: SpokenName, ofPiece: string): boolean {
  const [only] = words;
  if (words.length !== 1 || only === undefined) return false;
  return (
    said.some((word) => isNamed(word, only)) && !spokenWords(ofPiece).some(({ word }) => isNamed(word, only))
  );
}
