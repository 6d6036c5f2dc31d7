import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Batch, stopBatch } from './batch-store.ts';
import styles from './several.module.css';

/** How far it is, and the way out. */
export function BatchProgress({ progress }: Pick<Batch, 'progress'>) {
  const { t } = useTranslation();
  if (!progress) return null;
  const words = t('exports.several.running', progress);
  return (
    <div className={styles.running}>
      <Progress size="sm" value={(progress.done / progress.of) * 100} aria-label={words} />
      <div className={styles.runningFoot}>
        <span className={styles.soft}>{words}</span>
        <Button size="compact-xs" onClick={stopBatch}>
          {t('window.cancel')}
        </Button>
      </div>
    </div>
  );
}
