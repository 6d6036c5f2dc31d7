import { useTranslation } from 'react-i18next';
import type { ComparedBlock } from '#shared/article-body/compare.ts';
import { OneBlock } from './ComparedBlocks.tsx';
import type { DrawnSide } from './change-marks.ts';
import styles from './compared.module.css';
import { rowsOf } from './rows.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

export type Layout = 'inline' | 'side';

interface ComparedPieceProps {
  readonly blocks: readonly ComparedBlock[];
  readonly layout: Layout;
}

/** The text of a piece with its changes; long stretches without one are folded. */
export function ComparedPiece({ blocks, layout }: ComparedPieceProps) {
  const { t } = useTranslation();
  const Drawn = layout === 'inline' ? InOneColumn : InTwoColumns;
  return stretchesOf(blocks).map((stretch) => {
    const key = stretch.blocks[0]?.place;
    const drawn = <Drawn key={key} stretch={stretch} among={blocks} />;
    if (!stretch.folded) return drawn;
    return (
      <details key={key} className={styles.fold}>
        <summary>{t('versions.unchanged', { count: stretch.blocks.length })}</summary>
        {drawn}
      </details>
    );
  });
}

interface DrawnProps {
  readonly stretch: Stretch;
  readonly among: readonly ComparedBlock[];
}

function InOneColumn({ stretch, among }: DrawnProps) {
  return stretch.blocks.map(({ block, place }) => (
    <OneBlock key={place} block={block} among={among} side="both" />
  ));
}

function InTwoColumns({ stretch, among }: DrawnProps) {
  const cell = (block: ComparedBlock | null, side: DrawnSide) => (
    <div className={styles.cell}>{block && <OneBlock block={block} among={among} side={side} />}</div>
  );
  return rowsOf(stretch.blocks.map(({ block }) => block)).map(({ was, now }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names, and all are drawn anew together.
    <div key={place} className={styles.row}>
      {cell(was, 'was')}
      {cell(now, 'now')}
    </div>
  ));
}
