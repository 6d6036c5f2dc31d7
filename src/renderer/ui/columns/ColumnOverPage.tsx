import { Drawer } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Columns.module.css';
import type { Column } from './column.ts';

interface ColumnOverPageProps {
  readonly column: Column;
  readonly side: 'left' | 'right';
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Selects what takes the focus when it comes; without it, or where that is not there, its first stop. */
  readonly focusOn?: (() => string) | undefined;
}

/** A column that comes over the page on demand, where there is no room beside it. */
export function ColumnOverPage({ column, side, opened, onClose, focusOn }: ColumnOverPageProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position={side}
      size={340}
      title={column.label}
      classNames={{ body: styles.drawer, content: styles.drawerContent }}
    >
      <Content side={side} focusOn={focusOn}>
        {column.bar && <div className={styles.bar}>{column.bar}</div>}
        <div className={styles.body}>{column.body}</div>
      </Content>
    </Drawer>
  );
}

/** Holds the focus until what shall have it is there: a list may still be asked for. */
function Content({
  side,
  focusOn,
  children,
}: Pick<ColumnOverPageProps, 'side' | 'focusOn'> & { readonly children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const holder = content.current;
    if (!holder || !focusOn) return;
    const handOn = () => {
      if (document.activeElement === holder) holder.querySelector<HTMLElement>(focusOn())?.focus();
    };
    const changed = new MutationObserver(handOn);
    changed.observe(holder, { childList: true, subtree: true });
    holder.addEventListener('focus', handOn);
    return () => {
      changed.disconnect();
      holder.removeEventListener('focus', handOn);
    };
  }, [focusOn]);
  return (
    <div
      className={styles.over}
      ref={content}
      // Notes stand beside it, see `notes/`.
      data-column-over={side}
      {...(focusOn && { tabIndex: -1, 'data-autofocus': true })}
    >
      {children}
    </div>
  );
}
