import { ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { type After, fromWorkstation } from './article-link.ts';
import { bringIntoOrder, isInOrder } from './piece-order.ts';

/** Origin of repairs that answer somebody else's change; undo leaves them alone. */
export const putInOrder = Symbol('put in order');

/** Between these many milliseconds a window waits before it repairs what came from elsewhere. */
const shortestWaitMs = 400;
const longestWaitMs = 2_400;

/**
 * Keeps the parts of an open piece in order from now on, until the returned function is called.
 *
 * What breaks the order here is repaired at once, and undone together with what broke it. What comes from elsewhere
 * waits a while that differs from window to window: two windows that repair the same merge at the same moment would
 * each put a copy of the moved part in.
 */
export function keepPieceOrder(body: Y.XmlFragment, after: After): () => void {
  const doc = body.doc!;
  let cancel: (() => void) | null = null;

  const repair = (origin: unknown) => {
    cancel = null;
    if (isInOrder(body)) return;
    doc.transact(() => bringIntoOrder(body), origin);
  };
  const repairSoon = (origin: unknown, ms: number) => {
    cancel?.();
    cancel = after(ms, () => repair(origin));
  };
  const waitMs = shortestWaitMs + (doc.clientID % (longestWaitMs - shortestWaitMs));

  const changed = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
    if (transaction.origin === putInOrder || !events.some((event) => mayTouchOrder(event, body))) return;
    // Never within the transaction: y-tiptap is still writing, and would not see the repair.
    if (transaction.origin === fromWorkstation) repairSoon(putInOrder, waitMs);
    else repairSoon(ySyncPluginKey, 0);
  };

  body.observeDeep(changed);
  if (!isInOrder(body)) repairSoon(putInOrder, waitMs);
  return () => {
    cancel?.();
    body.unobserveDeep(changed);
  };
}

/** Typing inside a part cannot; so a key costs nothing here, however long the piece. */
const mayTouchOrder = (event: Y.YEvent<Y.AbstractType<unknown>>, body: Y.XmlFragment): boolean =>
  event.target === (body as Y.AbstractType<unknown>) ||
  (event instanceof Y.YXmlEvent && event.attributesChanged.has('lead'));
