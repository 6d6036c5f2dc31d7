import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Image, imageMediaType } from '#shared/domain/image.ts';
import { chooseFiles } from '../../app/choose-files.ts';
import { AskError } from '../../workstation-client/ask.ts';
import { addImage } from '../add-image.ts';
import styles from './ImageChoice.module.css';

/** Brings in a file from the disk and chooses it; a refusal is said here. */
export function BringIn({ onChoose }: { readonly onChoose: (image: Image) => void }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');

  const bringIn = async () => {
    const [file] = await chooseFiles(imageMediaType.options.join(','));
    if (!file) return;
    setBusy(true);
    setFailure('');
    try {
      onChoose(await addImage(file));
    } catch (refused) {
      if (!(refused instanceof AskError)) throw refused;
      setFailure(refused.message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <footer className={styles.foot} role="none">
      <p className={styles.told} role="alert">
        {failure}
      </p>
      <Button loading={busy} onClick={() => void bringIn()}>
        {t('images.choice.file')}
      </Button>
    </footer>
  );
}
