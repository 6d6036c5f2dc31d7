/** The next (1) or previous (-1) item of a list, staying at its ends; the first when none is chosen. */
export function neighbour<Id>(ids: readonly Id[], current: Id | null, direction: 1 | -1): Id | null {
  const index = current === null ? -1 : ids.indexOf(current);
  if (index < 0) return ids[0] ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, index + direction))] ?? null;
}

/** Where to go when an item leaves the list: the one after it, else the one before it. */
export function afterLeaving<Id>(ids: readonly Id[], leaving: Id): Id | null {
  const index = ids.indexOf(leaving);
  if (index < 0) return ids[0] ?? null;
  return ids[index + 1] ?? ids[index - 1] ?? null;
}
