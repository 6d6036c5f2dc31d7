import type { ComparedBlock } from '#shared/article-body/compare.ts';

/** One row of two columns; a side is empty where nothing stands beside the other. */
export interface Row {
  readonly was: ComparedBlock | null;
  readonly now: ComparedBlock | null;
}

const isOld = ({ kind }: ComparedBlock): boolean => kind === 'removed' || kind === 'left';
const isNew = (block: ComparedBlock): boolean =>
  block.kind === 'added' || ('moved' in block && block.kind !== 'left' && block.moved !== null);

/** Lays blocks into two columns: what came stands beside what went at the same place. */
export function rowsOf(blocks: readonly ComparedBlock[]): Row[] {
  const rows: Row[] = [];
  let waiting: ComparedBlock[] = [];
  const close = () => {
    rows.push(...waiting.map((was) => ({ was, now: null })));
    waiting = [];
  };
  for (const block of blocks) {
    if (isOld(block)) waiting.push(block);
    else if (isNew(block)) rows.push({ was: waiting.shift() ?? null, now: block });
    else {
      close();
      rows.push({ was: block, now: block });
    }
  }
  close();
  return rows;
}
