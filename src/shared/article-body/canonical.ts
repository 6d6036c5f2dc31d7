import type { Body, BodyNode } from './body.ts';

type Mark = NonNullable<BodyNode['marks']>[number];
type Attrs = Readonly<Record<string, unknown>>;

/** Attributes that are null or false say nothing: a document may spell them out or leave them away. */
export function saidAttrs(attrs: Attrs | undefined): Attrs {
  const said = Object.entries(attrs ?? {}).filter(([, value]) => value != null && value !== false);
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const hasAny = (attrs: Attrs): boolean => Object.keys(attrs).length > 0;

const withAttrs = (type: string, attrs: Attrs | undefined): { type: string; attrs?: Attrs } => {
  const said = saidAttrs(attrs);
  return hasAny(said) ? { type, attrs: said } : { type };
};

const canonicalMarks = (marks: readonly Mark[]): Mark[] =>
  marks.map(({ type, attrs }) => withAttrs(type, attrs)).sort((a, b) => (spelled(a) < spelled(b) ? -1 : 1));

/** Claims and comments overlap, so the type alone puts marks in no order. */
const spelled = ({ type, attrs }: Mark): string => `${type} ${JSON.stringify(attrs ?? {})}`;

export const marksKey = (node: BodyNode): string => JSON.stringify(node.marks ?? []);

/** Joins neighbouring texts of one form; empty texts go. */
export function joined(nodes: readonly BodyNode[]): BodyNode[] {
  const out: BodyNode[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && !node.text) continue;
    if (node.type === 'text' && last?.type === 'text' && marksKey(last) === marksKey(node))
      out[out.length - 1] = { ...last, text: `${last.text}${node.text}` };
    else out.push(node);
  }
  return out;
}

/** The one spelling of a node among all that mean the same, so that two of them can be compared as JSON. */
export function canonical(node: BodyNode): BodyNode {
  const marks = canonicalMarks(node.marks ?? []);
  const formed = marks.length > 0 ? { marks } : {};
  if (node.type === 'text') return { type: 'text', ...formed, text: node.text ?? '' };
  const content = joined((node.content ?? []).map(canonical));
  return { ...withAttrs(node.type, node.attrs), ...formed, ...(content.length > 0 ? { content } : {}) };
}

export const canonicalBody = (body: Body): Body => ({
  type: 'doc',
  content: body.content.map(canonical),
});

/** Whether two bodies say the same in the same form. */
export const isSameBody = (a: Body, b: Body): boolean =>
  JSON.stringify(canonicalBody(a)) === JSON.stringify(canonicalBody(b));
