import type { BodyNode } from '#shared/article-body/body.ts';
import { wordsOf } from '#shared/article-body/compare-words.ts';
import { matchBlocks } from '#shared/article-body/match-blocks.ts';
import type { PublishedLine } from '../../imports/index.ts';
import type { ExpectedPart } from './expected-parts.ts';
import type { PageTokens, Stretch } from './find-parts.ts';
import { isWholeLine, nodesOnPage } from './page-stretches.ts';
import { textOfNodes } from './tokens.ts';

/** A part and the words of the page that are meant to be it. */
export interface Pair {
  readonly part: number;
  readonly stretch: Stretch;
}

interface Unfound {
  readonly parts: readonly ExpectedPart[];
  /** By part; null: not found as it should read. */
  readonly found: readonly (Stretch | null)[];
  readonly page: PageTokens;
  readonly lines: readonly PublishedLine[];
  /** What belongs to no part, in page order. */
  readonly rest: readonly Stretch[];
}

/** Pages have more lines than anybody wrote where somebody means harm. */
const mostRests = 4_000;
/** Up to this many words, a line may have been replaced as a whole. */
const fewWords = 6;

/** Which words of the rest are meant to be which part that was not found: those that share most words, or its place. */
export function pairsAmongRest(unfound: Unfound): Pair[] {
  const { parts, found, page } = unfound;
  const rest = unfound.rest.slice(0, mostRests);
  const open = parts.flatMap(({ nodes }, part) => {
    const isOpen = !found[part] && wordsOf(textOfNodes(nodes)).length > 0;
    return isOpen ? [part] : [];
  });
  const asBlock = (content: readonly BodyNode[]): BodyNode => ({ type: 'paragraph', content });
  const pairs = matchBlocks(
    open.map((part) => asBlock(parts[part]?.nodes ?? [])),
    rest.map((stretch) => asBlock(nodesOnPage(page, stretch))),
  ).map(({ was, now }) => ({ part: open[was] as number, stretch: rest[now] as Stretch }));
  const all = [...found];
  for (const { part, stretch } of pairs) all[part] = stretch;
  const taken = new Set(pairs.map(({ stretch }) => stretch));
  for (const part of open) {
    if (all[part]) continue;
    const stretch = inItsPlace({ ...unfound, found: all, rest: rest.filter((one) => !taken.has(one)) }, part);
    if (!stretch) continue;
    taken.add(stretch);
    all[part] = stretch;
    pairs.push({ part, stretch });
  }
  return pairs;
}

/** What stands where a part should, if it is the one line there; credits and notices are missed, not replaced. */
function inItsPlace({ parts, found, page, lines, rest }: Unfound, part: number): Stretch | undefined {
  const { place, nodes } = parts[part] as ExpectedPart;
  if (place === 'credit' || place === 'label' || place === 'notice' || place === 'standing') return undefined;
  const isHead = place === 'headline' || place === 'kicker';
  const isShort = (words: string) => wordsOf(words).length <= fewWords;
  if (!isHead && !isShort(textOfNodes(nodes))) return undefined;
  const [before, next] = [found[part - 1], found[part + 1]];
  const lineOf = (at: number) => page.lineOf[at] ?? -1;
  const from = before ? before.to : next ? page.lineOf.indexOf(lineOf(next.from) - 1) : -1;
  const to = next ? next.from : before ? page.lineOf.lastIndexOf(lineOf(before.to - 1) + 1) + 1 : -1;
  if (from < 0 || to <= from) return undefined;
  const there = rest.filter((stretch) => stretch.from >= from && stretch.to <= to);
  const [only] = there;
  if (!only || there.length > 1 || !isWholeLine(page, only) || lines[lineOf(only.from)]?.furniture)
    return undefined;
  return isHead || isShort(textOfNodes(nodesOnPage(page, only))) ? only : undefined;
}
