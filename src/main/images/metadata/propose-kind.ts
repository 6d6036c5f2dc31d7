import { type CreditRecord, type ImageKind, isMadeByAi } from '#shared/domain/image/image.ts';

/** `HO`, as agencies write it beside their own name: `AFP / HO`, `(HO)`. In small letters it is a word. */
const agencyHandout = /(?:^|[\s/(,;|-])HO(?:$|[\s/),;|-])/;
/** «Zur Verfügung gestellt», as Swiss newsrooms shorten it. */
const zvg = /(?<![\p{L}\p{N}])z\.?\s?v\.?\s?g\.?(?![\p{L}\p{N}])|zur verfügung gestellt/iu;
const handout =
  /(?<![\p{L}\p{N}])(?<!(?:\bno|\bnot|\bnot an?|\bkein|\bkeine)\s)hand-?out(?!s?\s*(?:verboten|prohibited))/iu;

/**
 * The kind that a file proposes by what it says of itself. Only what it says outright counts: an image made with AI, and
 * one that somebody handed out, as its credit, its source, its maker or the instructions of the agency name it.
 */
export function proposeKind(credit: CreditRecord): ImageKind {
  if (isMadeByAi(credit)) return 'ai';
  const named = [credit.creditLine, credit.source, ...credit.creators];
  const isHandout =
    named.some((words) => agencyHandout.test(words) || zvg.test(words) || handout.test(words)) ||
    handout.test(credit.usageTerms);
  return isHandout ? 'handout' : 'photo';
}
