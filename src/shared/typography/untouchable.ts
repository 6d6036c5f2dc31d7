import type { Edit } from './rule.ts';

/** Addresses, as far as they reach; their signs mean something to machines. */
const address = /(?:\b[a-z][a-z0-9+]*:\/\/|mailto:|\bwww\.)[^\s"«»“”„<>]*/giu;

/** Telephone numbers: a plus or a nought at the start, and then groups of digits. */
const telephone =
  /(?<![\p{L}\p{N}.,:])(?:\+\d{1,3}|\(?0\d{1,4}\)?)(?:[ \u00a0\u202f/()-]{1,3}\d{2,4}(?!\d)){2,}|(?<![\p{L}\p{N}.,:])(?:\+\d{6,}|\(?0\d{1,4}\)?[ \u00a0\u202f/-]\d{4,})/gu;

const word = /[^\s"«»‹›“”„‚‘()[\]…–—]+/gu;

/** E-mail addresses, file names, paths, options, names of variables: what a person writes in another typeface. */
const isCode = (run: string): boolean =>
  /[@_\\={}<>`|#]|\/\/|^\.{0,2}\/|^~\/|^--?\p{L}|\p{L}{2}\.\p{L}{2}|\p{L}\d*\.\p{L}{2,}\d*\.\p{L}/u.test(run);

const spansOf = (text: string, pattern: RegExp): { from: number; to: number; run: string }[] =>
  [...text.matchAll(pattern)].map(({ index, 0: run }) => ({ from: index, to: index + run.length, run }));

/** Where no rule may change anything: addresses, e-mail, telephone numbers, and words that look like code. */
export function untouchable(text: string): { readonly from: number; readonly to: number }[] {
  const words = spansOf(text, word).filter(({ run }) => isCode(run));
  // The stop at the end of a sentence is not part of a file's name.
  const codes = words.map(({ from, run }) => ({ from, to: from + run.replace(/[.,;:!?']+$/, '').length }));
  return [...spansOf(text, address), ...spansOf(text, telephone), ...codes];
}

/** The edits that leave everything untouchable alone. */
export function outside(text: string, edits: Edit[]): Edit[] {
  if (edits.length === 0) return edits;
  const spans = untouchable(text);
  return edits.filter(
    ({ from, to }) =>
      !spans.some((span) => (from === to ? span.from < from : span.from < to) && from < span.to),
  );
}
