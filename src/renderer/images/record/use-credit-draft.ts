import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import {
  type CreditChanges,
  type CreditRecord,
  type Image,
  withCreditChanges,
} from '#shared/domain/image/image.ts';
import { notifyFailure } from '../../ui/notify.tsx';
import { type AskError, ask } from '../../workstation-client/ask.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';
import { isNothing, stillUnconfirmed } from './unconfirmed.ts';

export interface CreditDraft {
  /** The record with everything that was typed laid over it. */
  readonly credit: CreditRecord;
  readonly change: (changes: CreditChanges) => void;
  /** Saves what is not confirmed yet, at once. */
  readonly save: () => void;
  /** `saved` only once the workstation has confirmed every field. */
  readonly state: 'saved' | 'saving' | 'unsaved';
  readonly error: AskError | null;
}

/** Milliseconds without a key before what was typed is saved. */
const typingPause = 700;

/** The record of an image while it is filled in; every field is saved by itself. */
export function useCreditDraft({ imageId, credit }: Image): CreditDraft {
  const order = useOrder('images.update');
  const [typed, setTyped] = useState<CreditChanges>({});
  const latest = useRef(typed);
  latest.current = typed;
  const isSending = order.isPending;

  const save = () => {
    const sent = latest.current;
    if (isNothing(sent) || isSending) return;
    order.mutate(
      { imageId, credit: sent },
      { onSuccess: () => setTyped((before) => stillUnconfirmed(before, sent)) },
    );
  };
  const saveSoon = useDebouncedCallback(save, typingPause);
  // What was typed while a save was on its way still has to go out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end of a save asks for the next one.
  useEffect(() => {
    if (!isSending && !order.isError && !isNothing(latest.current)) saveSoon();
  }, [isSending]);
  // The view may be left in the middle of a word.
  useEffect(
    () => () => {
      if (!isNothing(latest.current))
        ask('images.update', { imageId, credit: latest.current }).catch(notifyFailure);
    },
    [imageId],
  );
  return {
    credit: withCreditChanges(credit, typed),
    change: (changes) => {
      setTyped((before) => ({ ...before, ...changes }));
      saveSoon();
    },
    save,
    state: isNothing(typed) ? 'saved' : isSending ? 'saving' : 'unsaved',
    error: order.error,
  };
}
