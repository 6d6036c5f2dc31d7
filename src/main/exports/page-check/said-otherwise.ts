import type { BodyNode } from '#shared/article-body/body.ts';
import { compareWords } from '#shared/article-body/compare-words.ts';
import type { PageStretch } from '#shared/contract/page-check.ts';
import { cleanAddress } from '#shared/domain/clean-address.ts';
import { evenWords, textOfNodes, tokenLine } from './tokens.ts';

/** What of a part reads, leads or looks otherwise on the page. */
export interface SaidOtherwise {
  readonly words: PageStretch[] | null;
  readonly links: PageStretch[];
  /** Quotes, blanks, dashes; in their surroundings. */
  readonly typography: PageStretch[] | null;
  readonly form: boolean;
}

const hrefOf = ({ marks = [] }: BodyNode): string => {
  const href = marks.find(({ type }) => type === 'link')?.attrs?.href;
  return typeof href === 'string' ? cleanAddress(href) : '';
};

/** One address for all spellings that lead to the same page. */
function sameTarget(href: string): string {
  const url = URL.parse(href);
  if (!url || !/^https?:$/.test(url.protocol)) return href.toLowerCase().replace(/^mailto:/, '');
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}${url.hash}`;
}

/** Blanks and breaks are one; a no-break one is another. */
const withoutForm = (nodes: readonly BodyNode[]): BodyNode[] => {
  const text = textOfNodes(nodes)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return text === '' ? [] : [{ type: 'text', text }];
};

/** @param withForm the page tells its links and its form */
export function saidOtherwise(
  version: readonly BodyNode[],
  page: readonly BodyNode[],
  withForm: boolean,
): SaidOtherwise {
  const parts = compareWords(withoutForm(version), withoutForm(page));
  const stretches: PageStretch[] = [];
  let [words, typography] = [false, false];
  for (const part of parts) {
    if (part.kind !== 'reworded') {
      stretches.push({ kind: 'same', words: textOfNodes(part.kind === 'same' ? part.nodes : part.now) });
      continue;
    }
    const [was, now] = [textOfNodes(part.was), textOfNodes(part.now)];
    if (evenWords(was) === evenWords(now)) typography = true;
    else words = true;
    stretches.push({ kind: 'words', version: was, page: now });
  }
  const slight = stretches.map(
    (stretch): PageStretch =>
      stretch.kind === 'words' && evenWords(stretch.version) === evenWords(stretch.page)
        ? { kind: 'same', words: stretch.page }
        : stretch,
  );
  const form = withForm ? formOf(version, page) : { links: [], looks: false };
  return {
    words: words ? inContext(slight) : null,
    links: form.links,
    typography: typography && !words ? inContext(stretches) : null,
    form: form.looks,
  };
}

/** Word by word, where both sides have the same words there. */
function formOf(
  version: readonly BodyNode[],
  page: readonly BodyNode[],
): { links: PageStretch[]; looks: boolean } {
  const [before, after] = [formedWords(version), formedWords(page)];
  const links: PageStretch[] = [];
  let looks = false;
  let goesOn = false;
  for (const [was, now] of aligned(before, after)) {
    looks ||= was.look !== now.look;
    const differs =
      sameTarget(was.href) !== sameTarget(now.href) && !(was.href === '' && saysItsAddress(now));
    const last = links.at(-1);
    const joins = goesOn && last?.kind === 'link' && last.version === was.href && last.page === now.href;
    if (differs && joins) links[links.length - 1] = { ...last, words: `${last.words} ${was.raw}` };
    else if (differs) links.push({ kind: 'link', words: was.raw, version: was.href, page: now.href });
    goesOn = differs;
  }
  return { links, looks };
}

interface FormedWord {
  readonly even: string;
  readonly raw: string;
  readonly href: string;
  /** Whole target of the link that it stands in, as words. */
  readonly linked: string;
  readonly look: string;
}

/** Site builders make links of addresses by themselves. */
const saysItsAddress = ({ href, linked }: FormedWord): boolean =>
  linked !== '' && sameTarget(href) === sameTarget(linked);

function formedWords(nodes: readonly BodyNode[]): FormedWord[] {
  let [index, start] = [0, 0];
  const lengthOf = (node: BodyNode | undefined) => (node ? textOfNodes([node]).length : 0);
  const { text, tokens } = tokenLine(nodes);
  return tokens.map(({ even, from, to }) => {
    // A word that is half bold is as its first letter.
    for (; index < nodes.length - 1 && start + lengthOf(nodes[index]) <= from; index++)
      start += lengthOf(nodes[index]);
    const node = nodes[index] as BodyNode;
    const href = hrefOf(node);
    const looks = (node.marks ?? []).map(({ type }) => type).filter((type) => type !== 'link');
    return {
      ...{ even, href, raw: text.slice(from, to), look: looks.sort().join() },
      linked: href === '' ? '' : (node.text ?? '').trim(),
    };
  });
}

/** Words of both sides that are the same, in order. */
function aligned(
  before: readonly FormedWord[],
  after: readonly FormedWord[],
): (readonly [FormedWord, FormedWord])[] {
  if (before.length === after.length && before.every(({ even }, index) => even === after[index]?.even))
    return before.map((was, index) => [was, after[index] as FormedWord] as const);
  const pairs: (readonly [FormedWord, FormedWord])[] = [];
  let from = 0;
  for (const was of before) {
    const at = after.findIndex(({ even }, index) => index >= from && even === was.even);
    // A word that is far off is another one.
    if (at < 0 || at > from + nearby) continue;
    pairs.push([was, after[at] as FormedWord]);
    from = at + 1;
  }
  return pairs;
}
const nearby = 12;

/** Characters of what stayed the same that are shown on either side of what did not. */
const around = 60;

/** Long stretches that are the same are cut to what stands next to a difference. */
function inContext(stretches: readonly PageStretch[]): PageStretch[] {
  return stretches.map((stretch, index) => {
    if (stretch.kind !== 'same') return stretch;
    const { words } = stretch;
    const [first, last] = [index === 0, index === stretches.length - 1];
    const room = first || last ? around : 2 * around;
    if (words.length <= room + 20) return stretch;
    const head = first ? '' : words.slice(0, around).replace(/\S*$/, '');
    const tail = last ? '' : words.slice(-around).replace(/^\S*/, '');
    return { kind: 'same', words: `${head}…${tail}` };
  });
}
