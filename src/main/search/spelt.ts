import { fold } from '#shared/search-query/fold.ts';

/** A folded word as a text spells it; as it is where the text has it not. */
export const speltIn = (text: string, folded: string): string =>
  text.match(/[\p{L}\p{M}\p{N}]+/gu)?.find((word) => fold(word) === folded) ?? folded;
