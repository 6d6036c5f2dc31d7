import type { ReportDetail } from '#shared/contract/corrections.ts';
import { cleanAddress } from '#shared/domain/clean-address.ts';
import { findQuoted, placesOf, type Range } from '#shared/domain/report/letter-words.ts';
import { withoutUndone } from '#shared/domain/report/undone-events.ts';
import { urlKey } from '#shared/domain/web-address.ts';

/** What was read from a letter and can be shown where it stands there. */
export type Suggestion = 'location' | 'quoted' | 'proposed' | 'evidence';

/** A run of a letter that is shown in one way. */
export interface LetterPart {
  readonly start: number;
  readonly text: string;
  /** What was read from these words; null: nothing. */
  readonly says: Suggestion | null;
  /** It goes on from the run before: what is read was cut by something else. */
  readonly goesOn: boolean;
  /** Belongs to another report of the same mail. */
  readonly other: boolean;
}

type Shown = Pick<ReportDetail, 'report' | 'events'>;
interface Source extends Range {
  readonly says: Suggestion;
}

/** A letter in runs, without losing a character. */
export function letterParts(detail: Shown): LetterPart[] {
  const { report, events } = detail;
  const { text } = report.claim;
  const ownPlaces = ownPlacesIn(detail);
  const taken = withoutUndone(events).flatMap((event) =>
    event.type === 'split-off' ? (placesOf(text, event.words) ?? []) : [],
  );
  const sources = sourcesIn(detail);
  const cuts = [0, text.length, ...[...taken, ...(ownPlaces ?? []), ...sources].flatMap(bounds)];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const isIn = (range: Range) => range.start <= start && start < range.end;
    const source = sources.find(isIn);
    return {
      start,
      text: text.slice(start, places[index + 1]),
      says: source?.says ?? null,
      goesOn: source !== undefined && source.start < start,
      other: taken.some(isIn) || (ownPlaces !== null && !ownPlaces.some(isIn)),
    };
  });
}

/** What of the reading can be shown in the letter. */
export const suggestionsIn = (detail: Shown): ReadonlySet<Suggestion> =>
  new Set(sourcesIn(detail).map(({ says }) => says));

function ownPlacesIn({ report, events }: Shown): Range[] | null {
  const own = events.find((event) => event.type === 'received')?.words;
  return own ? placesOf(report.claim.text, own) : null;
}

/** Where what was read stands in the letter; no two overlap. */
function sourcesIn(detail: Shown): Source[] {
  const { text, quoted, proposed, locationUrl, evidence } = detail.report.claim;
  const own = ownPlacesIn(detail);
  const sources: Source[] = [];
  const take = (says: Suggestion, place: Range | null) => {
    if (place && !sources.some(({ start, end }) => place.start < end && start < place.end))
      sources.push({ ...place, says });
  };
  const was = placeOf(text, quoted, own);
  take('quoted', was);
  // Right stands behind wrong in most letters, and the same words may stand before it for something else.
  const behind = was && proposed ? wholeWords(text, proposed, was.end) : null;
  take('proposed', behind ?? (proposed ? wholeWords(text, proposed, 0) : null));
  const addresses = addressesIn(text);
  const at = (url: string) => addresses.filter(({ key }) => key !== '' && key === urlKey(url));
  for (const place of locationUrl ? at(locationUrl) : []) take('location', place);
  for (const url of evidence) for (const place of at(url)) take('evidence', place);
  return sources.map(({ says, start, end }) => ({ says, start, end }));
}

const bounds = ({ start, end }: Range): number[] => [start, end];

/** Words where this report says them; a mail may quote the same words for each of its errors. */
function placeOf(text: string, words: string, own: readonly Range[] | null): Range | null {
  for (const { start, end } of own ?? []) {
    const place = findQuoted(text.slice(start, end), words);
    if (place) return { start: start + place.start, end: start + place.end };
  }
  return findQuoted(text, words);
}

/** Words from a place on, where they are no part of longer ones: 21 is not in 2021. */
function wholeWords(text: string, words: string, from: number): Range | null {
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = from; at < text.length; ) {
    const found = findQuoted(text.slice(at), words);
    if (!found) return null;
    const [start, end] = [at + found.start, at + found.end];
    const isCut =
      (isLetter(text[start - 1]) && isLetter(text[start])) ||
      (isLetter(text[end]) && isLetter(text[end - 1]));
    if (!isCut) return { start, end };
    at = start + 1;
  }
  return null;
}

/** Web addresses as people write them, each with what makes it the same page as another. */
function addressesIn(text: string): (Range & { readonly key: string })[] {
  const written = /(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d+)?(?:[/?#][^\s<>"«»]*)?/giu;
  return [...text.matchAll(written)].map(({ 0: found, index }) => {
    const address = found.replace(/[.,;:!?'’)\]*|]+$/, '');
    const whole = /^https?:/i.test(address) ? address : `https://${address}`;
    return { start: index, end: index + address.length, key: urlKey(cleanAddress(whole)) };
  });
}
