import type * as Y from 'yjs';
import type { ArticleId } from '#shared/domain/ids.ts';
import { sendBytes, sendBytesOnLeaving } from '../../workstation-client/ask.ts';
import { connection, listen } from '../../workstation-client/events.ts';
import type { After } from '../saving/article-link.ts';
import { Presence } from './presence.ts';

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Joins the other windows on a piece until `leave` is called or the page goes away. */
export function joinPiece(
  articleId: ArticleId,
  doc: Y.Doc,
  client: string,
  after: After,
): { readonly presence: Presence; readonly leave: () => void } {
  const sender = { articleId, client };
  const presence = new Presence(
    doc,
    {
      send: (state, hello) =>
        void sendBytes('articles.presence', { ...sender, hello }, state).catch(() => undefined),
      sendOnLeaving: (state) => sendBytesOnLeaving('articles.presence', { ...sender, hello: false }, state),
    },
    after,
    () => performance.now(),
  );
  const stopListening = listen((event) => {
    if (event.type !== 'articles.presence' || event.articleId !== articleId || event.client === client)
      return;
    presence.received(bytesOf(event.state), event.hello);
  });
  const stopWatching = connection.subscribe(() => {
    if (connection.isAnswering()) presence.greet();
  });
  const goodbye = () => presence.leave();
  addEventListener('pagehide', goodbye);
  return {
    presence,
    leave() {
      removeEventListener('pagehide', goodbye);
      stopListening();
      stopWatching();
      presence.close();
    },
  };
}
