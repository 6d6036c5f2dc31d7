/** Words that stand on either side of a change, so that a reader knows the place. */
const around = 2;

/**
 * What a notice quotes of two wordings of a paragraph: from the first word that differs to the last, with two words on
 * either side. A sentence that came or went stays whole.
 */
export function changedWords(was: string, now: string): { was: string; now: string } {
  const [before, after] = [wordsOf(was), wordsOf(now)];
  if (before.length === 0 || after.length === 0) return { was, now };
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end++;
  const from = Math.max(start - around, 0);
  const cut = (words: readonly string[]) =>
    words.slice(from, Math.min(words.length - end + around, words.length)).join(' ');
  return { was: cut(before), now: cut(after) };
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
