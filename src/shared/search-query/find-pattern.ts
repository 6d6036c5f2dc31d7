/** What is looked for on a page, and how. */
export interface Query {
  readonly words: string;
  readonly caseSensitive: boolean;
  readonly wholeWord: boolean;
  /** The words are a regular expression. */
  readonly regex: boolean;
}

export const noQuery: Query = { words: '', caseSensitive: false, wholeWord: false, regex: false };

/** Why a regular expression cannot be used; the sentences stand in `words/…/find.ts`. */
export const patternFaults = [
  'group',
  'group-unknown',
  'group-twice',
  'group-name',
  'group-kind',
  'class',
  'repeat',
  'escape',
  'range',
  'other',
  'too-slow',
] as const;
export type PatternFault = (typeof patternFaults)[number];

const reasons: readonly (readonly [RegExp, PatternFault])[] = [
  [/out of order/i, 'range'],
  [/invalid named (capture )?referenc/i, 'group-unknown'],
  [/duplicate capture group/i, 'group-twice'],
  [/capture group name/i, 'group-name'],
  [/invalid group/i, 'group-kind'],
  [/unterminated group|unmatched/i, 'group'],
  [/character class|lone quantifier brackets/i, 'class'],
  [/nothing to repeat|quantifier/i, 'repeat'],
  [/escape|\\ at end/i, 'escape'],
];

/** A letter, figure or mark beside a word belongs to it: «Zug» does not end before «ü». */
const edge = '[\\p{L}\\p{M}\\p{N}_]';

const asSource = ({ words, regex }: Query): string =>
  // Any blank stands for any other: a narrow one, one that does not break, a line break within the block.
  regex ? words : words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');

/** The pattern of a query, or what is wrong with it. Groups keep their numbers. */
export function patternOf(query: Query): RegExp | PatternFault {
  const source = asSource(query);
  const flags = query.caseSensitive ? 'gmu' : 'gimu';
  try {
    // By itself first: «a)(b» must not be completed by what is put around it.
    const alone = new RegExp(source, flags);
    return query.wholeWord ? new RegExp(`(?<!${edge})(?:${source})(?!${edge})`, flags) : alone;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    return reasons.find(([words]) => words.test(said))?.[1] ?? 'other';
  }
}

/** A match in a list of texts; offsets in UTF-16 code units. */
export interface Found {
  readonly text: number;
  readonly from: number;
  readonly to: number;
  /** What the groups caught, the first at 0; empty for one that took no part. */
  readonly groups: readonly string[];
}

/** All matches in order; those of no length are none. */
export function foundIn(texts: readonly string[], pattern: RegExp): Found[] {
  return texts.flatMap((text, index) =>
    [...text.matchAll(pattern)].flatMap(({ index: from, 0: words, ...rest }) =>
      words === ''
        ? []
        : [
            {
              text: index,
              from,
              to: from + words.length,
              groups: Object.values(rest).length ? groupsOf(rest) : [],
            },
          ],
    ),
  );
}

function groupsOf(rest: Readonly<Record<string, unknown>>): string[] {
  const groups: string[] = [];
  for (let number = 1; number in rest; number++) groups.push((rest[number] as string | undefined) ?? '');
  return groups;
}

/**
 * What is put in place of a match. In a regular expression `$1` to `$99` are its groups, `$&` the match and `$$` a
 * dollar; a number without a group stays as it stands. Else the words are taken as they are.
 */
export function replacementOf(
  template: string,
  matched: string,
  groups: readonly string[],
  regex: boolean,
): string {
  if (!regex) return template;
  return template.replace(/\$(\$|&|\d{1,2})/g, (whole, sign: string) => {
    if (sign === '$') return '$';
    if (sign === '&') return matched;
    const group = groups[Number(sign) - 1];
    if (group !== undefined) return group;
    // `$12` with fewer than twelve groups is `$1` and a 2.
    const first = sign.length === 2 ? groups[Number(sign[0]) - 1] : undefined;
    return first === undefined ? whole : first + sign[1];
  });
}
