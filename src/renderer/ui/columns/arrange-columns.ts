/** Pixels below which a list and an inspector are of no use. */
export const leastColumn = { list: 220, inspector: 240 } as const;

/** Pixels of a list, until somebody drags its divider. */
const listWidth = 304;

/** Pixels of a window below which nothing stands beside the page. */
const leastWindow = 1000;

/** Pixels of a page that does not say what it needs. */
const leastPage = 400;

const divider = 1;

interface Room {
  /** Pixels of the window. */
  readonly window: number;
  /** Pixels of it that the rooms are not shown in. */
  readonly rail: number;
  /** Pixels that the page needs to be read well, if it says so. */
  readonly pageNeeds?: number | undefined;
  /** Pixels that the inspector would take; 0: none is wanted beside the page. */
  readonly inspector: number;
}

/** What stands beside the page, in pixels; 0: what has no room there and comes over the page on demand. */
export interface Arrangement {
  readonly list: number;
  readonly page: { readonly least: number };
  readonly inspector: number;
}

/**
 * Shares the window among list, page and inspector. The page has what it needs first; then the inspector, which speaks
 * of the page; the list, which one is done with once something is open, folds away before it.
 */
export function arrangeColumns({ window, rail, pageNeeds = leastPage, inspector }: Room): Arrangement {
  const page = { least: window < leastWindow ? 0 : pageNeeds };
  const free = window < leastWindow ? 0 : window - rail - pageNeeds;
  const hasInspector = inspector > 0 && free >= leastColumn.inspector + divider;
  const beside = hasInspector ? leastColumn.inspector + divider : 0;
  if (free - beside < leastColumn.list + divider)
    return { list: 0, page, inspector: hasInspector ? Math.min(inspector, free - divider) : 0 };
  const besideAtBest = hasInspector ? inspector + divider : 0;
  const list = Math.max(leastColumn.list, Math.min(listWidth, free - besideAtBest - divider));
  return { list, page, inspector: hasInspector ? Math.min(inspector, free - list - 2 * divider) : 0 };
}
