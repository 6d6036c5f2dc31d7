import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';
import styles from './Fault.module.css';

/** What a fault of the program leaves to see: that nothing is lost, and two ways on. */
export function Fault({ error }: { error: Error }) {
  const { t } = useTranslation();
  return (
    <Page label={t('window.fault.title')}>
      <ViewTitle>{t('window.fault.title')}</ViewTitle>
      <div role="alert">
        <EmptyState
          title={t('window.fault.title')}
          action={
            <>
              <Button variant="filled" onClick={() => location.reload()}>
                {t('window.fault.reload')}
              </Button>
              <Button onClick={() => location.assign('/pieces')}>{t('window.fault.back')}</Button>
            </>
          }
        >
          {t('window.fault.sentence')}
        </EmptyState>
      </div>
      <details className={styles.details}>
        <summary>{t('window.fault.details')}</summary>
        <pre>{error.message}</pre>
      </details>
    </Page>
  );
}
