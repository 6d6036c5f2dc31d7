import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { InputOf, NameWithBytes, OutputOf, RequestName } from '#shared/contract/contract.ts';
import { type AskError, ask } from './ask.ts';

type JsonName = Exclude<RequestName, NameWithBytes<'in' | 'out'>>;

/** The answer to a question, kept fresh by the events of the workstation; `null` asks nothing. */
export const useAsk = <Name extends JsonName>(
  name: Name,
  input: InputOf<Name> | null,
): UseQueryResult<OutputOf<Name>, AskError> =>
  useQuery<OutputOf<Name>, AskError>({
    queryKey: [name, input],
    queryFn: ({ signal }) => ask(name, input as InputOf<Name>, signal),
    enabled: input !== null,
  });

/**
 * The same for what stands in each row of a list: a row that comes into sight asks nobody what the window knows already,
 * and hears of it like any other when an event makes it old.
 */
export const useKnown = <Name extends JsonName>(
  name: Name,
  input: InputOf<Name>,
): UseQueryResult<OutputOf<Name>, AskError> =>
  useQuery<OutputOf<Name>, AskError>({
    queryKey: [name, input],
    queryFn: ({ signal }) => ask(name, input, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** An order to the workstation; `mutate(input)` gives it. Everything shown is asked anew afterwards. */
export function useOrder<Name extends JsonName>(
  name: Name,
): UseMutationResult<OutputOf<Name>, AskError, InputOf<Name>> {
  const queries = useQueryClient();
  return useMutation<OutputOf<Name>, AskError, InputOf<Name>>({
    mutationFn: (input) => ask(name, input),
    onSuccess: () => queries.invalidateQueries(),
  });
}
