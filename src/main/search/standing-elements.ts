import type { HouseElement, StandingElement } from '#shared/domain/publication.ts';
import { fold } from '#shared/search-query/fold.ts';
import type { Query } from '#shared/search-query/query.ts';
import type { SearchedField } from './place-of-hit.ts';
import { searched } from './place-of-hit.ts';

export interface FoundElement {
  readonly element: HouseElement;
  readonly fields: readonly SearchedField[];
}

/** The publication's standing elements that hold all words. No filter fits them but the one that names their kind. */
export function foundElements(elements: readonly HouseElement[], query: Query): FoundElement[] {
  const { terms, conditions } = query;
  const fits = conditions.every(
    (condition) => condition.on === 'kind' && condition.among.includes('standing-element') !== condition.not,
  );
  if (!fits || terms.length + conditions.length === 0) return [];
  return elements.flatMap((element) => {
    const fields = fieldsOf(element);
    const text = fold(fields.map((field) => field.text).join('\n'));
    const holds = terms.every(({ words, begun, not }) => {
      const { patterns } = searched([words.join(' ')], false);
      const found = patterns.some((pattern) =>
        (begun ? pattern : new RegExp(`${pattern.source}(?![\\p{L}\\p{N}])`, 'u')).test(text),
      );
      return found !== not;
    });
    return holds ? [{ element, fields }] : [];
  });
}

const fieldsOf = ({ heading, blocks }: StandingElement): SearchedField[] => [
  { where: 'heading', text: heading },
  { where: 'text', text: blocks.map(({ text }) => text).join('\n') },
];
