/** Work that takes long on a big desk, for whoever waits at a door. */
export type LongWork =
  /** An older desk is copied and brought to this program's level, before it opens. */
  | { readonly type: 'migrating' }
  /** Derived rows are made anew: so many things of all are done. */
  | { readonly type: 'rebuilding'; readonly done: number; readonly of: number };

/** Things that are done in one go, in one transaction; between two of these other requests have their turn. */
const usually = 50;

/**
 * Does something with each of many things and tells how far it is.
 * @param together how many at once; fewer where one takes long
 */
export async function inTurns<Thing>(
  things: readonly Thing[],
  work: (some: readonly Thing[]) => void | Promise<void>,
  onDone: (done: number) => void = () => undefined,
  together = usually,
): Promise<void> {
  for (let first = 0; first < things.length; first += together) {
    const some = things.slice(first, first + together);
    await work(some);
    onDone(first + some.length);
    await new Promise((settle) => setImmediate(settle));
  }
}
