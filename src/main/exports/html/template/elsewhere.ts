import { loadedFrom } from './addresses.ts';
import { attributeOf, type ReadTemplate } from './read-template.ts';

/** Links that only tell where something is; `preconnect` and `dns-prefetch` ask another machine already. */
const onlyTold = new Set(['alternate', 'me', 'license', 'help', 'search', 'privacy-policy', 'author']);

/** Addresses from which a page of this template loads something, each once. */
export function loadedByTemplate({ elements }: ReadTemplate): string[] {
  const found = elements.flatMap(({ element }) => {
    const { tagName } = element;
    const said = (name: string) => attributeOf(element, name) ?? '';
    if (tagName === 'link') {
      const kinds = said('rel').toLowerCase().split(/\s+/);
      return kinds.every((kind) => onlyTold.has(kind)) ? [] : loadedFrom(said('href'));
    }
    return [...loadedFrom(said('src')), ...loadedFrom(said('srcset'), true)];
  });
  return [...new Set(found)];
}
