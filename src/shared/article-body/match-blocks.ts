import { diffArrays } from 'diff';
import { type BodyNode, figureAttrs } from './body.ts';
import { wordsOf } from './compare-words.ts';
import { heaviestInOrder } from './heaviest-in-order.ts';
import { textLines } from './text.ts';

/** Two blocks that are one block at two times, by their places. */
export interface BlockPair {
  readonly was: number;
  readonly now: number;
  /** Letter for letter the same, in the same form. */
  readonly same: boolean;
  /** Stands elsewhere among the blocks that stayed. */
  readonly moved: boolean;
}

type Found = Omit<BlockPair, 'moved'>;

/** Shared words of two blocks, of all their words, from which they count as one block in place, or moved. */
const alikeInPlace = 0.5;
const alikeElsewhere = 0.7;
/** A word that stands in more blocks than this tells none of them apart. */
const everyonesWord = 1_000;
/** With more blocks than this gone or come, what stayed is found without looking for the longest order. */
const manyBlocks = 150;

interface Block {
  readonly node: BodyNode;
  readonly key: string;
  readonly words: readonly string[];
}

const blockOf = (node: BodyNode): Block => ({
  node,
  key: JSON.stringify(node),
  words: wordsOf(textLines(node).join('\n')),
});

const textKinds = new Set(['kicker', 'headline', 'lede', 'subhead', 'paragraph']);
const isList = ({ type }: BodyNode): boolean => type === 'bulletList' || type === 'orderedList';

/** A block down to its line of text, as long as each holds but one; null where it holds several. */
export function pathToLine(node: BodyNode): BodyNode[] | null {
  if (textKinds.has(node.type)) return [node];
  const [child, ...others] = node.content ?? [];
  if (node.type === 'figure' || !child || others.length > 0) return null;
  const below = pathToLine(child);
  return below && [node, ...below];
}

/** Whether the program can say of these two what changed between them, rather than that one went and one came. */
function comparable(a: BodyNode, b: BodyNode): boolean {
  if (a.type === b.type || (isList(a) && isList(b))) return true;
  return pathToLine(a) !== null && pathToLine(b) !== null;
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Shared words, of all words of the two: from 0 to 1. */
function likeness(a: Block, b: Block): number {
  const counts = counted(a.words);
  let shared = 0;
  for (const [word, count] of counted(b.words)) shared += Math.min(count, counts.get(word) ?? 0);
  return (2 * shared) / Math.max(1, a.words.length + b.words.length);
}

/**
 * Finds which block of `after` is which of `before`: those that are the same, then heads and pictures by what they
 * are, then those that share most of their words. Nodes are canonical. In the order of `after`.
 */
export function matchBlocks(before: readonly BodyNode[], after: readonly BodyNode[]): BlockPair[] {
  const [was, now] = [before.map(blockOf), after.map(blockOf)];
  const found = sameInOrder(was, now);
  const open = openSides(was, now, found);
  open.take(sameElsewhere(open));
  open.take(samePart(open));
  open.take(likePairs(open));
  open.take(sharedPlace(open, found));
  return withMoves(found, was, now);
}

/** What has no partner yet. */
interface Open {
  readonly was: ReadonlyMap<number, Block>;
  readonly now: ReadonlyMap<number, Block>;
  take(pairs: readonly Found[]): void;
}

function openSides(was: readonly Block[], now: readonly Block[], found: Found[]): Open {
  const [old, fresh] = [new Map(was.entries()), new Map(now.entries())];
  const close = (pairs: readonly Found[]) => {
    for (const pair of pairs) {
      old.delete(pair.was);
      fresh.delete(pair.now);
    }
  };
  close(found);
  return {
    was: old,
    now: fresh,
    take(pairs) {
      found.push(...pairs);
      close(pairs);
    },
  };
}

function sameInOrder(was: readonly Block[], now: readonly Block[]): Found[] {
  const keys = (blocks: readonly Block[]) => blocks.map(({ key }) => key);
  const found: Found[] = [];
  let [at, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(keys(was), keys(now), { maxEditLength: manyBlocks }) ??
    []) {
    if (!added && !removed)
      for (let step = 0; step < count; step++) found.push({ was: at + step, now: to + step, same: true });
    if (!added) at += count;
    if (!removed) to += count;
  }
  return found;
}

/** Empty blocks have nothing to be known by. */
function sameElsewhere({ was, now }: Open): Found[] {
  const places = new Map<string, number[]>();
  for (const [place, { key, words }] of was)
    if (words.length > 0 || key.includes('"imageId"')) places.set(key, [...(places.get(key) ?? []), place]);
  return [...now].flatMap(([place, { key }]) => {
    const from = places.get(key)?.shift();
    return from === undefined ? [] : [{ was: from, now: place, same: true }];
  });
}

const headParts = new Set(['kicker', 'headline', 'lede']);

/** A headline is the headline however it reads, and a figure with the same picture the same figure. */
function samePart({ was, now }: Open): Found[] {
  const nameOf = ({ node }: Block): string | null => {
    if (headParts.has(node.type)) return node.type;
    return node.type === 'figure' ? figureAttrs(node).imageId : null;
  };
  const places = new Map<string, number>();
  for (const [place, block] of was) {
    const name = nameOf(block);
    if (name && !places.has(name)) places.set(name, place);
  }
  return [...now].flatMap(([place, block]) => {
    const name = nameOf(block);
    const from = name ? places.get(name) : undefined;
    if (!name || from === undefined) return [];
    places.delete(name);
    return [{ was: from, now: place, same: false }];
  });
}

interface Likely extends Found {
  readonly likeness: number;
}

/** The likest first; of two as like, those that stand nearer to the same place. */
function likePairs(open: Open): Found[] {
  const likely = candidates(open).sort(
    (a, b) => b.likeness - a.likeness || Math.abs(a.was - a.now) - Math.abs(b.was - b.now),
  );
  const [old, fresh] = [new Set<number>(), new Set<number>()];
  const pairs: Found[] = [];
  for (const { was, now } of likely) {
    if (old.has(was) || fresh.has(now)) continue;
    old.add(was);
    fresh.add(now);
    pairs.push({ was, now, same: false });
  }
  return pairs;
}

/** Pairs that are like enough. Shared words are counted through an index of words, so that not every pair is read. */
function candidates({ was, now }: Open): Likely[] {
  const holders = new Map<string, { place: number; count: number }[]>();
  for (const [place, block] of was)
    for (const [word, count] of counted(block.words)) {
      const known = holders.get(word);
      if (known) known.push({ place, count });
      else holders.set(word, [{ place, count }]);
    }
  const found: Likely[] = [];
  for (const [place, block] of now) {
    const shared = new Map<number, number>();
    for (const [word, count] of counted(block.words)) {
      const places = holders.get(word) ?? [];
      if (places.length > everyonesWord) continue;
      for (const other of places)
        shared.set(other.place, (shared.get(other.place) ?? 0) + Math.min(count, other.count));
    }
    for (const [from, words] of shared) {
      const other = was.get(from) as Block;
      const alike = (2 * words) / (other.words.length + block.words.length);
      if (alike >= alikeInPlace && comparable(other.node, block.node))
        found.push({ was: from, now: place, same: false, likeness: alike });
    }
  }
  return found;
}

/** Between the same neighbours, a figure whose picture was swapped, and a block that was still empty or is emptied. */
function sharedPlace({ was, now }: Open, found: readonly Found[]): Found[] {
  const partner = new Map(found.map((pair) => [pair.was, pair.now]));
  const spotOf = spots(was, (place) => partner.get(place) ?? -1);
  const behind = new Map<number, number[]>();
  for (const place of was.keys()) {
    const spot = spotOf(place);
    behind.set(spot, [...(behind.get(spot) ?? []), place]);
  }
  const spotNow = spots(now, (place) => place);
  const pairs: Found[] = [];
  for (const [place, block] of now) {
    const waiting = behind.get(spotNow(place)) ?? [];
    const at = waiting.findIndex((from) => mayTakePlace(was.get(from) as Block, block));
    if (at < 0) continue;
    pairs.push({ was: waiting[at] as number, now: place, same: false });
    // What stands before it could only be paired across it.
    waiting.splice(0, at + 1);
  }
  return pairs;
}

/** The neighbour with a partner before each open place, as a place of `after`; -1 at the start. Asked in order. */
function spots(open: ReadonlyMap<number, Block>, placeAfter: (place: number) => number) {
  let spot = -1;
  return (place: number): number => {
    if (place === 0) spot = -1;
    else if (!open.has(place - 1)) spot = placeAfter(place - 1);
    return spot;
  };
}

const mayTakePlace = (a: Block, b: Block): boolean =>
  a.node.type === b.node.type &&
  (a.node.type === 'figure' || (textKinds.has(a.node.type) && (!a.words.length || !b.words.length)));

/** Decides who stayed: as many words as can in the old order; the others moved, if they are like enough for that. */
function withMoves(found: readonly Found[], was: readonly Block[], now: readonly Block[]): BlockPair[] {
  const inOrder = found.toSorted((a, b) => a.now - b.now);
  const stayed = heaviestInOrder(
    inOrder.map((pair) => pair.was),
    inOrder.map((pair) => 1 + (now[pair.now] as Block).words.length),
  );
  return inOrder.flatMap((pair, index): BlockPair[] => {
    if (stayed.has(index)) return [{ ...pair, moved: false }];
    const [old, fresh] = [was[pair.was] as Block, now[pair.now] as Block];
    const isKnown = pair.same || old.node.type === 'figure' || headParts.has(old.node.type);
    return isKnown || likeness(old, fresh) >= alikeElsewhere ? [{ ...pair, moved: true }] : [];
  });
}
