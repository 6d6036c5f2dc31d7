import type { CreditChanges } from '#shared/domain/image/image.ts';

/** What is left to save once `sent` is confirmed: fields that were typed on meanwhile stay. */
export function stillUnconfirmed(typed: CreditChanges, sent: CreditChanges): CreditChanges {
  const fields = Object.entries(typed).filter(
    ([field, value]) => value !== sent[field as keyof CreditChanges],
  );
  return Object.fromEntries(fields);
}

export const isNothing = (changes: CreditChanges): boolean => Object.keys(changes).length === 0;
