import { useTranslation } from 'react-i18next';
import type { ImageId } from '#shared/domain/ids.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';

export function ImagesRoom({ imageId }: { imageId: ImageId | null }) {
  const { t } = useTranslation();
  return (
    <Page label={t('common.rooms.images')}>
      <ViewTitle>{t('common.rooms.images')}</ViewTitle>
      <EmptyState title={t('common.rooms.images')}>{imageId}</EmptyState>
    </Page>
  );
}
