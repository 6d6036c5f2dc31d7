import { Modal } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Image } from '#shared/domain/image/image.ts';
import { ChoiceSearch } from './ChoiceSearch.tsx';
import { choiceDialog, settle } from './choose-image.ts';
import styles from './ImageChoice.module.css';

/**
 * The library as a dialog. Whoever asked is answered after it has gone and the focus is back where it was, so that the
 * text finds its cursor.
 */
export function ImageChoice() {
  const { t } = useTranslation();
  const opened = choiceDialog.useOpened();
  const focusedBefore = useRef<Element | null>(null);
  const chosen = useRef<Image | null>(null);
  if (opened && focusedBefore.current === null) focusedBefore.current = document.activeElement;
  useEffect(() => {
    if (opened) return;
    if (focusedBefore.current instanceof HTMLElement) focusedBefore.current.focus({ preventScroll: true });
    const image = chosen.current;
    focusedBefore.current = chosen.current = null;
    settle(image);
  }, [opened]);
  // The page that asked may go away while the dialog is open.
  useEffect(() => choiceDialog.close, []);

  return (
    <Modal
      opened={opened}
      onClose={choiceDialog.close}
      title={t('images.choice.title')}
      size={900}
      padding={0}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      classNames={{ header: styles.header, content: styles.content, body: styles.body }}
    >
      <ChoiceSearch
        onChoose={(image) => {
          chosen.current = image;
          choiceDialog.close();
        }}
      />
    </Modal>
  );
}
