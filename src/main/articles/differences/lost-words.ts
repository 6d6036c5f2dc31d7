import * as Y from 'yjs';

/**
 * Takes an update into a document, and gives the words that somebody had written and nobody struck, which went
 * nevertheless: into a block that another copy removed, moved or made anew at the same time. Yjs deletes what lies in a
 * deleted parent, whoever wrote it. One text a stretch, as it is read; stretches without a letter or digit are
 * left out.
 */
export function applyAndFindLostWords(doc: Y.Doc, bytes: Uint8Array): string[] {
  const update = Y.decodeUpdate(bytes);
  const writers = new Set(update.structs.map(({ id }) => id.client));
  const known = new Map([...writers].map((client) => [client, Y.getState(doc.store, client)]));
  return doc.transact((transaction) => {
    Y.applyUpdate(doc, bytes);
    const struck = within(update.ds);
    const deleted = within(transaction.deleteSet);
    const arrived = stretches(
      update.structs.filter(
        (struct): struct is Y.Item =>
          struct instanceof Y.Item && struct.id.clock + struct.length > (known.get(struct.id.client) ?? 0),
      ),
      (client, clock) =>
        clock >= (known.get(client) ?? 0) && !struck(client, clock) && hasGone(doc, client, clock),
    );
    const stood = stretches(itemsIn(doc, transaction.deleteSet), (client, clock) => {
      const isNew = clock >= (known.get(client) ?? Number.POSITIVE_INFINITY);
      return !isNew && deleted(client, clock) && !struck(client, clock);
    });
    return [...stood, ...arrived].filter((words) => /[\p{L}\p{N}]/u.test(words));
  });
}

type Counts = (client: number, clock: number) => boolean;

/** What lies in a set of deletions; during a transaction they stand in the order in which they happened. */
function within(deletions: Y.Transaction['deleteSet']): Counts {
  const inOrder = Y.mergeDeleteSets([deletions]);
  return (client, clock) => Y.isDeleted(inOrder, Y.createID(client, clock));
}

/** Whether a letter is in the document and deleted; one that still waits for an earlier update has not gone. */
function hasGone(doc: Y.Doc, client: number, clock: number): boolean {
  if (clock >= Y.getState(doc.store, client)) return false;
  const structs = doc.store.clients.get(client) ?? [];
  return structs[Y.findIndexSS(structs, clock)]?.deleted ?? false;
}

/** Everything that a transaction deleted, before its content is thrown away. */
function itemsIn(doc: Y.Doc, deleted: Y.Transaction['deleteSet']): Y.Item[] {
  return [...deleted.clients].flatMap(([client, ranges]) => {
    const structs = doc.store.clients.get(client) ?? [];
    const found = new Set<Y.Item>();
    for (const { clock, len } of ranges)
      for (let at = Y.findIndexSS(structs, clock); (structs[at]?.id.clock ?? Infinity) < clock + len; at++) {
        const struct = structs[at];
        if (struct instanceof Y.Item) found.add(struct);
      }
    return [...found];
  });
}

/** A letter of a stretch, or what stands between two letters without being one. */
interface Letter {
  readonly sign: string;
  readonly counts: boolean;
  before: Letter | null;
  after: Letter | null;
}

/**
 * The letters of items that count, as they are read: one that was put right later stands where it belongs. Joined over
 * those that do not count. What begins at no other letter of the items, as a new block does, begins a stretch.
 */
function stretches(items: readonly Y.Item[], counts: Counts): string[] {
  const isAny = ({ id, content, length }: Y.Item) =>
    content instanceof Y.ContentString &&
    Array.from({ length }).some((_, at) => counts(id.client, id.clock + at));
  // A whole piece may arrive of which nothing is lost.
  if (!items.some(isAny)) return [];
  return [...lettersOf(items, counts)]
    .filter(({ before }) => before === null)
    .map((first) => {
      let words = '';
      for (let letter: Letter | null = first; letter; letter = letter.after)
        if (letter.counts) words += letter.sign;
      return words;
    });
}

/** Linked by the neighbours that each had when it was written. */
function lettersOf(items: readonly Y.Item[], counts: Counts): Iterable<Letter> {
  const letters = new Map<string, Letter>();
  const letterAt = (id: Y.ID | null) => (id && letters.get(`${id.client} ${id.clock}`)) ?? null;
  const inOrder = items.toSorted((a, b) => a.id.client - b.id.client || a.id.clock - b.id.clock);
  for (const { id, content, length, origin, rightOrigin } of inOrder) {
    const isText = content instanceof Y.ContentString;
    if (!isText && !(content instanceof Y.ContentDeleted) && !(content instanceof Y.ContentFormat)) continue;
    let before = letterAt(origin);
    const after = before ? before.after : letterAt(rightOrigin);
    if (!before && after) before = after.before;
    for (let at = 0; at < length; at++) {
      const clock = id.clock + at;
      const letter: Letter = {
        sign: isText ? content.str.charAt(at) : '',
        counts: isText && counts(id.client, clock),
        before,
        after,
      };
      if (before) before.after = letter;
      if (after) after.before = letter;
      letters.set(`${id.client} ${clock}`, letter);
      before = letter;
    }
  }
  return letters.values();
}
