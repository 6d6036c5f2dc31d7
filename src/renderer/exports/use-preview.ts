import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import { type AskError, ask } from '../workstation-client/ask.ts';

type Wish = Omit<InputOf<'exports.preview'>, 'look'>;
type Shown = OutputOf<'exports.preview'>;

export interface Preview {
  readonly shown: Shown | undefined;
  /** Why the last look brought nothing. */
  readonly error: AskError | null;
  readonly isMaking: boolean;
  /** Whether somebody ended it, and nothing has been made since. */
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly start: () => void;
}

/** What an export would hold, made anew when the piece changes. What nobody waits for any more ends at the desk, too. */
export function usePreview(wish: Wish): Preview {
  const queries = useQueryClient();
  const [stopped, setStopped] = useState(false);
  const queryKey = ['exports.preview', wish];
  const query = useQuery<Shown, AskError>({ queryKey, queryFn: ({ signal }) => lookAt(wish, signal) });
  if (stopped && query.isFetching) setStopped(false);
  return {
    shown: query.data,
    error: query.isFetching ? null : query.error,
    isMaking: query.isFetching,
    isStopped: !query.isFetching && (stopped || query.data === undefined) && !query.error,
    stop: () => void queries.cancelQueries({ queryKey }).then(() => setStopped(true)),
    start: () => void query.refetch(),
  };
}

async function lookAt(wish: Wish, signal: AbortSignal): Promise<Shown> {
  const look = crypto.randomUUID();
  const stop = () => void ask('exports.stopLooking', { look }).catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await ask('exports.preview', { ...wish, look }, signal);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
