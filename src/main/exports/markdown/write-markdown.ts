import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';

/**
 * Two braces, or a brace with a percent sign or an angle bracket, are commands to the generators of static sites
 * (Liquid, Nunjucks, Hugo), which run before Markdown is read and know no backslash: the two signs are parted.
 */
const templateSigns: Unsafe[] = [
  // Conditions that take no room: signs that stand side by side are each escaped.
  { character: '{', after: '(?=[^])', inConstruct: 'phrasing' },
  ...['%', '#', '<'].map((character): Unsafe => ({ character, before: '(?<=\\{)', inConstruct: 'phrasing' })),
];

const options: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  incrementListMarker: true,
  // Many readers of Markdown know more than CommonMark: what they would take for a sign is escaped as well.
  extensions: [gfmToMarkdown()],
  unsafe: templateSigns,
};

/** A tree as Markdown (CommonMark), ending with a line break. */
export const writeMarkdown = (tree: Root): string => toMarkdown(tree, options);
