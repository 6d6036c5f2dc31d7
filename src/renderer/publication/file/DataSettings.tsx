import { Button, CopyButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeskState } from '#shared/contract/desk.ts';
import { Section } from '../Section.tsx';
import styles from './DataSettings.module.css';

/** Where everything lies. */
export function DataSettings({ desk }: { desk: DeskState }) {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.data.title')} hint={t('settings.data.sentence')}>
      <div className={styles.folder}>
        <code>{desk.folder}</code>
        <CopyButton value={desk.folder}>
          {({ copied, copy }) => (
            <Button size="xs" onClick={copy}>
              {t(copied ? 'settings.data.copied' : 'settings.data.copy')}
            </Button>
          )}
        </CopyButton>
      </div>
      <p className={styles.version}>{t('settings.data.version', { version: desk.version })}</p>
    </Section>
  );
}
