import { Drawer } from '@mantine/core';
import styles from './Columns.module.css';
import type { Column } from './column.ts';

interface ColumnOverPageProps {
  readonly column: Column;
  readonly side: 'left' | 'right';
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A column that comes over the page on demand, where there is no room beside it. */
export function ColumnOverPage({ column, side, opened, onClose }: ColumnOverPageProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position={side}
      size={340}
      title={column.label}
      classNames={{ body: styles.drawer, content: styles.drawerContent }}
    >
      {column.bar && <div className={styles.bar}>{column.bar}</div>}
      <div className={styles.body}>{column.body}</div>
    </Drawer>
  );
}
