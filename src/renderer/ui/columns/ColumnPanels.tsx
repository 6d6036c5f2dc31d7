import { PanelLeft, PanelRight } from 'lucide-react';
import { type KeyboardEventHandler, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel, Separator } from 'react-resizable-panels';
import { leastColumn } from './arrange-columns.ts';
import { ColumnSwitch } from './ColumnSwitch.tsx';
import styles from './Columns.module.css';
import type { Column } from './column.ts';

/** A panel whose first width changes later is laid out anew, by shares of the window and not by its pixels. */
const useFirst = (width: number): number => useState(width)[0];

interface ListPanelProps {
  readonly column: Column;
  /** Pixels at first. */
  readonly width: number;
}

/** The list beside the page, and the divider after it; the divider is named by its title, also for the pointer. */
export function ListPanel({ column, width }: ListPanelProps) {
  const { t } = useTranslation();
  return (
    <>
      <Panel
        id="column-list"
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

interface InspectorPanelProps {
  readonly column: Column;
  /** Pixels at first. */
  readonly width: number;
  readonly onKeyDown: KeyboardEventHandler;
}

/** The inspector beside the page, and the divider before it. */
export function InspectorPanel({ column, width, onKeyDown }: InspectorPanelProps) {
  const { t } = useTranslation();
  return (
    <>
      <Separator className={styles.divider} title={t('window.columns.divideInspector')} />
      <Panel
        id="column-inspector"
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
