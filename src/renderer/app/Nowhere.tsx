import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';

/** An address that no view has. */
export function Nowhere() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return (
    <Page label={t('common.nowhere.title')}>
      <ViewTitle>{t('common.nowhere.title')}</ViewTitle>
      <EmptyState
        title={t('common.nowhere.title')}
        action={<Button onClick={() => go('/pieces')}>{t('common.fault.back')}</Button>}
      >
        {t('common.nowhere.sentence')}
      </EmptyState>
    </Page>
  );
}
