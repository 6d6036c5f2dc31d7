import { ArrowDown, ArrowUp } from 'lucide-react';
import styles from './SortHeads.module.css';

export interface Sorting<Order> {
  readonly order: Order;
  readonly backwards: boolean;
}

interface SortHeadsProps<Order extends string> {
  /** Empty where a column cannot be sorted by. */
  readonly heads: readonly {
    readonly column: string;
    readonly label: string;
    readonly order: Order | null;
  }[];
  /** Of the row, as that of the cells below. */
  readonly className: string | undefined;
  readonly sorting: Sorting<Order>;
  /** Orders whose first press shows the newest or the most first. */
  readonly firstBackwards: readonly Order[];
  readonly onSort: (sorting: Sorting<Order>) => void;
}

/** The heads of a table; each sorts by its column, and pressed again the other way round. */
export function SortHeads<Order extends string>(props: SortHeadsProps<Order>) {
  const { heads, className, sorting, firstBackwards, onSort } = props;
  const sortOf = (order: Order | null) => {
    if (order === null) return undefined;
    if (sorting.order !== order) return 'none';
    return sorting.backwards ? 'descending' : 'ascending';
  };
  const press = (order: Order) =>
    onSort({
      order,
      backwards: sorting.order === order ? !sorting.backwards : firstBackwards.includes(order),
    });
  const Arrow = sorting.backwards ? ArrowDown : ArrowUp;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are drawn where they are scrolled to, which no table element allows.
    <div role="rowgroup">
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus; its heads are buttons. */}
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div role="row" className={className} aria-rowindex={1}>
        {heads.map(({ column, label, order }) => (
          // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus.
          // biome-ignore lint/a11y/useSemanticElements: as above.
          <div
            key={column}
            role="columnheader"
            className={styles.head}
            aria-sort={sortOf(order)}
            data-column={column}
          >
            {order === null ? (
              label
            ) : (
              <button type="button" onClick={() => press(order)}>
                {label}
                {sorting.order === order && <Arrow size={13} aria-hidden />}
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
