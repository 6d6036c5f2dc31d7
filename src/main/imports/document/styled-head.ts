import type { ParsedElement } from 'jsdom';
import { type FrontMatter, silentFront } from '../markdown/front-matter.ts';

const longestName = 80;
const mostNamed = 20;

const wordsOf = ({ textContent }: ParsedElement): string => (textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * Takes out of a foreign document what its styles say of the head of its piece: who wrote it, and what stands below the
 * headline as its lede. Null where no style says so.
 */
export function takeStyledHead(page: ParsedElement): FrontMatter | null {
  const named = [...page.querySelectorAll('p.author')]
    .filter((one) => wordsOf(one) !== '' && wordsOf(one).length <= longestName)
    .slice(0, mostNamed);
  const lede = [...page.querySelectorAll('p.lede')].find((one) => wordsOf(one) !== '');
  if (named.length === 0 && !lede) return null;
  const front = { ...silentFront, authors: named.map(wordsOf), lede: lede ? wordsOf(lede) : '' };
  for (const part of [...named, ...(lede ? [lede] : [])]) part.remove();
  return front;
}
