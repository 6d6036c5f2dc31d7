import type { ComparedBlock } from '#shared/article-body/compare.ts';

/** Neighbouring blocks that are shown, or folded because nothing in them or beside them changed. */
export interface Stretch {
  readonly folded: boolean;
  /** With the place of each in the comparison. */
  readonly blocks: readonly { readonly block: ComparedBlock; readonly place: number }[];
}

/** Unchanged blocks that stay in sight on either side of a change. */
const around = 1;
/** Fewer than this are not worth a fold. */
const fewest = 3;

const isUnchanged = (block: ComparedBlock): boolean => block.kind === 'same' && block.moved === null;

/** Cuts a comparison into what is read and what is folded away. */
export function stretchesOf(blocks: readonly ComparedBlock[]): Stretch[] {
  const inSight = new Set<number>();
  for (const [place, block] of blocks.entries())
    if (!isUnchanged(block)) for (let at = place - around; at <= place + around; at++) inSight.add(at);
  const stretches: { folded: boolean; blocks: { block: ComparedBlock; place: number }[] }[] = [];
  for (const [place, block] of blocks.entries()) {
    const folded = !inSight.has(place);
    const last = stretches.at(-1);
    if (last?.folded === folded) last.blocks.push({ block, place });
    else stretches.push({ folded, blocks: [{ block, place }] });
  }
  return stretches.map((stretch) => ({
    ...stretch,
    folded: stretch.folded && stretch.blocks.length >= fewest,
  }));
}
