import { Button } from '@mantine/core';
import { ImagePlus, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { bringInImages } from '../bring-in.ts';
import { type Library, narrowTo, wide } from '../library/use-library.ts';

/** Why no image is shown, and the way on. */
export function EmptyLibrary({ library: { words, show, kind } }: { readonly library: Library }) {
  const { t } = useTranslation();
  const showAll = <Button onClick={() => narrowTo(wide)}>{t('images.empty.showAll')}</Button>;
  if (words !== '')
    return (
      <EmptyState icon={Search} title={t('images.empty.searchTitle')} action={showAll}>
        {t('images.empty.searchText', { words })}
      </EmptyState>
    );
  if (kind !== null)
    return (
      <EmptyState title={t('imageRoom.empty.kindTitle')} action={showAll}>
        {t('imageRoom.empty.kindText')}
      </EmptyState>
    );
  if (show !== null)
    return (
      <EmptyState title={t(`imageRoom.empty.${show}.title`)} action={showAll}>
        {t(`imageRoom.empty.${show}.text`)}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={ImagePlus}
      title={t('images.empty.title')}
      action={
        <Button variant="filled" onClick={() => void bringInImages()}>
          {t('images.library.bringIn')}
        </Button>
      }
    >
      {t('images.empty.text')}
    </EmptyState>
  );
}
