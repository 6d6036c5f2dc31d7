/** Rows of a list that are marked, to do something with all of them. */
export interface Marks {
  readonly ids: ReadonlySet<string>;
  readonly change: (ids: ReadonlySet<string>) => void;
}

/** The marks with one row added, or taken away if it was marked. */
export function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The marks with all rows between two added, both included, in whichever direction. */
export function withRange(
  ids: ReadonlySet<string>,
  order: readonly string[],
  from: number,
  to: number,
): ReadonlySet<string> {
  return new Set([...ids, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)]);
}
