import { Button } from '@mantine/core';
import { ImageOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Image } from '#shared/domain/image/image.ts';
import { useImageFromDisk } from '../../images/use-image-from-disk.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import styles from './figure.module.css';

interface FigureWaitsProps {
  readonly editable: boolean;
  readonly onImage: (image: Image) => void;
  /** The library is to be opened. */
  readonly onLibrary: () => void;
}

/** A figure whose picture is still missing: drop one on it, choose one of the library, or a file. */
export function FigureWaits({ editable, onImage, onLibrary }: FigureWaitsProps) {
  const { t } = useTranslation();
  const { choose, busy, failure } = useImageFromDisk(onImage);
  return (
    <div className={styles.waits}>
      <ImageOff size={22} strokeWidth={1.5} aria-hidden />
      <p>{t('editor.figure.waits')}</p>
      {editable && (
        <div className={styles.actions}>
          <Button size="xs" onClick={onLibrary}>
            {t('editor.figure.library')}
          </Button>
          <BusyButton size="xs" loading={busy} onClick={() => void choose()}>
            {t('editor.figure.choose')}
          </BusyButton>
        </div>
      )}
      {failure && (
        <p className={styles.trouble} role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
