import { ActionIcon, Tooltip } from '@mantine/core';
import { GripVertical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './SortHandle.module.css';
import type { Sorting } from './use-sorting.ts';

interface SortHandleProps {
  readonly label: string;
  readonly handle: ReturnType<Sorting<HTMLElement>['handle']>;
}

/** By what a row is moved up and down. */
export function SortHandle({ label, handle }: SortHandleProps) {
  const { t } = useTranslation();
  return (
    <Tooltip label={t('settings.moveHint')}>
      <ActionIcon
        className={styles.handle}
        size="lg"
        aria-label={`${label} (${t('settings.moveHint')})`}
        {...handle}
      >
        <GripVertical size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
