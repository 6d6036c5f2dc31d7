import type * as Y from 'yjs';
import { bringIntoOrder, isInOrder } from '#shared/article-body/piece-order.ts';
import { bodyField } from '#shared/article-body/schema.ts';
import type { ArticleId } from '#shared/domain/ids.ts';

/** Puts the parts of a piece in order where a merge of two copies has broken it. */
export interface MergeMender {
  /** Called when an update was taken in. */
  lookAt(articleId: ArticleId, doc: Y.Doc): void;
  close(): void;
}

/**
 * Milliseconds of rest until a piece is mended. A window puts in order at once what it has broken itself, in the same
 * bundle of updates or the next; mended here at the same time, a part would stand twice.
 */
const restMs = 1_500;

/** @param mend makes the change as an edit of the piece */
export function createMergeMender(
  mend: (articleId: ArticleId, change: (doc: Y.Doc) => void) => void,
): MergeMender {
  const waiting = new Map<ArticleId, NodeJS.Timeout>();
  const forget = (articleId: ArticleId) => {
    clearTimeout(waiting.get(articleId));
    waiting.delete(articleId);
  };
  return {
    lookAt(articleId, doc) {
      forget(articleId);
      if (isInOrder(doc.getXmlFragment(bodyField))) return;
      const timer = setTimeout(() => {
        waiting.delete(articleId);
        try {
          mend(articleId, (late) => void bringIntoOrder(late.getXmlFragment(bodyField)));
        } catch {
          // A full disk is told to whoever writes; the piece is mended when it is opened again.
        }
      }, restMs);
      // What is not mended before the program ends is mended when the piece is opened again.
      timer.unref();
      waiting.set(articleId, timer);
    },
    close() {
      for (const articleId of waiting.keys()) forget(articleId);
    },
  };
}
