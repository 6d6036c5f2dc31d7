import { fold } from './fold.ts';

/** A line of text in which the words that begin so stand between U+0002 and U+0003. @param begun folded */
export const marked = (text: string, begun: readonly string[]): string =>
  begun.length === 0
    ? text
    : text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
        const folded = fold(word);
        return begun.some((wanted) => folded.startsWith(wanted)) ? `\u0002${word}\u0003` : word;
      });
