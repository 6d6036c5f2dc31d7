import { useLocalStorage } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../app/commands.ts';

export const imagesViews = ['grid', 'list'] as const;
export type ImagesView = (typeof imagesViews)[number];

/** How the library is shown on this machine, and the commands that change it. */
export function useImagesView(): readonly [ImagesView, (view: ImagesView) => void] {
  const { t } = useTranslation();
  const [view, show] = useLocalStorage<ImagesView>({
    key: 'druckreif.images.view',
    defaultValue: 'grid',
    getInitialValueInEffect: false,
  });
  const current = imagesViews.includes(view) ? view : 'grid';
  useCommands([
    {
      id: 'images.next-view',
      label: t('imageRoom.views.next'),
      shortcut: 'v',
      run: () => show(current === 'grid' ? 'list' : 'grid'),
    },
    ...imagesViews.map((each) => ({
      id: `images.view.${each}`,
      label: t('imageRoom.views.show', { view: t(`imageRoom.views.${each}`) }),
      run: () => show(each),
    })),
  ]);
  return [current, show];
}
