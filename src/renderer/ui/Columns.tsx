import { useDisclosure } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Group, useDefaultLayout } from 'react-resizable-panels';
import { useLocation } from 'wouter';
import { ColumnOverPage } from './ColumnOverPage.tsx';
import { InspectorPanel, ListPanel, PagePanel } from './ColumnPanels.tsx';
import styles from './Columns.module.css';
import type { Column } from './column.ts';
import { useInspector } from './use-inspector.ts';
import { useStepOutFromNowhere } from './use-step-out.ts';
import { useRoomForColumns } from './use-window-width.ts';

interface ColumnsProps {
  /** Dividers are remembered under this name. */
  readonly name: string;
  readonly list: Column;
  readonly page: Column;
  readonly inspector?: Column | undefined;
  /** Pixels, until somebody drags the divider. */
  readonly inspectorWidth?: number;
  /** Whether something is open on the page; a narrow window shows the list in its place while nothing is. */
  readonly open: boolean;
  /** Where Escape leads from the page, if not to the list beside it. */
  readonly onStepOut?: (() => void) | undefined;
}

/**
 * A room: list, page, inspector, with dividers that can be dragged and are remembered. Below 1000 px list and
 * inspector come over the page on demand. Escape leads from the page back to the list, or to where the piece was opened from.
 */
export function Columns(props: ColumnsProps) {
  const { name, list, page, inspector, inspectorWidth = 304, open } = props;
  const wide = useRoomForColumns();
  const inspecting = useInspector();
  const [listOver, listDrawer] = useListOverPage();
  const root = useRef<HTMLDivElement>(null);
  const listInPlace = !wide && !open;
  const beside = wide && inspecting.shown ? inspector : undefined;
  const remembered = useDefaultLayout({
    id: `druckreif.${name}`,
    panelIds: ['column-list', 'column-page', 'column-inspector'].filter(
      (id) => id === 'column-page' || (id === 'column-list' ? wide : beside),
    ),
    storage: localStorage,
  });

  const leave = () => {
    if (props.onStepOut) props.onStepOut();
    else root.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
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
        {wide && <ListPanel key="list" column={list} />}
        <PagePanel
          key="page"
          column={listInPlace ? list : page}
          narrow={!wide}
          onShowList={!wide && open ? listDrawer.open : undefined}
          inspector={inspector && !listInPlace ? inspecting : undefined}
          onKeyDown={stepOut}
        />
        {beside && (
          <InspectorPanel key="inspector" column={beside} width={inspectorWidth} onKeyDown={stepOut} />
        )}
      </Group>
      {!wide && open && (
        <ColumnOverPage column={list} side="left" opened={listOver} onClose={listDrawer.close} />
      )}
      {!wide && inspector && (
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

/** The list over the page; it goes once something was opened from it. */
function useListOverPage() {
  const disclosure = useDisclosure(false);
  const { close } = disclosure[1];
  const [path] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address says that something was opened.
  useEffect(close, [path, close]);
  return disclosure;
}
