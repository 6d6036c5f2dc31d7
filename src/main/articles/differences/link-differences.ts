import type { Body, BodyNode } from '#shared/article-body/body.ts';
import { holdsText, inlineText } from '#shared/article-body/text.ts';
import type { Language } from '#shared/domain/language.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { Difference } from './differences.ts';

interface Link {
  readonly words: string;
  readonly href: string;
  /** The index of the top-level block that it stands in. */
  readonly block: number;
}
interface Line {
  readonly text: string;
  readonly links: readonly Link[];
}

/**
 * Links that lead elsewhere than when the piece went out, as passages in words. Under words that stayed, one that came
 * or went is a difference, too; with words that came or went it is part of what is said of these.
 */
export function linkDifferences(before: Body, after: Body, language: Language): Difference[] {
  const t = wordsIn(language);
  const inWords = (link: Link | null): string =>
    link ? t('articles.unclassed.link', { words: link.words.trim(), href: link.href }) : '';
  const { same, was, now } = alike(linesOf(before), linesOf(after));
  const pairs = [
    ...same.flatMap(([was, now]) => paired(was.links, now.links)),
    ...paired(was, now).filter(([was, now]) => was && now),
  ];
  return pairs.flatMap(([was, now]): Difference[] => {
    if (was?.href === now?.href) return [];
    return [{ was: inWords(was), now: inWords(now), ...(now ? { place: now.block } : {}) }];
  });
}

/** The text blocks of a body with their links; words under one link count together, however many forms they have. */
function linesOf(body: Body): Line[] {
  const lines = (node: BodyNode, block: number): Line[] =>
    holdsText(node)
      ? [{ text: inlineText(node), links: linksIn(node, block) }]
      : (node.content ?? []).flatMap((child) => lines(child, block));
  return body.content.flatMap(lines);
}

function linksIn({ content = [] }: BodyNode, block: number): Link[] {
  const links: Link[] = [];
  let open = false;
  for (const node of content) {
    const href = node.marks?.find(({ type }) => type === 'link')?.attrs?.href;
    const last = links.at(-1);
    if (typeof href === 'string') {
      const words = inlineText(node);
      if (open && last?.href === href) links[links.length - 1] = { ...last, words: last.words + words };
      else links.push({ words, href, block });
    }
    open = typeof href === 'string';
  }
  return links;
}

/** Lines that stand on both sides, wherever they have moved, and the links of all others. */
function alike(before: readonly Line[], after: readonly Line[]) {
  const waiting = new Map<string, Line[]>();
  for (const line of before) waiting.set(line.text, [...(waiting.get(line.text) ?? []), line]);
  const same: [Line, Line][] = [];
  const now: Link[] = [];
  for (const line of after) {
    const was = waiting.get(line.text)?.shift();
    if (was) same.push([was, line]);
    else now.push(...line.links);
  }
  return { same, was: [...waiting.values()].flat().flatMap(({ links }) => links), now };
}

type Pair = readonly [was: Link | null, now: Link | null];

/** Which link was which: that on the same words with the same target, on the same words, to the same target, then by order. */
function paired(before: readonly Link[], after: readonly Link[]): Pair[] {
  const left = [...before];
  const found = new Map<Link, Link>();
  const pairBy = (same: (was: Link, now: Link) => boolean) => {
    for (const now of after) {
      if (found.has(now)) continue;
      const at = left.findIndex((was) => same(was, now));
      const [was] = at < 0 ? [] : left.splice(at, 1);
      if (was) found.set(now, was);
    }
  };
  pairBy((was, now) => was.words === now.words && was.href === now.href);
  pairBy((was, now) => was.words === now.words);
  pairBy((was, now) => was.href === now.href);
  pairBy(() => true);
  return [
    ...after.map((now): Pair => [found.get(now) ?? null, now]),
    ...left.map((was): Pair => [was, null]),
  ];
}
