import type { BodyNode } from '#shared/article-body/body.ts';
import { joined } from '#shared/article-body/canonical.ts';

/** A word or sign of a line. */
export interface Token {
  /** One spelling for all that a site builder may make of it; never empty. */
  readonly even: string;
  /** As it stands, from `from` up to `to` in the line. */
  readonly from: number;
  readonly to: number;
}

/** A line of words with its form, cut into words and signs. */
export interface TokenLine {
  readonly nodes: readonly BodyNode[];
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What nobody sees: controls, hints for line breaks, marks of direction, joiners, private signs, tags. */
const nothing = String.raw`[\p{Cf}\p{Cc}\p{Co}\ufe0e\ufe0f\u034f\u{e0000}-\u{e007f}]`;
const unseen = new RegExp(nothing, 'gv');
const unseenFirst = new RegExp(`^${nothing}+`, 'v');
/** Within words they part nothing. */
const letters = String.raw`[\p{L}\p{N}\p{M}\p{Cf}[\p{Cc}--\s]\u{e0000}-\u{e007f}]`;
const pattern = new RegExp(`${letters}+(?:['’‘ʼ‐‑–\\-]${letters}+)*|\\.{3}|\\s+|[^\\s]`, 'gv');

const evenSign: ReadonlyMap<string, string> = new Map([
  ...[...'«»„“”‟″'].map((sign) => [sign, '"'] as const),
  ...[...'‹›‚‘’‛ʼ′`´'].map((sign) => [sign, "'"] as const),
  ...[...'‐‑‒–—―−'].map((sign) => [sign, '-'] as const),
  ['...', '…'],
]);

const evenOf = (raw: string): string => {
  const seen = raw.replace(unseen, '').normalize('NFC');
  return evenSign.get(seen) ?? seen.replace(/[’‘ʼ]/g, "'").replace(/[‐‑–]/g, '-');
};

export const textOfNodes = (nodes: readonly BodyNode[]): string =>
  nodes.map((node) => (node.type === 'hardBreak' ? '\n' : (node.text ?? ''))).join('');

export function tokenLine(nodes: readonly BodyNode[]): TokenLine {
  const text = textOfNodes(nodes);
  const tokens: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(pattern)) {
    const even = evenOf(raw).trim();
    // Its form is that of the first sign that anybody sees.
    const from = index + raw.length - raw.replace(unseenFirst, '').length;
    if (even !== '') tokens.push({ even, from, to: index + raw.length });
  }
  return { nodes, text, tokens };
}

/** The words of a text without anything that a site builder changes. */
export const evenWords = (text: string): string =>
  tokenLine([{ type: 'text', text }])
    .tokens.map(({ even }) => even)
    .join(' ');

/** A stretch of a line with its form. */
export function slice(nodes: readonly BodyNode[], from: number, to: number): BodyNode[] {
  const out: BodyNode[] = [];
  let at = 0;
  for (const node of nodes) {
    const length = node.type === 'hardBreak' ? 1 : (node.text ?? '').length;
    const [start, end] = [Math.max(from, at) - at, Math.min(to, at + length) - at];
    if (start < end)
      out.push(node.type === 'hardBreak' ? node : { ...node, text: (node.text ?? '').slice(start, end) });
    at += length;
  }
  return joined(out);
}
