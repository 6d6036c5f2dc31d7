import { LayoutGrid, List } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ViewButtons } from '../../ui/ViewButtons.tsx';
import { type ImagesView, imagesViews } from './images-view.ts';

interface ImagesViewSwitchProps {
  readonly current: ImagesView;
  readonly onShow: (view: ImagesView) => void;
}

/** The library as grid or list. */
export function ImagesViewSwitch({ current, onShow }: ImagesViewSwitchProps) {
  const { t } = useTranslation();
  return (
    <ViewButtons
      label={t('imageRoom.views.label')}
      current={current}
      onShow={onShow}
      views={imagesViews.map((view) => ({
        view,
        label: t(`imageRoom.views.${view}`),
        icon: view === 'grid' ? LayoutGrid : List,
      }))}
    />
  );
}
