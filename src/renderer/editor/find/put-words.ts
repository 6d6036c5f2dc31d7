import type { Mark, Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

/** A stretch of one block, as positions of the document. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands in a stretch, one character for each position. */
export const wordsAt = (doc: Node, { from, to }: Stretch): string => doc.textBetween(from, to, null, '\n');

/** What two texts share at both ends, in code units; never half of a surrogate pair. */
function sharedEnds(was: string, now: string): { start: number; end: number } {
  const most = Math.min(was.length, now.length);
  let start = 0;
  while (start < most && was[start] === now[start]) start++;
  if (/[\ud800-\udbff]/.test(was[start - 1] ?? '')) start--;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === now.at(-1 - end)) end++;
  if (end > 0 && /[\udc00-\udfff]/.test(was.at(-end) ?? '')) end--;
  return { start, end };
}

const marksAt = (doc: Node, pos: number): readonly Mark[] => doc.resolve(pos).nodeAfter?.marks ?? [];

/**
 * The form of letters that come between two letters of a word: a link or a remark goes on only where it holds both, as
 * it does for what is typed there. At an end of the word they are letters of the word like the one beside them.
 */
function between(before: readonly Mark[] | null, after: readonly Mark[] | null): readonly Mark[] {
  if (!before || !after) return before ?? after ?? [];
  return before.filter((mark) => mark.type.spec.inclusive !== false || mark.isInSet(after));
}

/**
 * Puts other words in place of a stretch, and touches only the letters that differ: bold letters, links, claims and
 * comments stay on those that are kept. What is new takes the form of the first letter that it replaces, or of the
 * letters beside it. A line break among what is new becomes a blank.
 */
export function putWords(tr: Transaction, { from, to }: Stretch, words: string): Transaction {
  const { doc } = tr;
  const was = wordsAt(doc, { from, to });
  if (was === words) return tr;
  const { start, end } = sharedEnds(was, words);
  const [first, last] = [from + start, to - end];
  const insert = words.slice(start, words.length - end).replaceAll('\n', ' ');
  if (insert === '') return tr.delete(first, last);
  const marks =
    first < last
      ? marksAt(doc, first)
      : from === to
        ? doc.resolve(from).marks()
        : between(start > 0 ? marksAt(doc, first - 1) : null, end > 0 ? marksAt(doc, first) : null);
  return tr.replaceWith(first, last, doc.type.schema.text(insert, marks));
}
