import { useTranslation } from 'react-i18next';
import type { ArticleId } from '#shared/domain/ids.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';

export function ExportsRoom({ articleId }: { articleId: ArticleId | null }) {
  const { t } = useTranslation();
  return (
    <Page label={t('common.rooms.exports')}>
      <ViewTitle>{t('common.rooms.exports')}</ViewTitle>
      <EmptyState title={t('common.rooms.exports')}>{articleId}</EmptyState>
    </Page>
  );
}
