import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
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
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position={side}
      size={340}
      title={column.label}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      transitionProps={{ duration: 120 }}
      classNames={{ body: styles.drawer, content: styles.drawerContent }}
    >
      {column.bar && <div className={styles.bar}>{column.bar}</div>}
      <div className={styles.body}>{column.body}</div>
    </Drawer>
  );
}
