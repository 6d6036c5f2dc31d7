import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf, OutputOf, RequestName } from '#shared/contract/contract.ts';
import { type AskError, ask } from './ask.ts';

/** Requests that answer a list page by page. */
type PagedName = {
  [Name in RequestName]: OutputOf<Name> extends { next: string | null } ? Name : never;
}[RequestName];

export interface Pages<Output> {
  /** The pages that are here, in order; undefined until the first one is. */
  readonly pages: readonly Output[] | undefined;
  readonly error: AskError | null;
  /** Whether the pages are those of an earlier question, shown until the new answer is here. */
  readonly outdated: boolean;
  /** Asks for the next page; does nothing at the end of the list or while it is on its way. */
  readonly more: () => void;
  readonly retry: () => void;
}

/** A list that is asked page by page and kept fresh by the events of the workstation. */
export function usePages<Name extends PagedName>(
  name: Name,
  input: Omit<InputOf<Name>, 'after'>,
): Pages<OutputOf<Name>> {
  const query = useInfiniteQuery({
    queryKey: [name, input, 'pages'],
    queryFn: ({ pageParam, signal }) => ask(name, { ...input, after: pageParam } as InputOf<Name>, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: OutputOf<Name>) => last.next,
    placeholderData: keepPreviousData,
  });
  const { fetchNextPage, refetch, hasNextPage, isFetching } = query;
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return {
    pages: query.data?.pages,
    error: query.error as AskError | null,
    outdated: query.isPlaceholderData,
    more,
    retry: useCallback(() => void refetch(), [refetch]),
  };
}
