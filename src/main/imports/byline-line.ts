import { isCreditLine } from '#shared/domain/image/credit-line.ts';
import type { Language } from '#shared/domain/language.ts';
import { authorsInWords, bylineOf } from '#shared/domain/piece/byline.ts';
import type { Contributor, Publication, StandingElement } from '#shared/domain/publication.ts';
import { isDateLine } from './page-furniture.ts';
import { itemOf, wordCount } from './page-lines.ts';

/** What the desk knows of its publication; it helps to tell a section from a name. */
export type KnownPublication = Pick<Publication, 'shortName' | 'bylinePattern' | 'sections'> & {
  readonly contributors: readonly Contributor[];
  readonly standingElements: readonly StandingElement[];
  readonly language: Language;
};

/** A byline line taken apart. The line itself is the truth: parts that it does not have are empty. */
export interface ReadByline {
  readonly line: string;
  readonly section: string;
  readonly contributors: Contributor[];
  readonly imageCredit: string;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The strongest separator that a line has parts it; a slash may also stand inside a credit. */
const separators = [/\s*[¦|]\s*/u, /\s+[•·]\s+/u, /\s+\/+\s+/u, /\s+[–—-]\s+/u];
const separatorIn = (line: string): RegExp | null => separators.find((mark) => mark.test(line)) ?? null;

/**
 * `DMZ – KI`, `DMZ: KI`, `«DMZ – KI»` or a title like `DMZ FORUM ¦` opens with the publication; what follows is given,
 * else null.
 */
function afterPublication(line: string, shortName: string): string | null {
  const text = line.replace(/^["«„“]([^"«»“”]+?)["»“”](?=\s*[¦|])/u, '$1');
  if (shortName === '' || !text.toLowerCase().startsWith(shortName.toLowerCase())) return null;
  const rest = text.slice(shortName.length);
  const parted = rest === '' || /^\s*[–—:¦|/•·-]|^\s\p{Lu}[\p{Lu}\s-]*[¦|]/u.test(rest);
  return parted ? rest.replace(/^[\s–—:¦|/•·-]+/u, '') : null;
}

const nameWord =
  /^(?:\p{Lu}[\p{L}'’.-]*|von|van|de|der|den|di|da|du|la|le|zu|zum|el|al|bin|ten|und|and|[&+])$/u;
const leadIn =
  /^(?:von|by|text(?:\sund\s(?:bild(?:er)?|fotos?))?|autor(?:in|en)?|author|aufgezeichnet von|interview|redaktion)(?:\s*:\s*|\s+)/iu;

const looksLikeNames = (text: string): boolean => {
  const words = text
    .replace(/\([^)]*\)/g, '')
    .split(/[\s,/]+/)
    .filter(Boolean);
  return words.length >= 2 && words.length <= 12 && words.every((word) => nameWord.test(word));
};

/** What opens a headline or a subhead of two words, and no name. */
const opensNoName =
  /^(?:die|der|das|dem|den|ein|eine|kein|keine|mehr|viel|viele|wenig|wenige|neu|neue[rs]?|alte[rs]?|grosse[rs]?|kleine[rs]?|erste[rs]?|zweite[rs]?|letzte[rs]?|gute[rs]?|schlechte[rs]?|zum|zur|im|am|vom|was|wer|wie|wo|warum|gemeinde|stadt|kanton|bezirk|region|the|an?|no|new|old|more|first|last|what|who|how|why)$/i;

/** `Badi Rüschlikon`, `Spital Thun`: a house or a place with the name of its village. */
const callsAHouse =
  /^(?:bad|badi|freibad|hallenbad|strandbad|spital|schule|schulhaus|hochschule|universität|theater|museum|kino|kirche|kloster|schloss|burg|verein|hotel|restaurant|gasthof|bahnhof|flughafen|stadion|kraftwerk|flugplatz|quartier|areal|projekt|fc|ehc|hc)$/i;

/** `Lea Brunner`, `Jean-Luc von Arx`: first and last name, and nothing else. */
export function isBareName(line: string, known: KnownPublication): boolean {
  const words = line.split(' ');
  return (
    /^\p{Lu}[\p{L}'’.-]+(?:\s(?:von|van|de|di|da|du|la|le|al))?(?:\s\p{Lu}[\p{L}'’-]*\p{Ll}){1,2}$/u.test(
      line,
    ) &&
    line.length <= 40 &&
    !opensNoName.test(words[0] ?? '') &&
    !callsAHouse.test(words[0] ?? '') &&
    !isKnownSection(line, known)
  );
}

function contributorIn(text: string, known: KnownPublication): Contributor | undefined {
  const one = known.contributors.find(
    ({ name, sign }) => same(name, text) || (sign !== '' && same(sign, text)),
  );
  return one && { name: one.name, sign: one.sign };
}

const isKnownSection = (text: string, known: KnownPublication): boolean =>
  known.sections.some((section) => same(section, text));

/** `Anna Meier, Olten`: one word beside a full name says where it was written. Signs and agencies are in capitals. */
const isPlaceBeside = (part: string, parts: readonly string[]): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(part) && parts.some((other) => /^\p{Lu}\S*\s\S/u.test(other));

/** Names as a line lists them: `A, B und C`, `A / B`, with `(sk)` as the sign. */
function contributorsIn(text: string, known: KnownPublication): Contributor[] {
  return text
    .replace(leadIn, '')
    .split(/\s*[,;/+&]\s*|\s+(?:und|and)\s+/u)
    .map((part) => part.trim())
    .filter((part, _, parts) => /\p{L}/u.test(part) && !isPlaceBeside(part, parts))
    .map((part) => {
      const signed = /^(.+?)\s*\(([^()]{1,12})\)$/u.exec(part);
      return contributorIn(part, known) ?? { name: signed?.[1] ?? part, sign: signed?.[2] ?? '' };
    });
}

const isCredit = (part: string, imageLines: readonly string[]): boolean =>
  isCreditLine(part) || imageLines.some((line) => same(line, part));

/** Whether a line near the top of a page is its byline. */
export function isByline(line: string, known: KnownPublication, imageLines: readonly string[]): boolean {
  // Two brackets hold a link of a wiki, whose stroke parts an address from its words.
  if (line.length > 220 || itemOf(line) || /\[\[[^\]]*\]\]/.test(line)) return false;
  const mark = separatorIn(line);
  if (mark && afterPublication(line, known.shortName) !== null) return !/[.!?]$/.test(line);
  if (contributorIn(line, known)) return true;
  const opening = leadIn.exec(line)?.[0];
  if (opening !== undefined && !/[.!?]$/.test(line)) return looksLikeNames(line.slice(opening.length));
  if (!mark || isCreditLine(line)) return false;
  const parts = line.split(mark).filter((part) => part !== '');
  if (/[¦|]/.test(line)) return parts.every((part) => part.length <= 90 && wordCount(part) <= 12);
  const named = parts.filter((part) => contributorIn(part, known) || looksLikeNames(part));
  const placed = parts.filter((part) => isKnownSection(part, known) || isCredit(part, imageLines));
  return (
    parts.length >= 2 && named.length > 0 && placed.length > 0 && named.length + placed.length >= parts.length
  );
}

/** Takes a byline apart, whatever its separators are: the publication's pattern in reverse, and more tolerant. */
export function readByline(line: string, known: KnownPublication, imageLines: readonly string[]): ReadByline {
  const printed = line.replace(/\s+/g, ' ');
  const rest = afterPublication(printed, known.shortName);
  const mark = separatorIn(rest ?? printed);
  const parts = (mark ? (rest ?? printed).split(mark) : [rest ?? printed])
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}©]/u.test(part));
  const credits = parts.filter((part) => isCredit(part, imageLines));
  const others = parts.filter((part) => !credits.includes(part) && !isDateLine(part));
  const section = rest === null ? foreignSection(others, known) : sectionFirst(others, known);
  return {
    line,
    section: section.name,
    contributors: contributorsIn(others.slice(section.used).join(', '), known),
    imageCredit: credits.at(-1) ?? '',
  };
}

interface SectionFound {
  readonly name: string;
  /** Parts of the line that it takes. */
  readonly used: 0 | 1;
}

function sectionFirst(parts: readonly string[], known: KnownPublication): SectionFound {
  const [first] = parts;
  const isName = first === undefined || contributorIn(first, known) || leadIn.test(first);
  const alone =
    parts.length === 1 && first !== undefined && looksLikeNames(first) && !isKnownSection(first, known);
  return isName || alone ? { name: '', used: 0 } : { name: first, used: 1 };
}

/** The section of a line that does not open with this publication's name, e.g. `Zeitung – Politik ¦ Anna Meier`. */
function foreignSection(parts: readonly string[], known: KnownPublication): SectionFound {
  const [first] = parts;
  if (first === undefined) return { name: '', used: 0 };
  if (isKnownSection(first, known)) return { name: first, used: 1 };
  const named = /^\S.{0,30}?\s[–—-]\s(.+)$/u.exec(first);
  if (named) return { name: named[1]!, used: 1 };
  return parts.length > 1 && !leadIn.test(first) ? sectionFirst(parts, known) : { name: '', used: 0 };
}

/** A separator at the end waits for a credit that never came; kept, it would be printed, and keep a later credit out. */
const withoutHangingMark = (line: string): string => line.replace(/\s*[¦|]\s*$/u, '');

/**
 * The fields of a record that print this byline. Where the composed line would differ by a word or a mark within it, the
 * exact line goes along as the override.
 */
export function bylineRecord(
  byline: ReadByline,
  imageCredit: string,
  known: KnownPublication,
  language: Language,
): { section: string; contributors: Contributor[]; bylineOverride: string } {
  const fields = { section: byline.section, contributors: byline.contributors, bylineOverride: '' };
  const composed = bylineOf(known, fields, imageCredit, language);
  const line = withoutHangingMark(byline.line);
  const printsTheSame = composed.split(/\s+/).join(' ') === line.split(/\s+/).join(' ');
  const named = byline.section !== '' || authorsInWords(byline.contributors, language) !== '';
  return printsTheSame && named ? fields : { ...fields, bylineOverride: line };
}
