import type { ReportDetail } from '#shared/contract/corrections.ts';
import { findQuoted, placesOf, type Range } from '#shared/domain/letter-words.ts';
import { withoutUndone } from '#shared/domain/undone-events.ts';

/** A run of a letter that is shown in one way. */
export interface LetterPart {
  readonly start: number;
  readonly text: string;
  /** The words that the letter quotes from the piece. */
  readonly quoted: boolean;
  /** Belongs to another report of the same mail. */
  readonly other: boolean;
}

/** A letter in runs, without losing a character. */
export function letterParts({ report, events }: Pick<ReportDetail, 'report' | 'events'>): LetterPart[] {
  const { text, quoted } = report.claim;
  const own = events.find((event) => event.type === 'received')?.words;
  const ownPlaces = own ? placesOf(text, own) : null;
  const taken = withoutUndone(events).flatMap((event) =>
    event.type === 'split-off' ? (placesOf(text, event.words) ?? []) : [],
  );
  const marked = quotedPlace(text, quoted, ownPlaces);
  const cuts = [
    0,
    text.length,
    ...[...taken, ...(ownPlaces ?? []), ...(marked ? [marked] : [])].flatMap(bounds),
  ];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const isIn = (range: Range) => range.start <= start && start < range.end;
    return {
      start,
      text: text.slice(start, places[index + 1]),
      quoted: marked !== null && isIn(marked),
      other: taken.some(isIn) || (ownPlaces !== null && !ownPlaces.some(isIn)),
    };
  });
}

const bounds = ({ start, end }: Range): number[] => [start, end];

/** The quoted words where this report says them; a mail may quote the same words for each of its errors. */
function quotedPlace(text: string, quoted: string, own: readonly Range[] | null): Range | null {
  for (const { start, end } of own ?? []) {
    const place = findQuoted(text.slice(start, end), quoted);
    if (place) return { start: start + place.start, end: start + place.end };
  }
  return findQuoted(text, quoted);
}
