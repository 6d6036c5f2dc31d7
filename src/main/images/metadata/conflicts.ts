import {
  type CreditConflict,
  creditOrigin,
  type Said,
  type SaidField,
  type Saying,
  saidField,
} from '#shared/domain/image/said.ts';
import { calendarDay } from '../pixels/harmless.ts';

/** Bytes after which IIM (IPTC 4.2) ends a field; a list of creators is as many fields. */
const iimEnds: Partial<Record<SaidField, number>> = {
  creators: 32,
  creditLine: 32,
  source: 32,
  copyrightNotice: 128,
  usageTerms: 256,
  caption: 2000,
};
/** Bytes that a cut may fall short of the end: part of a letter, and a space before it. */
const shortBy = 4;

/**
 * The fields on which a file contradicts itself. White space, the normal form of letters, `(c)`, the time of a day, and an IIM
 * field that ends where IIM ends while XMP goes on are no contradiction.
 */
export const conflictsIn = (said: Said): CreditConflict[] =>
  saidField.options.flatMap((field) => {
    const sayings: { origins: CreditConflict['sayings'][number]['origins']; value: Saying }[] = [];
    for (const origin of creditOrigin.options) {
      const value = said[field]?.[origin];
      if (value === undefined) continue;
      const same = sayings.find(
        ({ origins, value: other }) =>
          isSame(field, other, value) ||
          (origin === 'iim' && origins[0] === 'xmp' && isCut(iimEnds[field], other, value)),
      );
      if (same) same.origins.push(origin);
      else sayings.push({ origins: [origin], value });
    }
    return sayings.length > 1 ? [{ field, sayings }] : [];
  });

const plain = (text: string): string =>
  text.normalize('NFC').replace(/\(c\)/gi, '©').replace(/\s+/g, ' ').trim();

/** EXIF has one line for all creators, with whatever between them. */
const named = (saying: Saying): string =>
  [saying]
    .flat()
    .flatMap((names) => names.split(/[;,]/))
    .map(plain)
    .join(';');

function isSame(field: SaidField, one: Saying, other: Saying): boolean {
  if (field === 'creators') return named(one) === named(other);
  const [first, second] = [plain(String(one)), plain(String(other))];
  if (field !== 'createdAt') return first === second;
  const [day, otherDay] = [calendarDay(first), calendarDay(second)];
  return day !== '' && otherDay !== ''
    ? day === otherDay
    : first.startsWith(second) || second.startsWith(first);
}

function isCut(end: number | undefined, whole: Saying, part: Saying): boolean {
  const [wholes, parts] = [[whole].flat(), [part].flat()];
  return (
    end !== undefined &&
    wholes.length === parts.length &&
    parts.every((text, at) => isBeginning(wholes[at] ?? '', text, end))
  );
}

function isBeginning(whole: string, part: string, end: number): boolean {
  const [all, begun] = [plain(whole), plain(part)];
  return all === begun || (all.startsWith(begun) && Buffer.byteLength(part) >= end - shortBy);
}
