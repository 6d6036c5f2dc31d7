import { isSafeLink } from '#shared/article-body/schema.ts';
import { cleanAddress } from '#shared/domain/clean-address.ts';
import type { Inline, Words } from './line.ts';
import { plainWords } from './line.ts';

/**
 * A link of Markdown, words between two stars, words between one star or low line on either side, or a web address in
 * running text; never across more than a line. «Leser*innen», «3 * 4», «Preis*» and «datei_neu_2» are none of them.
 */
const signs = new RegExp(
  [
    String.raw`\[([^\][\n]{1,300})\]\((https?:\/\/[^\s()]{1,2000}|mailto:[^\s()]{1,300})\)`,
    String.raw`\*\*(?=\S)([^*\n]{1,500}?\S)\*\*`,
    String.raw`(?<![\p{L}\p{N}*_\\])([*_])(?![\s*_])([^*_\n]{1,500}(?<!\s))\4(?![\p{L}\p{N}*_])`,
    String.raw`\bhttps?:\/\/[^\s<>"«»]{2,2000}`,
  ].join('|'),
  'gu',
);

/** What a sentence puts behind an address. */
const sentenceEnd = /[.,;:!?'’”…*_]+$/;

const closed = (address: string): string => {
  const bare = address.replace(sentenceEnd, '');
  const isOpen = bare.endsWith(')') && !bare.includes('(');
  return isOpen ? closed(bare.slice(0, -1)) : bare;
};

/** Plain text with its web addresses as links, and the links, bold and italic words of Markdown as such. */
export function wordsWithForm(text: string): Words[] {
  const found: Words[] = [];
  let from = 0;
  const plain = (until: number) => {
    if (until > from) found.push(plainWords(text.slice(from, until)));
  };
  for (const match of text.matchAll(signs)) {
    const [whole, label, target, bold, , italic] = match;
    const raised = bold ?? italic;
    const address = closed(target ?? whole);
    const href = cleanAddress(address);
    if (raised === undefined && !isSafeLink(href)) continue;
    plain(match.index);
    if (raised === undefined) found.push({ ...plainWords(label ?? href), href });
    else found.push({ ...plainWords(raised), bold: bold !== undefined, italic: italic !== undefined });
    from = match.index + (raised === undefined && label === undefined ? address.length : whole.length);
  }
  plain(text.length);
  return found;
}

/** Words that stand there as a web address become a link to it; what is one already stays. */
export const withLinks = (inline: readonly Inline[]): Inline[] =>
  inline.flatMap((one): Inline[] => {
    if (one === 'break' || one.href !== null || !one.text.includes('://')) return [one];
    return wordsWithAddress(one);
  });

function wordsWithAddress(words: Words): Words[] {
  const parts: Words[] = [];
  let from = 0;
  for (const match of words.text.matchAll(/\bhttps?:\/\/[^\s<>"«»]{2,2000}/g)) {
    const address = closed(match[0]);
    const href = cleanAddress(address);
    if (!isSafeLink(href)) continue;
    if (match.index > from) parts.push({ ...words, text: words.text.slice(from, match.index) });
    parts.push({ ...words, text: href, href });
    from = match.index + address.length;
  }
  if (from < words.text.length) parts.push({ ...words, text: words.text.slice(from) });
  return parts;
}
