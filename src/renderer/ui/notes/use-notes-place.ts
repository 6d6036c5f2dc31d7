import { notificationsStore, useNotifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { type Box, type NotesPlace, notesPlace } from './notes-place.ts';

/** The corner that is in use; the others stay empty. */
export const shownNotes = '[data-notes][data-position="bottom-right"]';

/**
 * Where notes stand while there are any; nothing is watched or measured while there are none. On another page they begin at
 * the bottom again: at its top they would stand over its heading, and what they gave way to is gone.
 */
export function useNotesPlace(): NotesPlace & { isOverPage: boolean } {
  const [path] = useLocation();
  const areThere = useNotifications(notificationsStore).notifications.length > 0;
  const [place, setPlace] = useState(() => ({
    ...placeNow(0, 'bottom'),
    isOverPage: false,
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: Another page is another place.
  useEffect(() => {
    if (!areThere) return;
    let frame = 0;
    const measure = () => {
      const height = document.querySelector(shownNotes)?.getBoundingClientRect().height ?? 0;
      setPlace((before) => {
        const now = { ...placeNow(height, before.at), isOverPage: isColumnOverPage() };
        return JSON.stringify(now) === JSON.stringify(before) ? before : now;
      });
    };
    const measureSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    measure();
    const changes = new AbortController();
    for (const type of ['resize', 'focusin', 'scroll', 'selectionchange', 'pointerup'])
      addEventListener(type, measureSoon, { capture: true, passive: true, signal: changes.signal });
    // Columns, drawers and rooms come and go; so do notes.
    const watched = new MutationObserver(measureSoon);
    watched.observe(document.body, { childList: true, subtree: true });
    return () => {
      changes.abort();
      watched.disconnect();
      cancelAnimationFrame(frame);
      setPlace((before) => ({ ...before, at: 'bottom' }));
    };
  }, [areThere, path]);
  return place;
}

const placeNow = (height: number, before: NotesPlace['at']): NotesPlace =>
  notesPlace({
    window: { width: innerWidth, height: innerHeight },
    page: pageInSight(),
    height,
    focus: boxInFocus(),
    before,
  });

const columnsOver = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-column-over]')];

/** Whether a column stands over the page and nothing else does: a dialog is read before any note. */
const isColumnOverPage = (): boolean => {
  const over = columnsOver().length;
  return over > 0 && document.querySelectorAll('[role="dialog"][aria-modal="true"]').length === over;
};

/**
 * The page without its foot (`data-page-foot`: the status line, the step that is due), less what columns take of it that came
 * over it; by their widths, since on their way in they stand elsewhere.
 */
function pageInSight(): Box {
  const page = document.getElementById('page')?.getBoundingClientRect();
  let { left, right } = page ?? { left: 0, right: innerWidth };
  for (const column of columnsOver()) {
    if (column.dataset.columnOver === 'left') left = Math.max(left, column.offsetWidth);
    else right = Math.min(right, innerWidth - column.offsetWidth);
  }
  const feet = [...document.querySelectorAll('#page [data-page-foot]')];
  const bottom = Math.min(
    page?.bottom ?? innerHeight,
    ...feet.map((foot) => foot.getBoundingClientRect().top),
  );
  return { left, right, top: page?.top ?? 0, bottom };
}

/** What has the focus: the line that is written, the row that is chosen, the field; null for a whole page or list. */
function boxInFocus(): Box | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body || focused.closest('[role="alert"]'))
    return null;
  if (focused.isContentEditable) return lineOfCursor();
  const row = focused.getAttribute('aria-activedescendant');
  const box = ((row && document.getElementById(row)) || focused).getBoundingClientRect();
  return box.height > innerHeight / 2 ? null : box;
}

function lineOfCursor(): Box | null {
  const { focusNode, focusOffset } = getSelection() ?? {};
  if (!focusNode) return null;
  const block = (focusNode instanceof Element ? focusNode : focusNode.parentElement)?.closest(
    'p,li,h1,h2,h3,div',
  );
  if (!block) return null;
  const cursor = document.createRange();
  cursor.setStart(focusNode, focusOffset ?? 0);
  const whole = block.getBoundingClientRect();
  const { top, bottom } = cursor.getClientRects()[0] ?? whole;
  return { left: whole.left, right: whole.right, top, bottom };
}
