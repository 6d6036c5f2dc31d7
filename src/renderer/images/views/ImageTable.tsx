import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageId } from '#shared/domain/ids.ts';
import type { ImageOrder, ImageSummary } from '#shared/domain/image/image-library.ts';
import { dayInWords } from '#shared/words/dates.ts';
import type { Marks } from '../../ui/lists/marks.ts';
import { SortHeads, type Sorting } from '../../ui/lists/SortHeads.tsx';
import { VirtualList } from '../../ui/lists/VirtualList.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { StateWord } from '../../ui/StateWord.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { type ImagePlace, useImageRow } from '../library/use-image-row.ts';
import { narrowTo } from '../library/use-library.ts';
import { rightsHaveEnded } from '../record/rights.ts';
import styles from './ImageTable.module.css';

/** Pixels: a small picture with some air. */
const rowHeight = 52;
const headHeight = 36;

const columns = ['thumb', 'name', 'credit', 'kind', 'rights', 'used', 'added'] as const;
type Column = (typeof columns)[number];

/** Letters from A and rights that end first at the top; the newest, and what stands in most pieces. */
const firstBackwards: readonly ImageOrder[] = ['used', 'added'];

interface ImageTableProps {
  readonly images: readonly ImagePlace[];
  readonly inHandFirst: { readonly id: string } | null;
  readonly sorting: Sorting<ImageOrder>;
  readonly marks: Marks;
  readonly onOpen: (imageId: ImageId) => void;
}

/** The library line by line, with what an editor compares, in the order of any column. */
export function ImageTable({ images, inHandFirst, sorting, marks, onOpen }: ImageTableProps) {
  const { t } = useTranslation();
  return (
    <VirtualList
      label={t('imageRoom.table.label')}
      head={
        <SortHeads
          heads={columns.map((column) => ({
            column,
            order: column === 'thumb' ? null : column,
            label: t(`imageRoom.table.${column}`),
          }))}
          className={`${styles.cells} ${styles.heads}`}
          sorting={sorting}
          firstBackwards={firstBackwards}
          onSort={narrowTo}
        />
      }
      headHeight={headHeight}
      items={images}
      idOf={({ imageId }) => imageId}
      row={(place) => <Cells place={place} marked={marks.ids.has(place.imageId)} />}
      rowHeight={rowHeight}
      openId={null}
      handTo={inHandFirst}
      takesFocus
      onOpen={({ imageId }) => onOpen(imageId)}
      marks={marks}
    />
  );
}

interface CellsProps {
  readonly place: ImagePlace;
  readonly marked: boolean;
}

const Cells = memo(function Cells({ place, marked }: CellsProps) {
  const image = useImageRow(place);
  const cells = useCells(image);
  return (
    <div className={styles.cells} role="presentation" data-marked={marked || undefined}>
      {columns.map((column) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the row in hand.
        // biome-ignore lint/a11y/useSemanticElements: as above.
        <div key={column} role="gridcell" data-column={column}>
          {cells[column]}
        </div>
      ))}
    </div>
  );
});

function useCells(image: ImageSummary | undefined): Partial<Record<Column, ReactNode>> {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!image) return { thumb: <span className={styles.thumb} />, name: '…' };
  const { imageId, credit, originalName, useCount, addedAt } = image;
  const rights = credit.rightsEndOn && dayInWords(language, credit.rightsEndOn);
  return {
    thumb: (
      <img
        className={styles.thumb}
        src={`/media/${imageId}/thumb`}
        alt=""
        width={54}
        height={40}
        loading="lazy"
        decoding="async"
      />
    ),
    name: credit.caption || originalName,
    credit:
      credit.creditLine.trim() === '' ? (
        <StateWord shape="due">{t('images.tile.noCredit')}</StateWord>
      ) : (
        credit.creditLine
      ),
    kind: t(`images.kind.${credit.kind}`),
    rights: rightsHaveEnded(credit) ? <StateWord shape="due">{rights}</StateWord> : rights,
    used: useCount > 0 && t('imageRoom.table.usedIn', { count: useCount }),
    added: <Moment at={addedAt} brief />,
  };
}
