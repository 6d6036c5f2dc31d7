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

/**
 * Gives an order for any number of pieces, some hundred at a time. Where the workstation fails half way, what was done
 * before is told all the same, so that it can be taken back. @throws AskError if nothing at all was answered
 */
export async function askOfMany<Name extends OrderOfMany>(
  name: Name,
  input: InputOf<Name>,
): Promise<ManyAnswered> {
  const answers: ManyDone[] = [];
  const together = (failure: AskError | null): ManyAnswered => ({
    done: answers.flatMap(({ done }) => done),
    refused: answers.flatMap(({ refused }) => refused),
    failure,
  });
  for (const articleIds of inSlices(input.articleIds)) {
    try {
      answers.push(await ask(name, { ...input, articleIds: [...articleIds] }));
    } catch (failure) {
      if (answers.length === 0) throw failure;
      return together(failure as AskError);
    }
  }
  return together(null);
}

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
