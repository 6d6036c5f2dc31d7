import { Columns3, List, type LucideIcon, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ViewButtons } from '../../ui/ViewButtons.tsx';
import { type PiecesView, piecesViews, useShowView } from './pieces-view.ts';

const icons: Record<PiecesView, LucideIcon> = { list: List, board: Columns3, table: Table2 };

/** The pieces as list, board or table. */
export function ViewSwitch({ current }: { current: PiecesView }) {
  const { t } = useTranslation();
  const show = useShowView();
  return (
    <ViewButtons
      label={t('articles.views.label')}
      current={current}
      onShow={show}
      views={piecesViews.map((view) => ({ view, label: t(`articles.views.${view}`), icon: icons[view] }))}
    />
  );
}
