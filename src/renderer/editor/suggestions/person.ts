import type * as Y from 'yjs';
import type { Suggester } from './as-suggestion.ts';

/** Name of the map in the Y.Doc of a piece that says who made a suggestion, and when. */
const suggestions = 'suggestions';

/** Whether a suggestion is one of this piece. */
export const isKnown = (doc: Y.Doc, id: string): boolean => doc.getMap(suggestions).has(id);

/** Who made a suggestion; null: nobody knows. */
export function personOf(doc: Y.Doc, id: string): string | null {
  const by = (doc.getMap(suggestions).get(id) as { by?: unknown } | undefined)?.by;
  return typeof by === 'string' && by !== '' ? by : null;
}

/** A person of the desk who suggests in a piece. A new name is written down at once, before any letter bears it. */
export const suggesterIn = (doc: Y.Doc, by: string): Suggester => ({
  isOwn: (id) => (doc.getMap(suggestions).get(id) as { by?: unknown } | undefined)?.by === by,
  newId: () => {
    const id = crypto.randomUUID();
    doc.getMap(suggestions).set(id, { at: new Date().toISOString(), by });
    return id;
  },
});

/** When a suggestion was made; null: nobody knows. */
export function madeAt(doc: Y.Doc, id: string): string | null {
  const at = (doc.getMap(suggestions).get(id) as { at?: unknown } | undefined)?.at;
  return typeof at === 'string' ? at : null;
}
