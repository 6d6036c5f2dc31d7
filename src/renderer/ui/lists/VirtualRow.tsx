import { type HTMLAttributes, memo, type ReactNode } from 'react';
import styles from './VirtualList.module.css';

interface VirtualRowProps<Item> {
  readonly item: Item;
  readonly row: (item: Item) => ReactNode;
  readonly rowProps: ((item: Item) => HTMLAttributes<HTMLElement>) | undefined;
  readonly measure: (element: HTMLElement | null) => void;
  readonly id: string;
  readonly index: number;
  /** How many rows the list has. */
  readonly count: number;
  /** Pixels from the top of the rows. */
  readonly start: number;
  readonly isInTable: boolean;
  readonly isInHand: boolean;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
}

/** One row of a list. Drawn anew only where something in it changed, so that a scroll draws the rows that come and no other. */
export const VirtualRow = memo(function VirtualRow<Item>(props: VirtualRowProps<Item>) {
  const { item, index, isInTable } = props;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is option or row.
    <div
      ref={props.measure}
      data-index={index}
      data-in-hand={props.isInHand || undefined}
      id={props.id}
      className={styles.row}
      role={isInTable ? 'row' : 'option'}
      {...props.rowProps?.(item)}
      aria-selected={props.isSelected}
      aria-current={props.isOpen || undefined}
      {...(isInTable
        ? { 'aria-rowindex': index + 2 }
        : { 'aria-setsize': props.count, 'aria-posinset': index + 1 })}
      style={{ transform: `translateY(${props.start}px)` }}
    >
      {props.row(item)}
    </div>
  );
}) as <Item>(props: VirtualRowProps<Item>) => ReactNode;
