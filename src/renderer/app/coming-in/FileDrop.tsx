import { useTranslation } from 'react-i18next';
import styles from './FileDrop.module.css';
import { filesOfDrop } from './folders.ts';
import { importFound } from './import-files.tsx';
import { useFileDrag } from './use-file-drag.ts';

const take = (transfer: DataTransfer) => void filesOfDrop(transfer).then(importFound);

/**
 * Takes files that are dropped anywhere on the window. The overlay lets the pointer through, so that a place with a use
 * of its own for a file, such as the text of a piece, can take it first.
 */
export function FileDrop() {
  const { t } = useTranslation();
  const over = useFileDrag(take);
  if (!over) return null;
  return (
    <div className={styles.over} role="status">
      <p className={styles.title}>{t('window.bringIn.drop')}</p>
      <p className={styles.hint}>{t('window.bringIn.dropHint')}</p>
    </div>
  );
}
