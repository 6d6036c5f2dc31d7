import type { Body, BodyNode } from './body.ts';
import { canonicalBody, joined, saidAttrs } from './canonical.ts';
import { compareWords, lineOf, type WordsPart } from './compare-words.ts';
import { type BlockPair, matchBlocks, pathToLine } from './match-blocks.ts';

/** A node without what stands in it. */
export interface Shell {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** What stands in a block that was edited: a line of words, or blocks again. */
export type ComparedContent =
  | { readonly kind: 'words'; readonly parts: readonly WordsPart[] }
  | { readonly kind: 'blocks'; readonly blocks: readonly ComparedBlock[] };

/** What became of one block. A moved one stands where it stands now, and `left` where it stood. */
export type ComparedBlock =
  | { readonly kind: 'same'; readonly node: BodyNode; readonly moved: number | null }
  | { readonly kind: 'added'; readonly node: BodyNode }
  | { readonly kind: 'removed'; readonly node: BodyNode }
  | {
      readonly kind: 'edited';
      /** From the outermost to the one that holds the content: a quote, and the paragraph in it. */
      readonly was: readonly Shell[];
      readonly now: readonly Shell[];
      readonly content: ComparedContent;
      readonly moved: number | null;
    }
  | { readonly kind: 'left'; readonly moved: number };

/**
 * Compares two bodies: blocks first, then the words of those that stayed. In the order of `after`, with what was
 * removed at its old place. `moved` numbers the moves of one list of blocks, from 0.
 */
export const compareBodies = (before: Body, after: Body): ComparedBlock[] =>
  compareBlocks(canonicalBody(before).content, canonicalBody(after).content);

function compareBlocks(before: readonly BodyNode[], after: readonly BodyNode[]): ComparedBlock[] {
  const pairs = matchBlocks(before, after);
  const partnerOf = new Map(pairs.map((pair) => [pair.now, pair]));
  const numbers = new Map(pairs.filter(({ moved }) => moved).map((pair, number) => [pair, number]));
  const leaving = new Map([...numbers].map(([pair, number]) => [pair.was, number]));
  const out: ComparedBlock[] = [];
  let at = 0;
  const oldOnesUpTo = (end: number) => {
    for (; at < end; at++) {
      const moved = leaving.get(at);
      if (moved !== undefined) out.push({ kind: 'left', moved });
      else out.push({ kind: 'removed', node: before[at] as BodyNode });
    }
  };
  for (const [place, node] of after.entries()) {
    const pair = partnerOf.get(place);
    if (pair && !pair.moved) {
      oldOnesUpTo(pair.was);
      at++;
    }
    if (!pair) out.push({ kind: 'added', node });
    else out.push(paired(before[pair.was] as BodyNode, node, pair, numbers.get(pair) ?? null));
  }
  oldOnesUpTo(before.length);
  return removedFirst(out);
}

/** Where blocks gave way to others, the old ones stand before the new ones. */
function removedFirst(blocks: readonly ComparedBlock[]): ComparedBlock[] {
  const out: ComparedBlock[] = [];
  let added: ComparedBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'added') added.push(block);
    else if (block.kind === 'removed' || block.kind === 'left') out.push(block);
    else {
      out.push(...added, block);
      added = [];
    }
  }
  return [...out, ...added];
}

function paired(was: BodyNode, now: BodyNode, pair: BlockPair, moved: number | null): ComparedBlock {
  if (pair.same) return { kind: 'same', node: now, moved };
  if (holdsBlocks(was) && holdsBlocks(now)) {
    const blocks = compareBlocks(was.content ?? [], now.content ?? []);
    return edited([was], [now], { kind: 'blocks', blocks }, moved);
  }
  const [wasPath, nowPath] = [pathToLine(was) ?? [was], pathToLine(now) ?? [now]];
  const parts = compareWords(wasPath.at(-1)?.content ?? [], nowPath.at(-1)?.content ?? []);
  return edited(wasPath, nowPath, { kind: 'words', parts }, moved);
}

const edited = (
  was: readonly BodyNode[],
  now: readonly BodyNode[],
  content: ComparedContent,
  moved: number | null,
): ComparedBlock => ({ kind: 'edited', was: was.map(shellOf), now: now.map(shellOf), content, moved });

const shellOf = ({ type, attrs }: BodyNode): Shell => ({ type, ...(attrs ? { attrs } : {}) });

const containers = new Set(['quote', 'bulletList', 'orderedList', 'listItem']);
const holdsBlocks = ({ type }: Shell): boolean => containers.has(type);

/** The blocks on one side of a comparison, put together from it. */
export function blocksOf(blocks: readonly ComparedBlock[], side: 'was' | 'now'): BodyNode[] {
  const moves = new Map(
    blocks.flatMap((block) =>
      (block.kind === 'same' || block.kind === 'edited') && block.moved !== null
        ? [[block.moved, block] as const]
        : [],
    ),
  );
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'added':
        return side === 'now' ? [block.node] : [];
      case 'removed':
        return side === 'was' ? [block.node] : [];
      case 'left': {
        const gone = moves.get(block.moved);
        return side === 'was' && gone ? [onSide(gone, side)] : [];
      }
      default:
        return block.moved !== null && side === 'was' ? [] : [onSide(block, side)];
    }
  });
}

function onSide(block: Extract<ComparedBlock, { kind: 'same' | 'edited' }>, side: 'was' | 'now'): BodyNode {
  if (block.kind === 'same') return block.node;
  const content =
    block.content.kind === 'words'
      ? joined(lineOf(block.content.parts, side))
      : blocksOf(block.content.blocks, side);
  const inner = content.length > 0 ? { content } : {};
  const [innermost, ...outer] = [...block[side]].reverse() as [Shell, ...Shell[]];
  return outer.reduce<BodyNode>((node, shell) => ({ ...shell, content: [node] }), { ...innermost, ...inner });
}

/** Whether an edited block is also another kind of block now, or another kind of list. */
export const typeChanged = ({ was, now }: Extract<ComparedBlock, { kind: 'edited' }>): boolean =>
  was.map(({ type }) => type).join() !== now.map(({ type }) => type).join();

/** What an attribute said and says; null where it said nothing. */
export interface AttrChange {
  readonly attr: string;
  readonly was: unknown;
  readonly now: unknown;
}

/** What an edited block says otherwise besides its words: of a figure its picture, crop, alt text, credit and place. */
export function attrChanges(block: Extract<ComparedBlock, { kind: 'edited' }>): AttrChange[] {
  if (typeChanged(block)) return [];
  return block.now.flatMap((shell, depth) => {
    const [was, now] = [saidAttrs(block.was[depth]?.attrs), saidAttrs(shell.attrs)];
    return [...new Set([...Object.keys(was), ...Object.keys(now)])]
      .filter((attr) => JSON.stringify(was[attr]) !== JSON.stringify(now[attr]))
      .map((attr) => ({ attr, was: was[attr] ?? null, now: now[attr] ?? null }));
  });
}

/** Something that changed: a block as a whole, or a stretch of words in one. */
export type Change = ComparedBlock | Exclude<WordsPart, { kind: 'same' }>;

/** All changes in reading order, to be counted and stepped through; a move counts once, where the block is now. */
export function changesOf(blocks: readonly ComparedBlock[]): Change[] {
  return blocks.flatMap((block): Change[] => {
    switch (block.kind) {
      case 'added':
      case 'removed':
        return [block];
      case 'left':
        return [];
      case 'same':
        return block.moved === null ? [] : [block];
      default:
        return [...(isChangedItself(block) ? [block] : []), ...within(block.content)];
    }
  });
}

const isChangedItself = (block: Extract<ComparedBlock, { kind: 'edited' }>): boolean =>
  block.moved !== null || typeChanged(block) || attrChanges(block).length > 0;

function within(content: ComparedContent): Change[] {
  if (content.kind === 'blocks') return changesOf(content.blocks);
  return content.parts.flatMap((part) => (part.kind === 'same' ? [] : [part]));
}
