import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Group, useDefaultLayout } from 'react-resizable-panels';
import { isFocusNowhere } from '../focus-nowhere.ts';
import { useStepOutFromNowhere } from '../use-step-out.ts';
import { arrangeColumns } from './arrange-columns.ts';
import { ColumnOverPage } from './ColumnOverPage.tsx';
import { InspectorPanel, ListPanel, PagePanel } from './ColumnPanels.tsx';
import styles from './Columns.module.css';
import type { Column } from './column.ts';
import { listOfRoom, listOverPage, useListOverPage } from './list-over-page.ts';
import { useInspector, useInspectorPlace } from './use-inspector.ts';
import { railWidth, useWindowWidth } from './use-window-width.ts';

interface ColumnsProps {
  /** Dividers are remembered under this name. */
  readonly name: string;
  readonly list: Column;
  readonly page: Column;
  readonly inspector?: Column | undefined;
  /** Pixels, until somebody drags the divider. */
  readonly inspectorWidth?: number;
  /** Pixels that the page needs to be read well; the other columns give way to it. */
  readonly pageNeeds?: number | undefined;
  /** Whether something is open on the page; where the list has no room beside it, it stands in its place while nothing is. */
  readonly open: boolean;
  /** Where Escape leads from the page, if not to the list beside it. */
  readonly onStepOut?: (() => void) | undefined;
}

/**
 * A room: list, page, inspector, with dividers that can be dragged and are remembered. What has no room beside the page
 * comes over it on demand. Escape leads from the page back to the list, or to where the piece was opened from.
 */
export function Columns(props: ColumnsProps) {
  const { name, list, page, inspector, open } = props;
  const inspecting = useInspector();
  const columns = useArrangement(props, inspecting.wanted);
  const root = useRef<HTMLDivElement>(null);
  const listBeside = columns.list > 0;
  const listInPlace = !listBeside && !open;
  const listOver = useListOverPage(!listBeside && open);
  const beside = columns.inspector > 0 ? inspector : undefined;
  const panels = ['column-list', 'column-page', 'column-inspector'].filter(
    (id) => id === 'column-page' || (id === 'column-list' ? listBeside : beside),
  );
  // Only what somebody dragged is remembered: a narrow window would else leave its narrow list to the wide one.
  const remembered = useDefaultLayout({
    id: `druckreif.dragged.${name}`,
    panelIds: panels,
    storage: localStorage,
    onlySaveAfterUserInteractions: true,
  });
  const isDragged = remembered.defaultLayout !== undefined;
  useFocusKept(panels.length);

  const leave = () => {
    if (props.onStepOut) return props.onStepOut();
    if (!listOverPage.leadTo()) root.current?.querySelector<HTMLElement>(listOfRoom)?.focus();
  };
  useStepOutFromNowhere(open, leave);
  const stepOut = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    // Dialogs and menus lie elsewhere in the document, though React hands their keys on to here.
    if (event.currentTarget.contains(event.target as Node)) leave();
  };
  return (
    <div className={styles.columns} ref={root}>
      <Group
        className={styles.group}
        orientation="horizontal"
        defaultLayout={remembered.defaultLayout}
        onLayoutChanged={remembered.onLayoutChanged}
      >
        {listBeside && <ListPanel key="list" column={list} width={columns.list} isDragged={isDragged} />}
        <PagePanel
          key="page"
          column={listInPlace ? list : page}
          least={columns.page.least}
          onShowList={!listBeside && open ? () => listOverPage.leadTo() : undefined}
          inspector={inspector && !listInPlace ? inspecting : undefined}
          onKeyDown={stepOut}
        />
        {beside && (
          <InspectorPanel
            key="inspector"
            column={beside}
            width={columns.inspector}
            isDragged={isDragged}
            onKeyDown={stepOut}
          />
        )}
      </Group>
      {!listBeside && open && (
        <ColumnOverPage
          column={list}
          side="left"
          opened={listOver}
          onClose={listOverPage.close}
          focusOn={listOverPage.focusOn}
        />
      )}
      {!beside && inspector && (
        <ColumnOverPage
          column={inspector}
          side="right"
          opened={inspecting.shown}
          onClose={inspecting.toggle}
        />
      )}
    </div>
  );
}

/** Shares the window among the columns, and tells it where an inspector would stand. */
function useArrangement(props: ColumnsProps, isInspectorWanted: boolean) {
  const { pageNeeds, inspector, inspectorWidth = 304 } = props;
  const room = { window: useWindowWidth(), rail: railWidth(), pageNeeds };
  useInspectorPlace(arrangeColumns({ ...room, inspector: inspectorWidth }).inspector > 0);
  return arrangeColumns({ ...room, inspector: inspector && isInspectorWanted ? inspectorWidth : 0 });
}

/** A column that folds away with the focus in it leaves it to the page. */
function useFocusKept(columns: number): void {
  const before = useRef(columns);
  useEffect(() => {
    if (columns < before.current && isFocusNowhere())
      document.getElementById('page')?.focus({ preventScroll: true });
    before.current = columns;
  }, [columns]);
}
