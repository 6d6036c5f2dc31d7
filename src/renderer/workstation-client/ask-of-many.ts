import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ManyDone } from '#shared/contract/articles.ts';
import type { InputOf } from '#shared/contract/contract.ts';
import { type AskError, ask } from './ask.ts';
import { inSlices } from './in-slices.ts';

type OrderOfMany =
  | 'articles.setStatusOf'
  | 'articles.unspike'
  | 'articles.setSectionOf'
  | 'articles.settleSuggestionsOf';

/** What became of the pieces; `failure` kept those from it that are named in neither list. */
export type ManyAnswered = ManyDone & { readonly failure: AskError | null };

/** What became of some things; `failure` kept those from it that are named in neither list. */
export interface AnsweredInParcels<Done, Refused> {
  readonly done: Done[];
  readonly refused: Refused[];
  readonly failure: AskError | null;
}

/**
 * Asks for any number of things, some hundred at a time. Where the workstation fails half way, what was done before is told
 * all the same, so that it can be taken back. @throws AskError if nothing at all was answered
 */
export async function askInParcels<Item, Done, Refused>(
  items: readonly Item[],
  give: (some: Item[]) => Promise<{ readonly done: readonly Done[]; readonly refused: readonly Refused[] }>,
): Promise<AnsweredInParcels<Done, Refused>> {
  const done: Done[] = [];
  const refused: Refused[] = [];
  for (const [place, some] of inSlices(items).entries()) {
    try {
      const answer = await give([...some]);
      done.push(...answer.done);
      refused.push(...answer.refused);
    } catch (failure) {
      if (place === 0) throw failure;
      return { done, refused, failure: failure as AskError };
    }
  }
  return { done, refused, failure: null };
}

/** Gives an order for any number of pieces, as `askInParcels` does. */
export const askOfMany = <Name extends OrderOfMany>(
  name: Name,
  input: InputOf<Name>,
): Promise<ManyAnswered> =>
  askInParcels(input.articleIds, (articleIds) => ask(name, { ...input, articleIds }) as Promise<ManyDone>);

/** As `useOrder`, for any number of pieces. */
export function useOrderOfMany<Name extends OrderOfMany>(
  name: Name,
): UseMutationResult<ManyAnswered, AskError, InputOf<Name>> {
  const queries = useQueryClient();
  return useMutation<ManyAnswered, AskError, InputOf<Name>>({
    mutationFn: (input) => askOfMany(name, input),
    onSuccess: () => queries.invalidateQueries(),
  });
}
