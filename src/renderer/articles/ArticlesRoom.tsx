import { useTranslation } from 'react-i18next';
import type { ArticleId } from '#shared/domain/ids.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';

export function ArticlesRoom({ articleId }: { articleId: ArticleId | null }) {
  const { t } = useTranslation();
  return (
    <Page label={t('common.rooms.pieces')}>
      <ViewTitle>{t('common.rooms.pieces')}</ViewTitle>
      <EmptyState title={t('common.rooms.pieces')}>{articleId}</EmptyState>
    </Page>
  );
}
