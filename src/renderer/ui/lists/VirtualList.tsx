import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type HTMLAttributes,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { isFocusNowhere } from '../focus-nowhere.ts';
import { indexAfter } from './list-keys.ts';
import { type Marks, toggled, withRange } from './marks.ts';
import styles from './VirtualList.module.css';
import { VirtualRow } from './VirtualRow.tsx';

interface VirtualListProps<Item> {
  readonly label: string;
  /** What the list is of, such as the words that are searched; another begins at its top. */
  readonly of?: string | undefined;
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** What stands in the row; plain content, because a row of a listbox can hold no controls of its own. */
  readonly row: (item: Item) => ReactNode;
  /** Pixels, as a first guess; rows are measured once they are drawn. */
  readonly rowHeight: number;
  /** The item that the page shows. */
  readonly openId: string | null;
  readonly onOpen: (item: Item) => void;
  /** Called when the end comes near, to ask for the next page. May be called more than once for the same end. */
  readonly onNearEnd?: (() => void) | undefined;
  /** Puts a row in hand, scrolls to it and takes the focus, once it is there; another object does it again. */
  readonly handTo?: { readonly id: string } | null | undefined;
  /** Takes the focus when the list appears and nobody has it, so that its keys work at once. */
  readonly takesFocus?: boolean | undefined;
  /** Told of the row in hand when it changes and when the list takes the focus. */
  readonly onInHand?: ((item: Item | null) => void) | undefined;
  /** Keys of the place around, asked first; true when it took the key. */
  readonly onKey?: ((event: KeyboardEvent, item: Item | null) => boolean) | undefined;
  /** More about the element of a row, such as that it can be dragged. */
  readonly rowProps?: ((item: Item) => HTMLAttributes<HTMLElement>) | undefined;
  /** Rows as cards on a board. */
  readonly cards?: boolean | undefined;
  /** Makes a table of it: the row of column heads, and the rows made of cells. */
  readonly head?: ReactNode;
  /** Pixels; without it the heads are as high as a row. */
  readonly headHeight?: number | undefined;
  /** Where rows can be marked: by x, Shift with j, k, arrows or a click, and Ctrl or Cmd with a click. */
  readonly marks?: Marks | undefined;
}

const nearEnd = 12;

/**
 * A list of any length that draws only what is seen, a column of a board, or with `head` a table. j/k, arrows, Home and End move, Enter opens. One stop for the
 * Tab key; the row in hand is told to screen readers by `aria-activedescendant`.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, idOf, row, rowHeight, openId, onOpen, onNearEnd, marks, head } = props;
  const headHeight = head ? (props.headHeight ?? rowHeight) : 0;
  const listId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [inHand, setInHand] = useState<string | null>(openId);
  useEffect(() => {
    if (openId !== null) setInHand(openId);
  }, [openId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an item has the same id for every idOf.
  const found = useMemo(() => items.findIndex((item) => idOf(item) === inHand), [items, inHand]);
  const current = found === -1 ? 0 : found;

  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => idOf(items[index]!),
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    useFlushSync: false,
  });
  // In slices between the frames, and ahead of them by the rows that are drawn out of sight.
  const rows = useDeferredValue(virtual.getVirtualItems());
  const lastDrawn = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastDrawn >= items.length - nearEnd) onNearEnd?.();
  }, [lastDrawn, items.length, onNearEnd]);

  const { handTo, onInHand, onKey } = props;
  const itemInHand = items[current] ?? null;
  const tellInHand = useRef(onInHand);
  tellInHand.current = onInHand;
  const [handed, setHanded] = useState<typeof handTo>(null);
  useEffect(() => {
    if (!handTo || handTo === handed) return;
    const at = items.findIndex((item) => idOf(item) === handTo.id);
    if (at === -1) return;
    setHanded(handTo);
    setInHand(handTo.id);
    virtual.scrollToIndex(at);
    scroller.current?.focus({ preventScroll: true });
  }, [handTo, handed, items, idOf, virtual]);

  // What is opened by an address or by keys of the page is brought into sight, once: what moves later moves nothing.
  const shownId = useRef<string | null>(null);
  useEffect(() => {
    if (openId === null || openId === shownId.current) return;
    const at = items.findIndex((item) => idOf(item) === openId);
    if (at === -1) return;
    shownId.current = openId;
    virtual.scrollToIndex(at);
  }, [openId, items, idOf, virtual]);
  const listed = useRef(props.of);
  useEffect(() => {
    if (listed.current === props.of) return;
    listed.current = props.of;
    if (openId === null) setInHand(null);
    virtual.scrollToOffset(0);
  }, [props.of, openId, virtual]);
  const takesFocus = useRef(props.takesFocus);
  useEffect(() => {
    if (takesFocus.current && isFocusNowhere()) scroller.current?.focus({ preventScroll: true });
  }, []);

  const markTo = (index: number) => marks?.change(withRange(marks.ids, items.map(idOf), current, index));
  const onClick = (event: MouseEvent) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-index]');
    const index = Number(pressed?.dataset.index);
    const item = items[index];
    if (item === undefined) return;
    if (marks && event.shiftKey) markTo(index);
    else if (marks && (event.ctrlKey || event.metaKey)) marks.change(toggled(marks.ids, idOf(item)));
    else onOpen(item);
    setInHand(idOf(item));
    tellInHand.current?.(item);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The heads of a table have keys of their own.
    if (event.target !== event.currentTarget || onKey?.(event, itemInHand)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = items[current];
    if ((event.key === 'Enter' || event.key === ' ') && item !== undefined) {
      event.preventDefault();
      onOpen(item);
      return;
    }
    if (marks && item !== undefined && event.key === 'x') {
      event.preventDefault();
      marks.change(toggled(marks.ids, idOf(item)));
      return;
    }
    if (marks && marks.ids.size > 0 && event.key === 'Escape') {
      event.preventDefault();
      marks.change(new Set());
      return;
    }
    const next = indexAfter(event.key, current, items.length);
    if (next === null) return;
    event.preventDefault();
    if (event.shiftKey) markTo(next);
    setInHand(idOf(items[next]!));
    tellInHand.current?.(items[next]!);
    virtual.scrollToIndex(next);
  };

  const rowId = useCallback((index: number) => `${listId}-${index}`, [listId]);
  const drawn = rows.some(({ index }) => index === current);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is listbox or grid.
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is listbox or grid.
    <div
      ref={scroller}
      className={styles.list}
      role={head ? 'grid' : 'listbox'}
      data-cards={props.cards || undefined}
      aria-rowcount={head ? items.length + 1 : undefined}
      onFocus={() => tellInHand.current?.(itemInHand)}
      aria-label={label}
      aria-multiselectable={marks ? true : undefined}
      aria-activedescendant={drawn ? rowId(current) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {head && (
        <div className={styles.head} style={{ height: headHeight }}>
          {head}
        </div>
      )}
      <div
        role={head ? 'rowgroup' : 'presentation'}
        className={styles.all}
        style={{ height: virtual.getTotalSize() }}
      >
        {rows.map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          const id = idOf(item);
          return (
            <VirtualRow
              key={key}
              measure={virtual.measureElement}
              item={item}
              row={row}
              rowProps={props.rowProps}
              id={rowId(index)}
              index={index}
              count={items.length}
              start={start - headHeight}
              isInTable={head !== undefined}
              isInHand={index === current}
              isOpen={id === openId}
              isSelected={marks ? marks.ids.has(id) : id === openId}
            />
          );
        })}
      </div>
    </div>
  );
}
