import type { ParsedElement } from 'jsdom';
import { type FrontMatter, silentFront } from '../markdown/front-matter.ts';
import { wordsOf } from './our-docx.ts';

const longestName = 80;
const mostNamed = 20;

/**
 * What the styles of a foreign document say of the head of its piece. Who wrote it is taken out; the lede is named, and
 * stays with its form. Null where no style says so.
 */
export function takeStyledHead(page: ParsedElement): FrontMatter | null {
  const named = [...page.querySelectorAll('p.author')]
    .filter((one) => wordsOf(one) !== '' && wordsOf(one).length <= longestName)
    .slice(0, mostNamed);
  const lede = [...page.querySelectorAll('p.lede')].map(wordsOf).find((words) => words !== '') ?? '';
  if (named.length === 0 && lede === '') return null;
  const front = { ...silentFront, authors: named.map(wordsOf), lede };
  for (const name of named) name.remove();
  return front;
}

/** Pandoc prints title, subtitle, authors and day of a document in one block, by the names of its styles. */
export function takeTitleBlock(page: ParsedElement): FrontMatter | null {
  const block = page.querySelector('header > h1.title')?.parentElement;
  if (!block) return null;
  for (const subtitle of block.querySelectorAll('p.subtitle')) subtitle.setAttribute('class', 'lede');
  return takeStyledHead(block);
}
