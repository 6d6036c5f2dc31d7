import { ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { bringIntoOrder, isInOrder } from '#shared/article-body/piece-order.ts';
import { type After, fromWorkstation } from './article-link.ts';

/**
 * Keeps the parts of an open piece in order from now on, until the returned function is called: what breaks the order
 * here is repaired at once, and undone together with what broke it. What comes from elsewhere is left to the
 * workstation, which repairs it once for all windows.
 */
export function keepPieceOrder(body: Y.XmlFragment, after: After): () => void {
  let cancel: (() => void) | null = null;
  const repair = () => {
    cancel = null;
    if (!isInOrder(body)) body.doc?.transact(() => bringIntoOrder(body), ySyncPluginKey);
  };
  const changed = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
    if (transaction.origin === fromWorkstation || !events.some((event) => mayTouchOrder(event, body))) return;
    // Never within the transaction: y-tiptap is still writing, and would not see the repair.
    cancel?.();
    cancel = after(0, repair);
  };
  body.observeDeep(changed);
  return () => {
    cancel?.();
    body.unobserveDeep(changed);
  };
}

/** Typing inside a part cannot; so a key costs nothing here, however long the piece. */
const mayTouchOrder = (event: Y.YEvent<Y.AbstractType<unknown>>, body: Y.XmlFragment): boolean =>
  event.target === (body as Y.AbstractType<unknown>) ||
  (event instanceof Y.YXmlEvent && event.attributesChanged.has('lead'));
