import { useDisclosure } from '@mantine/hooks';
import { PanelLeft, PanelRight } from 'lucide-react';
import { Fragment, type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { ColumnOverPage } from './ColumnOverPage.tsx';
import { ColumnSwitch } from './ColumnSwitch.tsx';
import styles from './Columns.module.css';
import type { Column } from './column.ts';
import { useInspector } from './use-inspector.ts';
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
}

/**
 * A room: list, page, inspector, with dividers that can be dragged and are remembered. Below 1000 px list and
 * inspector come over the page on demand. Escape leads from the page back to the list.
 */
export function Columns({ name, list, page, inspector, inspectorWidth = 304, open }: ColumnsProps) {
  const { t } = useTranslation();
  const wide = useRoomForColumns();
  const inspecting = useInspector();
  const [listOver, listDrawer] = useDisclosure(false);
  const [inspectorOver, inspectorDrawer] = useDisclosure(false);
  const root = useRef<HTMLDivElement>(null);
  const listInPlace = !wide && !open;
  const inspectorBeside = wide && inspector !== undefined && inspecting.shown;
  const panelIds = [...(wide ? ['list'] : []), 'page', ...(inspectorBeside ? ['inspector'] : [])];
  const remembered = useDefaultLayout({ id: `druckreif.${name}`, panelIds, storage: localStorage });

  const stepOut = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (!event.currentTarget.contains(event.target as Node)) return;
    root.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  };
  const shownPage = listInPlace ? list : page;

  return (
    <div className={styles.columns} ref={root}>
      <Group
        className={styles.group}
        orientation="horizontal"
        defaultLayout={remembered.defaultLayout}
        onLayoutChanged={remembered.onLayoutChanged}
      >
        {wide && (
          <Fragment key="list">
            <Panel
              id="list"
              defaultSize={304}
              minSize={220}
              maxSize={520}
              groupResizeBehavior="preserve-pixel-size"
            >
              <section className={styles.list} aria-label={list.label}>
                {list.bar && <div className={styles.bar}>{list.bar}</div>}
                <div className={styles.body}>{list.body}</div>
              </section>
            </Panel>
            <Separator className={styles.divider} aria-label={t('common.columns.divideList')} />
          </Fragment>
        )}
        <Panel key="page" id="page" minSize={wide ? 400 : 0}>
          <main
            id="page"
            className={styles.page}
            aria-label={shownPage.label}
            tabIndex={-1}
            onKeyDown={stepOut}
          >
            <div className={styles.bar}>
              {!wide && open && (
                <ColumnSwitch label={t('common.columns.showList')} onClick={listDrawer.open}>
                  <PanelLeft size={18} aria-hidden />
                </ColumnSwitch>
              )}
              <div className={styles.barWords}>{shownPage.bar}</div>
              {inspector && !listInPlace && (
                <ColumnSwitch
                  label={t(inspectorBeside ? 'common.columns.hideInspector' : 'common.columns.showInspector')}
                  pressed={wide ? inspecting.shown : inspectorOver}
                  onClick={wide ? inspecting.toggle : inspectorDrawer.open}
                >
                  <PanelRight size={18} aria-hidden />
                </ColumnSwitch>
              )}
            </div>
            <div className={styles.body}>{shownPage.body}</div>
          </main>
        </Panel>
        {inspectorBeside && (
          <Fragment key="inspector">
            <Separator className={styles.divider} aria-label={t('common.columns.divideInspector')} />
            <Panel
              id="inspector"
              defaultSize={inspectorWidth}
              minSize={240}
              maxSize={760}
              groupResizeBehavior="preserve-pixel-size"
            >
              <aside className={styles.inspector} aria-label={inspector.label} onKeyDown={stepOut}>
                {inspector.bar && <div className={styles.bar}>{inspector.bar}</div>}
                <div className={styles.body}>{inspector.body}</div>
              </aside>
            </Panel>
          </Fragment>
        )}
      </Group>
      {!wide && (
        <>
          <ColumnOverPage column={list} side="left" opened={listOver && open} onClose={listDrawer.close} />
          {inspector && (
            <ColumnOverPage
              column={inspector}
              side="right"
              opened={inspectorOver}
              onClose={inspectorDrawer.close}
            />
          )}
        </>
      )}
    </div>
  );
}
