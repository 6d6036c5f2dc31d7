import { ActionIcon, Tooltip } from '@mantine/core';
import { Columns3, List, type LucideIcon, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type PiecesView, piecesViews, useShowView } from './pieces-view.ts';
import styles from './views.module.css';

const icons: Record<PiecesView, LucideIcon> = { list: List, board: Columns3, table: Table2 };

/** The pieces as list, board or table. */
export function ViewSwitch({ current }: { current: PiecesView }) {
  const { t } = useTranslation();
  const show = useShowView();
  return (
    <fieldset className={styles.switch} aria-label={t('articles.views.label')}>
      {piecesViews.map((view) => {
        const Icon = icons[view];
        return (
          <Tooltip key={view} label={t(`articles.views.${view}`)}>
            <ActionIcon
              size="sm"
              className={styles.switchButton}
              aria-label={t(`articles.views.${view}`)}
              aria-pressed={view === current}
              onClick={() => show(view)}
            >
              <Icon size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        );
      })}
    </fieldset>
  );
}
