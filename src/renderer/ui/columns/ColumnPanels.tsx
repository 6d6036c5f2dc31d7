import { PanelLeft, PanelRight } from 'lucide-react';
import { type KeyboardEventHandler, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel, Separator, usePanelRef } from 'react-resizable-panels';
import { leastColumn } from './arrange-columns.ts';
import { ColumnSwitch } from './ColumnSwitch.tsx';
import styles from './Columns.module.css';
import type { Column } from './column.ts';

/** A panel whose first width changes later is laid out anew, by shares of the window and not by its pixels. */
const useFirst = (width: number): number => useState(width)[0];

/** A panel that takes the width that the window has for it, until somebody has dragged a divider. */
function useUsualWidth({ width, isDragged }: Pick<ListPanelProps, 'width' | 'isDragged'>) {
  const panel = usePanelRef();
  const before = useRef(width);
  useEffect(() => {
    if (!isDragged && width !== before.current) panel.current?.resize(width);
    before.current = width;
  }, [width, isDragged, panel]);
  return panel;
}

interface ListPanelProps {
  readonly column: Column;
  /** Pixels that the window has for it. */
  readonly width: number;
  /** Whether somebody dragged a divider: then the widths are theirs. */
  readonly isDragged: boolean;
}

/** The list beside the page, and the divider after it; the divider is named by its title, also for the pointer. */
export function ListPanel({ column, width, isDragged }: ListPanelProps) {
  const { t } = useTranslation();
  const panel = useUsualWidth({ width, isDragged });
  return (
    <>
      <Panel
        id="column-list"
        panelRef={panel}
        defaultSize={useFirst(width)}
        minSize={leastColumn.list}
        maxSize={520}
        groupResizeBehavior="preserve-pixel-size"
      >
        <section className={styles.list} aria-label={column.label}>
          {column.bar && <div className={styles.bar}>{column.bar}</div>}
          <div className={styles.body}>{column.body}</div>
        </section>
      </Panel>
      <Separator className={styles.divider} title={t('window.columns.divideList')} />
    </>
  );
}

interface PagePanelProps {
  readonly column: Column;
  /** Pixels that it keeps, wherever the dividers are dragged. */
  readonly least: number;
  /** Brings back a list that was folded away. */
  readonly onShowList: (() => void) | undefined;
  /** The state of the inspector, where there is one. */
  readonly inspector: { readonly shown: boolean; readonly toggle: () => void } | undefined;
  readonly onKeyDown: KeyboardEventHandler;
}

/** The page, with the switches of the other columns in its bar. */
export function PagePanel({ column, least, onShowList, inspector, onKeyDown }: PagePanelProps) {
  const { t } = useTranslation();
  return (
    <Panel id="column-page" minSize={least}>
      <main id="page" className={styles.page} aria-label={column.label} tabIndex={-1} onKeyDown={onKeyDown}>
        <div className={styles.bar}>
          {onShowList && (
            <ColumnSwitch label={t('window.columns.showList')} onClick={onShowList}>
              <PanelLeft size={18} aria-hidden />
            </ColumnSwitch>
          )}
          <div className={styles.barWords}>{column.bar}</div>
          {inspector && (
            <ColumnSwitch
              label={t(inspector.shown ? 'window.columns.hideInspector' : 'window.columns.showInspector')}
              pressed={inspector.shown}
              onClick={inspector.toggle}
            >
              <PanelRight size={18} aria-hidden />
            </ColumnSwitch>
          )}
        </div>
        <div className={styles.body}>{column.body}</div>
      </main>
    </Panel>
  );
}

interface InspectorPanelProps extends ListPanelProps {
  readonly onKeyDown: KeyboardEventHandler;
}

/** The inspector beside the page, and the divider before it. */
export function InspectorPanel({ column, width, isDragged, onKeyDown }: InspectorPanelProps) {
  const { t } = useTranslation();
  const panel = useUsualWidth({ width, isDragged });
  return (
    <>
      <Separator className={styles.divider} title={t('window.columns.divideInspector')} />
      <Panel
        id="column-inspector"
        panelRef={panel}
        defaultSize={useFirst(width)}
        minSize={leastColumn.inspector}
        maxSize={760}
        groupResizeBehavior="preserve-pixel-size"
      >
        <aside className={styles.inspector} aria-label={column.label} onKeyDown={onKeyDown}>
          {column.bar && <div className={styles.bar}>{column.bar}</div>}
          <div className={styles.body}>{column.body}</div>
        </aside>
      </Panel>
    </>
  );
}
