import { Button } from '@mantine/core';
import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageId } from '#shared/domain/ids.ts';
import { chooseFiles } from '../app/choose-files.ts';
import type { AskError } from '../workstation-client/ask.ts';
import styles from './figure.module.css';
import { addPicture } from './pictures.ts';

const pictureTypes = 'image/jpeg,image/png,image/webp,image/tiff,image/avif,image/gif';

interface FigureWaitsProps {
  readonly editable: boolean;
  readonly onPicture: (imageId: ImageId) => void;
}

/** A figure whose picture is still missing: drop one on it, or choose a file. */
export function FigureWaits({ editable, onPicture }: FigureWaitsProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');

  const choose = async () => {
    const [file] = await chooseFiles(pictureTypes);
    if (!file) return;
    setBusy(true);
    setFailure('');
    try {
      onPicture(await addPicture(file));
    } catch (refused) {
      setFailure((refused as AskError).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className={styles.waits}>
      <ImageOff size={22} strokeWidth={1.5} aria-hidden />
      <p>{t('editor.figure.waits')}</p>
      {editable && (
        <Button size="xs" loading={busy} onClick={() => void choose()}>
          {t('editor.figure.choose')}
        </Button>
      )}
      {failure && (
        <p className={styles.trouble} role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
