import type { ArticleRecord } from './piece/article.ts';
import { freeId, type HouseElement, type StandingElement } from './publication.ts';

/** Elements of the kind `other` are the same only when their headings are. */
export const sortOf = ({ kind, heading }: StandingElement): string =>
  kind === 'other' ? `other ${heading.trim()}` : kind;

type Carrying = Pick<ArticleRecord, 'section' | 'standingElements' | 'elementSwitches'>;

/** Whether a piece carries an element of its publication unless somebody decides otherwise for this piece. */
export const carriedByDefault = ({ byDefault, sections }: HouseElement, section: string): boolean =>
  byDefault && (sections.length === 0 || sections.includes(section.trim()));

/** Whether a piece carries an element of its publication: as switched for it, else as for its section. */
export function isCarried(
  element: HouseElement,
  record: Pick<Carrying, 'section' | 'elementSwitches'>,
): boolean {
  const decided = record.elementSwitches.find(({ elementId }) => elementId === element.elementId);
  return decided?.on ?? carriedByDefault(element, record.section);
}

/**
 * The standing elements that a piece prints: those of the publication that it carries, each replaced by the piece's own
 * of the same kind; what else the piece brought along follows.
 */
export function carriedElements(house: readonly HouseElement[], record: Carrying): StandingElement[] {
  const own = record.standingElements;
  const ownBySort = Map.groupBy(own, sortOf);
  const printed = new Set<string>();
  const inPlace = house.flatMap((element): StandingElement[] => {
    const replacement = ownBySort.get(sortOf(element));
    if (!replacement) return isCarried(element, record) ? [element] : [];
    if (printed.has(sortOf(element))) return [];
    printed.add(sortOf(element));
    return replacement;
  });
  return [...inPlace, ...own.filter((element) => !printed.has(sortOf(element)))];
}

/**
 * The publication's elements with one that a piece brought along: in the place of the same kind, which keeps its id and
 * the pieces that carry it, else at the end and for every piece.
 */
export function withElement(house: readonly HouseElement[], found: StandingElement): HouseElement[] {
  const { kind, heading, blocks } = found;
  const at = house.findIndex((element) => sortOf(element) === sortOf(found));
  if (at >= 0)
    return house.map((element, index) => (index === at ? { ...element, kind, heading, blocks } : element));
  const elementId = freeId(kind, new Set(house.map((element) => element.elementId)));
  return [...house, { kind, heading, blocks, elementId, sections: [], byDefault: true }];
}

/** Whether two elements say the same, whoever carries them. */
export const saysTheSame = (one: StandingElement, other: StandingElement): boolean =>
  one.kind === other.kind &&
  one.heading.trim() === other.heading.trim() &&
  JSON.stringify(one.blocks) === JSON.stringify(other.blocks);
