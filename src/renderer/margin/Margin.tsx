import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWantedFocus } from './card-focus.ts';
import styles from './margin.module.css';
import { goToPassage, layAside, passageInHand, takeInHand } from './passage-in-hand.ts';
import type { PlacedCard } from './place-cards.ts';
import { useCardPlaces } from './use-card-places.ts';
import { useRoomBeside } from './use-room-beside.ts';

/** What is said about a passage, to be drawn beside it. */
export interface MarginCard extends PlacedCard {
  readonly node: ReactNode;
}

interface MarginProps {
  readonly editor: Editor;
  /** In the order of their passages. */
  readonly cards: readonly MarginCard[];
  /** What the page scrolls in. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/**
 * The cards beside the page, each at its passage. Where the page has no free margin, the card that somebody asked for
 * lies over it, below the passage. Escape leads from a card back to its passage.
 */
export function Margin({ editor, cards, scroller }: MarginProps) {
  const { t } = useTranslation();
  const layer = useRef<HTMLElement>(null);
  const beside = useRoomBeside(editor, layer, scroller);
  const inHand = useEditorState({ editor, selector: ({ editor }) => passageInHand(editor.state) });
  const shown = beside ? cards : cards.filter(({ id }) => inHand.opened && id === inHand.key);
  const { drawn, element } = useCardPlaces({
    editor,
    cards: shown,
    inHand: inHand.key,
    beside,
    layer,
    scroller,
  });
  useWantedFocus(layer);
  useEscapeFromPage(editor, !beside && inHand.opened);

  const stepOut = (event: KeyboardEvent, id: string) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    goToPassage(editor, id, false);
  };
  return (
    <section
      ref={layer}
      className={beside ? styles.beside : styles.over}
      aria-label={t('annotations.margin')}
    >
      {shown
        .filter(({ id }) => drawn.has(id))
        .map(({ id, node }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the card inside has the controls; its place takes note.
          <div
            key={id}
            ref={(given) => element(id, given)}
            className={styles.place}
            data-card={id}
            data-in-hand={id === inHand.key || undefined}
            onFocus={() => takeInHand(editor.view, id)}
            onMouseDown={() => takeInHand(editor.view, id)}
            onKeyDown={(event) => stepOut(event, id)}
          >
            {node}
          </div>
        ))}
    </section>
  );
}

/** While a card lies over the page, Escape on the page lays it aside before it leads out. */
function useEscapeFromPage(editor: Editor, over: boolean): void {
  useEffect(() => {
    if (!over) return;
    const { dom } = editor.view;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      layAside(editor.view);
    };
    dom.addEventListener('keydown', onKeyDown);
    return () => dom.removeEventListener('keydown', onKeyDown);
  }, [editor, over]);
}
