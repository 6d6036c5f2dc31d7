import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyField } from '#shared/article-body/schema.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { connection, listen } from '../../workstation-client/events.ts';
import { joinPiece } from '../presence/keep-presence.ts';
import type { Presence } from '../presence/presence.ts';
import { type After, type ArticleLink, type LinkFailure, openArticle } from './article-link.ts';
import { transportOf } from './article-transport.ts';
import { keepPieceOrder } from './keep-piece-order.ts';
import { closeLink, watchOver } from './open-links.ts';

export type OpenArticle =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly message: string; readonly retry: () => void }
  | { readonly kind: 'open'; readonly link: ArticleLink; readonly presence: Presence };

type Opened = { readonly articleId: ArticleId } & (
  | { readonly link: ArticleLink; readonly presence: Presence }
  | { readonly failure: LinkFailure }
);

const after: After = (ms, work) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/** Listens for what others write into the piece, and for the workstation coming back. */
function keepInStep(link: ArticleLink, articleId: ArticleId, client: string): () => void {
  const stopListening = listen((event) => {
    if (event.type === 'articles.changed' && event.articleId === articleId && event.client !== client)
      link.changedElsewhere(event.seq);
  });
  const stopWatching = connection.subscribe(() => {
    if (connection.isAnswering()) link.catchUp();
  });
  return () => {
    stopListening();
    stopWatching();
  };
}

/** Opens a piece for as long as the caller is mounted and names it; null opens none. */
export function useOpenArticle(articleId: ArticleId | null): OpenArticle {
  const { t } = useTranslation();
  const [attempt, setAttempt] = useState(0);
  const [open, setOpen] = useState<Opened | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens anew.
  useEffect(() => {
    if (articleId === null) return;
    const client = crypto.randomUUID();
    let ended = false;
    let end = () => {
      ended = true;
    };
    openArticle(transportOf(articleId, client), after).then(
      (link) => {
        if (ended) return;
        watchOver(link);
        const stopKeeping = keepPieceOrder(link.doc.getXmlFragment(bodyField), after);
        const stopListening = keepInStep(link, articleId, client);
        const { presence, leave } = joinPiece(articleId, link.doc, client, after);
        end = () => {
          leave();
          stopListening();
          stopKeeping();
          closeLink(link);
        };
        setOpen({ articleId, link, presence });
      },
      (failure: LinkFailure) => !ended && setOpen({ articleId, failure }),
    );
    return () => {
      end();
      setOpen(null);
    };
  }, [articleId, attempt]);

  const waitsForWorkstation = open !== null && 'failure' in open && open.failure.code === 'unreachable';
  useEffect(() => {
    if (!waitsForWorkstation) return;
    return connection.subscribe(() => {
      if (connection.isAnswering()) setAttempt((before) => before + 1);
    });
  }, [waitsForWorkstation]);

  if (articleId === null) return { kind: 'none' };
  // Between two pieces the state still holds the one before.
  if (open?.articleId !== articleId) return { kind: 'opening' };
  if ('link' in open) return { kind: 'open', link: open.link, presence: open.presence };
  const message =
    open.failure.code === 'article-from-the-future'
      ? t('errors.article-from-the-future')
      : open.failure.message;
  return { kind: 'failed', message, retry: () => setAttempt((before) => before + 1) };
}

/** Whether a newer program has written to the piece meanwhile. Not drawn anew with the state's other changes. */
export const useIsOutdated = (link: ArticleLink): boolean =>
  useSyncExternalStore(
    (listener) => link.subscribe(listener),
    () => link.state.kind === 'refused' && link.state.code === 'article-from-the-future',
  );
