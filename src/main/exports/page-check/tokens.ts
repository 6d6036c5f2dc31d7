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

/** What nobody sees: hints for line breaks, marks of direction, joiners, private signs. */
const unseen = /(?:\p{Cf}|\p{Cc}|\p{Co}|\ufe0e|\ufe0f)/gu;
const letters = String.raw`[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]`;
const pattern = new RegExp(`${letters}+(?:['’‘ʼ‐‑–-]${letters}+)*|\\.{3}|\\s+|[^\\s]`, 'gu');

const evenSign: ReadonlyMap<string, string> = new Map([
  ...[...'«»„“”‟″'].map((sign) => [sign, '"'] as const),
  ...[...'‹›‚‘’‛ʼ′`´'].map((sign) => [sign, "'"] as const),
  ...[...'‐‑‒–—―−'].map((sign) => [sign, '-'] as const),
  ['...', '…'],
]);

const evenOf = (raw: string): string => {
  const seen = raw.normalize('NFC').replace(unseen, '');
  return evenSign.get(seen) ?? seen.replace(/[’‘ʼ]/g, "'").replace(/[‐‑–]/g, '-');
};

export const textOfNodes = (nodes: readonly BodyNode[]): string =>
  nodes.map((node) => (node.type === 'hardBreak' ? '\n' : (node.text ?? ''))).join('');

export function tokenLine(nodes: readonly BodyNode[]): TokenLine {
  const text = textOfNodes(nodes);
  const tokens: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(pattern)) {
    const even = evenOf(raw).trim();
    if (even !== '') tokens.push({ even, from: index, to: index + raw.length });
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
