import { captionWithCredit, isMarkedCredit } from '#shared/domain/image/credit-line.ts';
import type { DocumentLine } from './document-jobs.ts';

/** Words of what can be a caption. */
const longest = 60;

/**
 * Takes a line right under a picture that has no words yet to it, where the line names whose image it is. A line about
 * which something is suggested or said stays where it is.
 * @param wordsOf the words of a line
 */
export function withCaptionsUnder<Placed extends DocumentLine>(
  lines: readonly Placed[],
  wordsOf: (placed: Placed) => string,
): Placed[] {
  const taken: Placed[] = [];
  for (const placed of lines) {
    const above = taken.at(-1);
    if (above && isBare(above) && isCaption(placed, wordsOf(placed)))
      taken[taken.length - 1] = { ...above, line: { ...above.line, inline: placed.line.inline } };
    else taken.push(placed);
  }
  return taken;
}

const isBare = ({ line, credit, furniture }: DocumentLine): boolean =>
  line.shape.kind === 'figure' && line.inline.length === 0 && credit === '' && !furniture;

function isCaption({ line, furniture }: DocumentLine, words: string): boolean {
  const isSaid = line.begins || line.inline.some((one) => one !== 'break' && one.said);
  if (furniture || isSaid || line.shape.kind !== 'paragraph' || words.split(' ').length > longest)
    return false;
  const both = captionWithCredit(words);
  return isMarkedCredit(both ? both.credit : words);
}
