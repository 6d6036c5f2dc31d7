import * as Y from 'yjs';

/**
 * Takes an update into a document, and gives the words that somebody had written and nobody struck, which went
 * nevertheless: into a block that another copy removed, moved or made anew at the same time. Yjs deletes what lies in a
 * deleted parent, whoever wrote it. One text a stretch, in the order of writing; stretches without a letter or digit
 * are left out.
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

/** The letters of items that count, joined while one follows the other or only others were struck between them. */
function stretches(items: readonly Y.Item[], counts: Counts): string[] {
  const out: string[] = [];
  let [client, next] = [-1, -1];
  const inOrder = items.toSorted((a, b) => a.id.client - b.id.client || a.id.clock - b.id.clock);
  for (const { id, content, length } of inOrder) {
    // Anything but words, such as a new block, ends a stretch.
    if (!(content instanceof Y.ContentString)) {
      if (!(content instanceof Y.ContentDeleted) && !(content instanceof Y.ContentFormat)) next = -1;
      else if (id.client === client && id.clock === next) next = id.clock + length;
      continue;
    }
    for (let at = 0; at < content.str.length; at++) {
      const clock = id.clock + at;
      const joins = id.client === client && clock === next;
      [client, next] = [id.client, clock + 1];
      if (!counts(client, clock)) continue;
      if (joins && out.length > 0) out[out.length - 1] += content.str.charAt(at);
      else out.push(content.str.charAt(at));
    }
  }
  return out;
}
