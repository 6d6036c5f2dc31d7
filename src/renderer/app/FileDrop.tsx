import { Dropzone } from '@mantine/dropzone';
import { useTranslation } from 'react-i18next';
import styles from './FileDrop.module.css';
import { importFiles } from './import-files.tsx';

/** Takes files that are dropped anywhere on the window. */
export function FileDrop() {
  const { t } = useTranslation();
  return (
    <Dropzone.FullScreen
      onDrop={(files) => void importFiles(files)}
      classNames={{ fullScreen: styles.over, inner: styles.inner }}
      inputProps={{ 'aria-label': t('common.bringIn.drop'), tabIndex: -1 }}
    >
      <p className={styles.title}>{t('common.bringIn.drop')}</p>
      <p className={styles.hint}>{t('common.bringIn.dropHint')}</p>
    </Dropzone.FullScreen>
  );
}
