import { Modal } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { FindInPiecesSearch } from './FindInPiecesSearch.tsx';
import { findInPieces } from './find-in-pieces.ts';
import type { FoundPlace } from './use-found-places.ts';
import { wantPlace } from './wanted-place.ts';

/**
 * Every place at which words stand in the pieces of the desk, over whatever is open. A place that is chosen opens its
 * piece there; Escape leaves everything as it was, the focus too.
 */
export function FindInPieces() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { opened, looked } = findInPieces.use();
  const focusedBefore = useRef<Element | null>(null);
  const chosen = useRef<FoundPlace | null>(null);
  if (opened && focusedBefore.current === null) focusedBefore.current = document.activeElement;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when it closes, with what was looked for then.
  useEffect(() => {
    if (opened) return;
    const place = chosen.current;
    if (place) {
      const { articleId } = place.piece;
      wantPlace({
        articleId,
        query: { ...looked, words: looked.words.trim(), regex: false },
        nth: place.nth,
      });
      go(`/pieces/${articleId}`);
    } else if (focusedBefore.current instanceof HTMLElement)
      focusedBefore.current.focus({ preventScroll: true });
    focusedBefore.current = chosen.current = null;
  }, [opened]);

  return (
    <Modal
      opened={opened}
      onClose={findInPieces.close}
      withCloseButton={false}
      returnFocus={false}
      centered={false}
      yOffset="8vh"
      size={760}
      padding={0}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('find.pieces.command') } }}
    >
      <FindInPiecesSearch
        onChoose={(place) => {
          chosen.current = place;
          findInPieces.takeInHand(place.key);
          findInPieces.close();
        }}
      />
    </Modal>
  );
}
