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
    <Page label={t('window.nowhere.title')}>
      <ViewTitle>{t('window.nowhere.title')}</ViewTitle>
      <EmptyState
        title={t('window.nowhere.title')}
        action={<Button onClick={() => go('/pieces')}>{t('window.fault.back')}</Button>}
      >
        {t('window.nowhere.sentence')}
      </EmptyState>
    </Page>
  );
}
