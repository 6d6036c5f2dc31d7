import type { Node } from '@tiptap/pm/model';
import { type WordInText, wordsIn } from '#shared/spelling/words-in.ts';
import type { Stretch, Verdicts } from './verdicts.ts';

/** A block of text and where it begins in the document. */
export interface Block {
  readonly node: Node;
  readonly pos: number;
}

/** Blocks never change, so neither do their words. */
const known = new WeakMap<Node, readonly WordInText[]>();

/** The words of a block; `from` and `to` count from the block's first position. */
export function wordsOf(node: Node): readonly WordInText[] {
  // One character for each line break, so that an offset in this text is an offset in the block.
  const words = known.get(node) ?? wordsIn(node.textBetween(0, node.content.size, null, '\n'));
  known.set(node, words);
  return words;
}

export function textBlocks(doc: Node): Block[] {
  const blocks: Block[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock) blocks.push({ node, pos });
    return !node.isTextblock;
  });
  return blocks;
}

/** The wrong stretches of a block. @param spare an offset in the block; the word around it is being written */
export function wrongIn(node: Node, verdicts: Verdicts, spare: number | null): Stretch[] {
  return wordsOf(node)
    .filter(({ from, to }) => spare === null || spare < from || spare > to)
    .flatMap(({ word, from }) =>
      (verdicts.of(word) ?? []).map((at) => ({ from: from + at.from, to: from + at.to })),
    );
}
