import type { BodyNode } from '#shared/article-body/body.ts';
import { isItemSign, type PageTokens, type Stretch } from './find-parts.ts';
import { slice, textOfNodes } from './tokens.ts';

/** The words of a stretch with their form; from line to line a break. */
export function nodesOnPage({ tokens, lineOf, lines }: PageTokens, { from, to }: Stretch): BodyNode[] {
  const out: BodyNode[] = [];
  for (let at = from; at < to; ) {
    const line = lineOf[at];
    let end = at;
    while (end < to && lineOf[end] === line) end++;
    if (out.length > 0) out.push({ type: 'hardBreak' });
    out.push(...slice(lines[line as number]?.nodes ?? [], tokens[at]?.from ?? 0, tokens[end - 1]?.to ?? 0));
    at = end;
  }
  return out;
}

export const wordsOnPage = (page: PageTokens, stretch: Stretch): string =>
  textOfNodes(nodesOnPage(page, stretch));

/** More than signs, and more than the number of an item. */
export function hasWords(page: PageTokens, stretch: Stretch): boolean {
  const words = wordsOnPage(page, stretch);
  return /[\p{L}\p{N}]/u.test(words) && !isItemSign(words);
}

/** Nothing else stands in its line. */
export const isWholeLine = ({ lineOf }: PageTokens, { from, to }: Stretch): boolean =>
  lineOf[from - 1] !== lineOf[from] && lineOf[to] !== lineOf[from];
