import { useTranslation } from 'react-i18next';
import type { Image } from '#shared/domain/image/image.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { useImageFromDisk } from '../use-image-from-disk.ts';
import styles from './ImageChoice.module.css';

/** Brings in a file from the disk and chooses it; a refusal is said here. */
export function BringIn({ onChoose }: { readonly onChoose: (image: Image) => void }) {
  const { t } = useTranslation();
  const { choose, busy, failure } = useImageFromDisk(onChoose);
  return (
    <footer className={styles.foot} role="none">
      <p className={styles.told} role="alert">
        {failure}
      </p>
      <BusyButton loading={busy} onClick={() => void choose()}>
        {t('images.choice.file')}
      </BusyButton>
    </footer>
  );
}
