/** A box in the window, in pixels from its left top corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where notes stand, in pixels from the edges of the window. */
export interface NotesPlace {
  readonly right: number;
  /** Pixels from the edge that `at` names. */
  readonly inset: number;
  readonly at: 'top' | 'bottom';
  readonly width: number;
}

/** Pixels between notes and the edges of the page. */
const gap = 16;
/** Pixels of the bar above a page, whose words and buttons notes would cover. */
const bar = 48;
const mostWidth = 440;

interface Sight {
  readonly window: { readonly width: number; readonly height: number };
  /** What notes may cover: the page, as far as nothing comes over it, and without its foot. */
  readonly page: Box;
  /** Pixels that the notes take in height. */
  readonly height: number;
  /** What has the focus; null where that is nothing in particular. */
  readonly focus: Box | null;
  readonly before: NotesPlace['at'];
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Notes stand within the page, at its bottom; at its top while they would cover there what has the focus. */
export function notesPlace({ window, page, height, focus, before }: Sight): NotesPlace {
  const width = Math.max(0, Math.min(mostWidth, page.right - page.left - 2 * gap));
  const right = page.right - gap;
  const across = { left: right - width, right };
  const bottomEdge = page.bottom - gap;
  const topEdge = page.top + bar + gap / 2;
  const covers = {
    bottom: { ...across, top: bottomEdge - height, bottom: bottomEdge },
    top: { ...across, top: topEdge, bottom: topEdge + height },
  };
  const other = before === 'bottom' ? 'top' : 'bottom';
  const isInTheWay = (at: NotesPlace['at']) => focus !== null && overlaps(covers[at], focus);
  const at = isInTheWay(before) && !isInTheWay(other) ? other : before;
  return {
    right: window.width - right,
    inset: at === 'bottom' ? window.height - bottomEdge : topEdge,
    at,
    width,
  };
}
