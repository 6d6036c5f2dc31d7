import type { TypographyRule } from '#shared/domain/typography.ts';

/** Puts `insert` in place of what stands between two offsets in UTF-16 code units. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** One rule in one language. */
export interface Rule {
  readonly name: TypographyRule;
  /** What the rule would change in the text of one block, in order, never overlapping. */
  readonly edits: (text: string) => Edit[];
  /** Tested on the last two characters: only these can bring the rule to a finding, all other keys cost nothing. */
  readonly completedBy: RegExp;
}

/**
 * Stands after the cursor while somebody writes, for whatever comes next: neither letter nor blank nor the end. A
 * number followed by it may still grow, so no rule is sure of it. From the private use area, so no text holds it.
 */
export const openEnd = '\ue000';

/** The narrow no-break space; see `decisions/0001-one-narrow-space.md`. */
export const narrowSpace = '\u202f';

/** Blanks that may stand where the house wants a narrow one. */
export const looseSpace = '[ \\u00a0]';

/** What follows is not part of the word or number any more, and that is certain. */
export const wordEnds = `(?![\\p{L}\\p{N}${openEnd}])`;

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let result = '';
  for (const { from, to, insert } of edits) {
    result += text.slice(done, from) + insert;
    done = to;
  }
  return result + text.slice(done);
}

/** One edit for each place where `pattern` stands; `insertFor` gives null where it is to stay. */
export function editsAt(
  text: string,
  pattern: RegExp,
  insertFor: (found: RegExpExecArray) => string | null,
): Edit[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const insert = insertFor(found);
    const from = found.index;
    return insert === null || insert === found[0] ? [] : [{ from, to: from + found[0].length, insert }];
  });
}
