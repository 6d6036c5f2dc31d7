import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './Columns.module.css';

interface ColumnSwitchProps {
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Shows or hides a column; an icon, named on hover and to those who hear it. */
export function ColumnSwitch({ label, pressed, onClick, children }: ColumnSwitchProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} aria-pressed={pressed} onClick={onClick} className={styles.switch}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
