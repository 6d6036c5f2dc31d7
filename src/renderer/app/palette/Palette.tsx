import { Modal } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { palette } from '../overlays.ts';
import { PaletteSearch } from './PaletteSearch.tsx';

/**
 * Every command with its shortcut, and everything on the desk that the words are found in. What is chosen runs after the
 * palette has gone and the focus is back where it was, so that a command of the editor finds its selection.
 */
export function Palette() {
  const { t } = useTranslation();
  const opened = palette.useOpened();
  const focusedBefore = useRef<Element | null>(null);
  const chosen = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (opened) return;
    if (focusedBefore.current instanceof HTMLElement) focusedBefore.current.focus({ preventScroll: true });
    chosen.current?.();
    focusedBefore.current = chosen.current = null;
  }, [opened]);
  if (opened && focusedBefore.current === null) focusedBefore.current = document.activeElement;

  return (
    <Modal
      opened={opened}
      onClose={palette.close}
      withCloseButton={false}
      returnFocus={false}
      centered={false}
      yOffset="12vh"
      size={640}
      padding={0}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('window.palette.label') } }}
    >
      <PaletteSearch
        onChoose={(run) => {
          chosen.current = run;
          palette.close();
        }}
      />
    </Modal>
  );
}
