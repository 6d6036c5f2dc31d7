import { type PostSettings, postSettings } from '#shared/domain/post-settings.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';
import { type KeptField, useKeptField } from '../use-kept-field.ts';

let turn: Promise<unknown> = Promise.resolve();

/**
 * One order about post after the other: a password belongs to the account that was saved before it.
 */
export function inTurn<Result>(order: () => Promise<Result>): Promise<Result> {
  const mine = turn.then(order);
  turn = mine.catch(() => undefined);
  return mine;
}

/** For what needs all that was ordered before it and may take long, as a trial does: it holds nobody up. */
export const afterOthers = <Result>(order: () => Promise<Result>): Promise<Result> => turn.then(order);

/**
 * One part of the settings of post, with a draft of its own. Saving it leaves the other parts on the desk, and what
 * stands unsaved in their fields, as they are.
 */
export function usePostPart<Part extends keyof PostSettings>(
  publication: Publication,
  part: Part,
): KeptField<PostSettings[Part]> {
  const update = useOrder('publication.update');
  return useKeptField<PostSettings[Part]>({
    stored: publication.post[part],
    isValid: (value) => postSettings.shape[part].safeParse(value).success,
    save: (value) => inTurn(() => update.mutateAsync({ post: { [part]: value } })),
  });
}
