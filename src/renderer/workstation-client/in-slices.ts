/** What one request takes at most. */
const together = 500;

/** A long list cut so that each part fits into one request. */
export const inSlices = <Item>(items: readonly Item[]): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / together) }, (_, slice) =>
    items.slice(slice * together, (slice + 1) * together),
  );
