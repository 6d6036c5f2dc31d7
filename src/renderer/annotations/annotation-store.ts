import { useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import {
  type AnnotationMap,
  type Annotations,
  annotations,
  annotationsFrom,
} from '#shared/domain/piece/annotation.ts';
import { type ClaimAsItStands, claimsIn } from '#shared/domain/piece/claims.ts';
import { type Thread, threadsIn } from '#shared/domain/piece/threads.ts';
import { keyOf } from '../margin/passages.ts';

/** What is said about the passages of an open piece. */
export interface Said {
  readonly rows: Annotations;
  readonly claims: readonly ClaimAsItStands[];
  readonly threads: readonly Thread[];
  /** How each claim and thread stands, by the key of its card; what was removed has no entry. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** The remark that is begun here and waits for its words; null: none. */
  readonly writing: string | null;
}

export type Standing = ClaimAsItStands['state'] | 'remark' | 'resolved';

export interface AnnotationStore {
  /** The same object until something is said. */
  readonly read: () => Said;
  readonly subscribe: (listener: () => void) => () => void;
  /** Names the remark that is begun here, so that it has a card before it has words; null: none. */
  readonly write: (commentId: string | null) => void;
}

const names = Object.keys(annotations.shape) as AnnotationMap[];
const stores = new WeakMap<Y.Doc, AnnotationStore>();

function saidIn(doc: Y.Doc, writing: string | null): Said {
  const rows = annotationsFrom((name) => doc.getMap(name).toJSON());
  const [claims, threads] = [claimsIn(rows), threadsIn(rows, writing)];
  const standings = new Map<string, Standing>([
    ...claims.map(({ id, state }) => [keyOf('claim', id), state] as const),
    ...threads.map(({ id, resolved }) => [keyOf('comment', id), resolved ? 'resolved' : 'remark'] as const),
  ]);
  return { rows, claims, threads, standings, writing };
}

/** One store a document; it reads the maps when they change, which no key of the text does. */
export function annotationStore(doc: Y.Doc): AnnotationStore {
  const known = stores.get(doc);
  if (known) return known;
  let said: Said | null = null;
  let writing: string | null = null;
  const listeners = new Set<() => void>();
  const changed = () => {
    said = null;
    for (const listener of listeners) listener();
  };
  for (const name of names) doc.getMap(name).observe(changed);
  const store: AnnotationStore = {
    read() {
      said ??= saidIn(doc, writing);
      return said;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    write(commentId) {
      if (writing === commentId) return;
      writing = commentId;
      changed();
    },
  };
  stores.set(doc, store);
  return store;
}

/** Whether something is still said under the key of a card; of suggestions this knows nothing, and lets them be. */
export const isSaid = (doc: Y.Doc, key: string): boolean =>
  key.startsWith('suggestion') || annotationStore(doc).read().standings.has(key);

export const useSaid = (doc: Y.Doc): Said => {
  const { subscribe, read } = annotationStore(doc);
  return useSyncExternalStore(subscribe, read);
};
