import type { EditorView } from '@tiptap/pm/view';
import { setSight, spellingMarks } from './marks.ts';
import type { Stretch } from './verdicts.ts';

/** Heights of the window above and below it in which marks are drawn, so that few movements of the page draw others. */
const beyond = 1.5;

/** The first element that ends below a height of the window, by halving: blocks stand below one another. */
function firstBelow(children: HTMLCollection, height: number): Element | null {
  let [low, high] = [0, children.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (children[middle]!.getBoundingClientRect().bottom > height) high = middle;
    else low = middle + 1;
  }
  return children[low] ?? null;
}

/** From the block at one height of the window to the block at another, in pixels from its top, as positions. */
export function blocksBetween(view: EditorView, top: number, bottom: number): Stretch {
  const { children } = view.dom;
  const end = view.state.doc.content.size;
  const first = firstBelow(children, top);
  const last = firstBelow(children, bottom)?.nextElementSibling;
  return {
    from: first ? Math.max(0, view.posAtDOM(first, 0) - 1) : end,
    to: last ? Math.max(0, view.posAtDOM(last, 0) - 1) : end,
  };
}

const within = (inner: Stretch, outer: Stretch): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Draws other marks where what is in sight has left those that are drawn, or far more are drawn than that. */
export function followSight(view: EditorView): void {
  const { sight } = spellingMarks(view.state);
  const around = (screens: number) =>
    blocksBetween(view, -screens * innerHeight, (1 + screens) * innerHeight);
  if (sight && within(around(0), sight) && within(sight, around(2 * beyond))) return;
  setSight(view, around(beyond));
}

/** Calls back in the frame after the page has moved or grown. @returns ends it */
export function watchSight(view: EditorView, moved: () => void): () => void {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(moved);
  };
  const grown = new ResizeObserver(soon);
  grown.observe(view.dom);
  // Whatever scrolls the page: it may not stand in it yet.
  const capture = { capture: true, passive: true };
  addEventListener('scroll', soon, capture);
  addEventListener('resize', soon);
  return () => {
    cancelAnimationFrame(frame);
    grown.disconnect();
    removeEventListener('scroll', soon, capture);
    removeEventListener('resize', soon);
  };
}
