import { useTranslation } from 'react-i18next';
import type { ReportId } from '#shared/domain/ids.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';

export function CorrectionsRoom({ reportId }: { reportId: ReportId | null }) {
  const { t } = useTranslation();
  return (
    <Page label={t('common.rooms.corrections')}>
      <ViewTitle>{t('common.rooms.corrections')}</ViewTitle>
      <EmptyState title={t('common.rooms.corrections')}>{reportId}</EmptyState>
    </Page>
  );
}
