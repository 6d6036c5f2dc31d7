import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Busy } from './Busy.tsx';
import { Failure } from './Failure.tsx';

interface AnswerProps<Output, Error extends { message: string }> {
  readonly of: UseQueryResult<Output, Error>;
  readonly children: (answer: Output) => ReactNode;
}

/** What a question brought: that it runs, its failure with a retry, or its answer. */
export function Answer<Output, Error extends { message: string }>({
  of: query,
  children,
}: AnswerProps<Output, Error>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Busy />;
}
