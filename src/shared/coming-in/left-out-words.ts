import type { i18n } from 'i18next';
import type { LeftOut } from './left-out.ts';

/** Longer lists are cut and counted; a note stays a note. */
export const namedAtMost = 4;
const longestWords = 90;

const shortened = (words: string): string =>
  words.length <= longestWords ? words : `${words.slice(0, longestWords - 1).trimEnd()}…`;

const quoted = (all: readonly string[]): string =>
  all
    .slice(0, namedAtMost)
    .map((words) => `«${shortened(words)}»`)
    .join(', ') + (all.length > namedAtMost ? ' …' : '');

/** What is told by its number alone, in this order. */
const countedThings = [
  'tables',
  'tablesApart',
  'boxes',
  'notes',
  'equations',
  'embedsAsLink',
  'embedsLost',
  'smallPictures',
  'rules',
  'codeBlocks',
  'struck',
  'links',
] as const satisfies readonly (keyof LeftOut)[];

/** What did not come in as it was, each thing in one sentence; pictures that wait for their file are told apart. */
export function leftOutSentences(left: LeftOut, t: i18n['t']): string[] {
  const quotedThings = (['deleted', 'comments'] as const).filter((what) => left[what].length > 0);
  return [
    ...quotedThings.map((what) =>
      t(`editor.paste.${what}`, { count: left[what].length, words: quoted(left[what]) }),
    ),
    ...countedThings
      .filter((what) => left[what] > 0)
      .map((what) => t(`editor.paste.${what}`, { count: left[what] })),
  ];
}
