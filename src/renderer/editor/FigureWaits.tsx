import { Button } from '@mantine/core';
import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Image, imageMediaType } from '#shared/domain/image.ts';
import { chooseFiles } from '../app/choose-files.ts';
import { addImage } from '../images/add-image.ts';
import { AskError } from '../workstation-client/ask.ts';
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
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');

  const choose = async () => {
    const [file] = await chooseFiles(imageMediaType.options.join(','));
    if (!file) return;
    setBusy(true);
    setFailure('');
    try {
      onImage(await addImage(file));
    } catch (refused) {
      if (!(refused instanceof AskError)) throw refused;
      setFailure(refused.message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className={styles.waits}>
      <ImageOff size={22} strokeWidth={1.5} aria-hidden />
      <p>{t('editor.figure.waits')}</p>
      {editable && (
        <div className={styles.actions}>
          <Button size="xs" onClick={onLibrary}>
            {t('editor.figure.library')}
          </Button>
          <Button size="xs" loading={busy} onClick={() => void choose()}>
            {t('editor.figure.choose')}
          </Button>
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
