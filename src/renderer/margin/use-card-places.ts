import type { Editor } from '@tiptap/core';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { cardsNearSight, type PlacedCard, placeBelow, placeBeside } from './place-cards.ts';

/** Milliseconds after the last key until cards move; a line more pushes them, and typing does not wait for that. */
const restMs = 160;

interface CardPlacesInput {
  readonly editor: Editor;
  readonly cards: readonly PlacedCard[];
  readonly inHand: string | null;
  /** Whether there is a free margin; else a card lies over the page, below its passage. */
  readonly beside: boolean;
  readonly layer: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
}

interface CardPlaces {
  /** The cards to draw: those near what is in sight. */
  readonly drawn: ReadonlySet<string>;
  /** Takes note of a card's element, so that it is placed. */
  readonly element: (id: string, element: HTMLElement | null) => void;
}

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

/**
 * Keeps cards at their passages while the page is written on, scrolled and resized. All of it happens in a frame of its
 * own after a pause of typing, by moving elements; React draws only when other cards come into sight.
 */
export function useCardPlaces(input: CardPlacesInput): CardPlaces {
  const { editor, layer, scroller } = input;
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(new Set());
  const latest = useRef(input);
  latest.current = input;
  const elements = useRef(new Map<string, HTMLElement>());

  const place = useCallback(() => {
    const { cards, inHand, beside } = latest.current;
    if (!layer.current || !scroller.current || editor.isDestroyed) return;
    const near = cardsNearSight(editor.view, cards, layer.current, scroller.current);
    if (beside) placeBeside(near, elements.current, inHand);
    else
      for (const at of near) {
        const element = elements.current.get(at.card.id);
        if (element) placeBelow(at, element, layer.current);
      }
    const now = new Set(near.map(({ card }) => card.id));
    setDrawn((before) => (same(before, now) ? before : now));
  }, [editor, layer, scroller]);

  // After each drawing, before it is painted: other cards, another card in hand, another room for them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is placed changes with these.
  useLayoutEffect(place, [place, input.cards, input.inHand, input.beside, drawn]);

  const watch = useWatch(editor, place, scroller);
  const element = useCallback(
    (id: string, given: HTMLElement | null) => {
      const before = elements.current.get(id);
      if (before && before !== given) watch.current?.unobserve(before);
      if (!given) elements.current.delete(id);
      else {
        elements.current.set(id, given);
        watch.current?.observe(given);
      }
    },
    [watch],
  );
  return { drawn, element };
}

/** Places anew after a pause of typing, and in the next frame after anything else that moves cards or page. */
function useWatch(
  editor: Editor,
  place: () => void,
  scroller: RefObject<HTMLElement | null>,
): RefObject<ResizeObserver | null> {
  const observer = useRef<ResizeObserver | null>(null);
  useEffect(() => {
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lastChange = 0;
    const inNextFrame = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    const afterRest = () => {
      clearTimeout(timer);
      timer = setTimeout(inNextFrame, restMs);
    };
    const changed = () => {
      lastChange = performance.now();
      afterRest();
    };
    const moved = () => (performance.now() - lastChange < restMs ? afterRest() : inNextFrame());
    const resized = new ResizeObserver(moved);
    observer.current = resized;
    resized.observe(editor.view.dom);
    const pane = scroller.current;
    if (pane) resized.observe(pane);
    editor.on('update', changed);
    pane?.addEventListener('scroll', moved, { passive: true });
    return () => {
      observer.current = null;
      resized.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      editor.off('update', changed);
      pane?.removeEventListener('scroll', moved);
    };
  }, [editor, place, scroller]);
  return observer;
}
