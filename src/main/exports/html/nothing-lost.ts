import type { BodyNode } from '#shared/article-body/body.ts';
import { type ExpectedPart, expectedParts } from '../page-check/expected-parts.ts';
import type { PieceToPrint } from '../piece/piece.ts';
import { escapeHtml } from './html-body.ts';

/**
 * Letters of a page without its tags, from behind what machines read: its one script. Blanks stand wherever the markup
 * has them and count for nothing.
 */
const lettersOf = (page: string): string =>
  page
    .slice(page.indexOf('</script>'))
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, '');

const wordsOf = (nodes: readonly BodyNode[]): string => nodes.map(({ text }) => text ?? '').join('');

/** How often letters stand in others, without overlapping. */
const timesIn = (letters: string, sought: string): number => letters.split(sought).length - 1;

/** What stands at its own place, also where a byline or the text says the same. */
const counted = new Set<ExpectedPart['place']>(['credit', 'label', 'notice']);

/**
 * What a piece says and its finished page does not: words of the headline, byline, text, captions, credits, labels,
 * notices and standing elements, as a reader would miss them; and what machines read. Looks at nothing but the page,
 * whatever it was made by. Only for pages whose images have their files.
 */
export function lostFromPage(piece: PieceToPrint, page: string): string[] {
  const onPage = lettersOf(page);
  const parts = expectedParts(piece).map(({ place, nodes }) => {
    const words = wordsOf(nodes);
    return { place, words, letters: escapeHtml(words).replace(/\s+/g, '') };
  });
  const lost = parts.filter(({ place, letters: sought }) => {
    if (!counted.has(place)) return !onPage.includes(sought);
    const wanted = parts.reduce((sum, { letters }) => sum + timesIn(letters, sought), 0);
    return timesIn(onPage, sought) < wanted;
  });
  const forMachines = ['<title>', '<script type="application/ld+json">'].filter((tag) => !page.includes(tag));
  return [...new Set([...lost.map(({ words }) => words), ...forMachines])];
}
