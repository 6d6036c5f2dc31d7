import { useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { recordField } from '#shared/article-body/schema.ts';
import { type ArticleRecord, recordFrom } from '#shared/domain/piece/article.ts';

export interface OpenRecord {
  readonly record: ArticleRecord;
  /** Sets one field; it travels and merges like the text. */
  readonly set: <Field extends keyof ArticleRecord>(field: Field, value: ArticleRecord[Field]) => void;
}

/** What an open piece is besides its text, as it stands in its document. */
export function useRecord(doc: Y.Doc): OpenRecord {
  const store = useMemo(() => {
    const fields = doc.getMap(recordField);
    let snapshot = recordFrom(fields.toJSON());
    return {
      read: () => snapshot,
      subscribe: (listener: () => void) => {
        const changed = () => {
          snapshot = recordFrom(fields.toJSON());
          listener();
        };
        changed();
        fields.observeDeep(changed);
        return () => fields.unobserveDeep(changed);
      },
      set: <Field extends keyof ArticleRecord>(field: Field, value: ArticleRecord[Field]) =>
        void fields.set(field, value),
    };
  }, [doc]);
  return { record: useSyncExternalStore(store.subscribe, store.read), set: store.set };
}
