import { diffArrays } from 'diff';
import type { BodyNode } from './body.ts';
import { joined, marksKey } from './canonical.ts';

/** A stretch of a line; nodes are texts with their marks, and hard breaks. Each but `same` is one change. */
export type WordsPart =
  | { readonly kind: 'same'; readonly nodes: readonly BodyNode[] }
  /** Other words; one side is empty where words only came or only went. */
  | { readonly kind: 'reworded'; readonly was: readonly BodyNode[]; readonly now: readonly BodyNode[] }
  /** The same words in another form: bold, italic, link. */
  | { readonly kind: 'reformed'; readonly was: readonly BodyNode[]; readonly now: readonly BodyNode[] };

/** A word, a run of white space, or a single sign, with the nodes that spell it. */
interface Token {
  readonly words: string;
  readonly nodes: readonly BodyNode[];
}

/** Words hold inner ’ ' - as readers count them; a broken half of a surrogate pair is a sign like any other. */
const tokenPattern = /[\p{L}\p{N}\p{M}]+(?:[’'-][\p{L}\p{N}\p{M}]+)*|\s+|[\s\S]/gu;

/** The words of a text, in order: what likeness is measured by. */
export const wordsOf = (text: string): string[] =>
  (text.match(tokenPattern) ?? []).filter((token) => /[\p{L}\p{N}]/u.test(token));

/** More steps than this apart, two lines have so little in common that word by word explains nothing. */
const furthest = 1_000;
/** Below this share of common words a line counts as written anew. */
const leastInCommon = 0.25;

/** What became of the words of one line. Nodes are canonical; so are those of each part. */
export function compareWords(was: readonly BodyNode[], now: readonly BodyNode[]): WordsPart[] {
  const [before, after] = [tokensOf(was), tokensOf(now)];
  const runs = diffArrays(before, after, {
    comparator: (a, b) => a.words === b.words,
    maxEditLength: furthest,
  });
  if (!runs) return compact([{ kind: 'reworded', was, now }]);
  const parts: WordsPart[] = [];
  let [at, to] = [0, 0];
  for (const { added, removed, count } of runs) {
    const old = added ? [] : before.slice(at, at + count);
    const fresh = removed ? [] : after.slice(to, to + count);
    at += old.length;
    to += fresh.length;
    if (added || removed) parts.push({ kind: 'reworded', was: nodesOf(old), now: nodesOf(fresh) });
    else old.forEach((token, index) => void parts.push(sameWords(token, fresh[index] as Token)));
  }
  return rewritten(parts, before, after) ? compact([{ kind: 'reworded', was, now }]) : compact(parts);
}

function sameWords(was: Token, now: Token): WordsPart {
  const isSame = was.nodes.length === now.nodes.length && was.nodes.every(isSpelledLike(now.nodes));
  return isSame ? { kind: 'same', nodes: now.nodes } : { kind: 'reformed', was: was.nodes, now: now.nodes };
}

const isSpelledLike = (others: readonly BodyNode[]) => (node: BodyNode, index: number) =>
  node.text === others[index]?.text && marksKey(node) === marksKey(others[index] as BodyNode);

/** Cuts a line into tokens; a word that is half bold stays one. */
function tokensOf(nodes: readonly BodyNode[]): Token[] {
  const tokens: Token[] = [];
  let run: BodyNode[] = [];
  const close = () => {
    if (run.length > 0) tokens.push(...cut(run));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') run.push(node);
    else {
      close();
      // No token of text can look like this, for signs stand alone.
      tokens.push({ words: `<${node.type}>${JSON.stringify(node.attrs ?? {})}`, nodes: [node] });
    }
  }
  close();
  return tokens;
}

function cut(run: readonly BodyNode[]): Token[] {
  let [node, offset] = [0, 0];
  const take = (length: number): BodyNode[] => {
    const taken: BodyNode[] = [];
    for (let left = length; left > 0; ) {
      const source = run[node] as BodyNode;
      const text = (source.text ?? '').slice(offset, offset + left);
      taken.push({ ...source, text });
      left -= text.length;
      offset += text.length;
      if (offset >= (source.text ?? '').length) [node, offset] = [node + 1, 0];
    }
    return taken;
  };
  const whole = run.map(({ text }) => text ?? '').join('');
  return (whole.match(tokenPattern) ?? []).map((words) => ({ words, nodes: take(words.length) }));
}

const nodesOf = (tokens: readonly Token[]): BodyNode[] => tokens.flatMap(({ nodes }) => nodes);

const isBlank = (nodes: readonly BodyNode[]): boolean =>
  nodes.every((node) => node.type === 'text' && (node.text ?? '').trim() === '');

/** Whether next to nothing stayed, which reads better as one change than as a hail of them. */
function rewritten(parts: readonly WordsPart[], before: readonly Token[], after: readonly Token[]): boolean {
  if (!parts.some(({ kind }) => kind === 'reworded')) return false;
  const weight = (tokens: readonly { nodes: readonly BodyNode[] }[]) =>
    tokens.filter(({ nodes }) => !isBlank(nodes)).length;
  const stayed = parts.filter(
    (part) => part.kind !== 'reworded' && !isBlank(part.kind === 'same' ? part.nodes : part.now),
  ).length;
  const shorter = Math.min(weight(before), weight(after));
  const longer = Math.max(weight(before), weight(after));
  // A line that only grew or shrank keeps all of the shorter one, and is no rewriting.
  return stayed < leastInCommon * longer && stayed < 0.75 * shorter;
}

const sideOfPart = (part: WordsPart, side: 'was' | 'now'): readonly BodyNode[] =>
  part.kind === 'same' ? part.nodes : part[side];

/** Which marks each piece of a reformed part lost and gained, to tell where one such change ends. */
const formKey = (part: WordsPart): string =>
  part.kind === 'reformed' ? `${part.was.map(marksKey).join()} > ${part.now.map(marksKey).join()}` : '';

/** Joins neighbours of one kind, and changes that only white space lies between. */
function compact(parts: readonly WordsPart[]): WordsPart[] {
  const out: WordsPart[] = [];
  parts.forEach((part, index) => {
    const [last, next] = [out.at(-1), parts[index + 1]];
    const inBetween =
      part.kind === 'same' && last?.kind === 'reworded' && next?.kind === 'reworded' && isBlank(part.nodes);
    const kind = inBetween ? 'reworded' : part.kind;
    const joins = last?.kind === kind && (kind !== 'reformed' || formKey(last) === formKey(part));
    const [was, now] = (['was', 'now'] as const).map((side) =>
      joined([...(joins && last ? sideOfPart(last, side) : []), ...sideOfPart(part, side)]),
    ) as [BodyNode[], BodyNode[]];
    if (joins) out.pop();
    if (kind === 'same') out.push({ kind, nodes: now });
    else out.push({ kind, was, now });
  });
  return out.flatMap(withoutSharedBlanks);
}

/** White space at either end that both wordings share is no part of the change. */
function withoutSharedBlanks(part: WordsPart): WordsPart[] {
  if (part.kind !== 'reworded') return [part];
  const [was, now] = [tokensOf(part.was), tokensOf(part.now)];
  const isShared = (a: Token | undefined, b: Token | undefined) =>
    a && b && isBlank(a.nodes) && a.words === b.words && sameWords(a, b).kind === 'same';
  const head = isShared(was[0], now[0]) ? 1 : 0;
  const longEnough = was.length > head && now.length > head;
  const tail = longEnough && isShared(was.at(-1), now.at(-1)) ? 1 : 0;
  const middle = (tokens: readonly Token[]) => joined(nodesOf(tokens.slice(head, tokens.length - tail)));
  const same = (tokens: readonly Token[]): WordsPart => ({ kind: 'same', nodes: nodesOf(tokens) });
  return [
    ...(head ? [same(now.slice(0, 1))] : []),
    { kind: 'reworded', was: middle(was), now: middle(now) },
    ...(tail ? [same(now.slice(-1))] : []),
  ];
}

/** The line as it was or is, put together from the parts. */
export const lineOf = (parts: readonly WordsPart[], side: 'was' | 'now'): BodyNode[] =>
  joined(parts.flatMap((part) => sideOfPart(part, side)));

/** What happened to the form of a reformed part. */
export interface FormChange {
  readonly mark: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Of a link, where it leads now, or led before it was removed. */
  readonly href: string;
}

const marksIn = (nodes: readonly BodyNode[]): Map<string, string> =>
  new Map(
    nodes.flatMap(({ marks = [] }) => marks.map(({ type, attrs }) => [type, String(attrs?.href ?? '')])),
  );

/** Which marks came, went, or point elsewhere in a reformed part. */
export function formChanges(part: Extract<WordsPart, { kind: 'reformed' }>): FormChange[] {
  const [was, now] = [marksIn(part.was), marksIn(part.now)];
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((mark): FormChange[] => {
    const [old, fresh] = [was.get(mark), now.get(mark)];
    if (fresh === undefined) return [{ mark, kind: 'removed', href: old ?? '' }];
    if (old === undefined) return [{ mark, kind: 'added', href: fresh }];
    return old === fresh ? [] : [{ mark, kind: 'changed', href: fresh }];
  });
}
