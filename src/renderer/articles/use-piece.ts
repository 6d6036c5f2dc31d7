import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Node } from '@tiptap/pm/model';
import { useEffect } from 'react';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { type AskError, ask } from '../workstation-client/ask.ts';
import { listen } from '../workstation-client/events.ts';

export interface Piece {
  readonly detail: UseQueryResult<ArticleDetail, AskError>;
  readonly findings: UseQueryResult<GateAnswer, AskError>;
}

export interface GateAnswer extends OutputOf<'exports.check'> {
  /** The page that was read, or one before it; null: the piece was not open yet. */
  readonly read: Node | null;
}

/** The key of what was asked about the piece besides what the gate finds. */
export const askedAboutPiece = (articleId: ArticleId | null) => ['piece', articleId, 'detail'] as const;

/** Milliseconds of quiet after which the piece is asked about again. */
const askAgainAfterMs = 1_200;

/**
 * What the workstation knows about the open piece besides its document: status, versions, log, and what the gate
 * finds. Unlike other answers these are not asked anew with each saved key, which would read the whole piece each
 * time, but once the writing rests.
 * @param storedPage the page as the store has it
 */
export function usePiece(articleId: ArticleId | null, storedPage: () => Node | null): Piece {
  const queries = useQueryClient();
  const enabled = articleId !== null;
  const input = { articleId: articleId as ArticleId };

  useEffect(() => {
    if (articleId === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen((event) => {
      if (event.type === 'articles.presence') return;
      if (event.type === 'articles.changed' && event.articleId !== articleId) return;
      clearTimeout(timer);
      timer = setTimeout(
        () => void queries.invalidateQueries({ queryKey: ['piece', articleId] }),
        askAgainAfterMs,
      );
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [articleId, queries]);

  return {
    detail: useQuery<ArticleDetail, AskError>({
      queryKey: askedAboutPiece(articleId),
      queryFn: ({ signal }) => ask('articles.get', input, signal),
      enabled,
    }),
    findings: useQuery<GateAnswer, AskError>({
      queryKey: ['piece', articleId, 'findings'],
      queryFn: async ({ signal }) => {
        const read = storedPage();
        return { ...(await ask('exports.check', input, signal)), read };
      },
      enabled,
    }),
  };
}
