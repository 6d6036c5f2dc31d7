import type { Mark, Node, Schema } from '@tiptap/pm/model';
import { edge } from '#shared/article-body/printed.ts';
import {
  type Change,
  type Inline,
  type ItemShape,
  inOneLine,
  type Line,
  plainWords,
  type Said,
} from './line.ts';

/** Makes blocks of a piece out of what was read; every word of the lines is in them. */
export function toBlocks(lines: readonly Line[], schema: Schema): Node[] {
  const blocks: Node[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    const { shape } = line;
    let next = at + 1;
    if (shape.kind === 'item') {
      while (lines[next]?.shape.kind === 'item') next += 1;
      blocks.push(...lists(lines.slice(at, next) as ItemLine[], schema));
    } else if (shape.kind === 'quote') {
      const isSame = (other: Line | undefined) =>
        other?.shape.kind === 'quote' && other.shape.group === shape.group;
      while (isSame(lines[next])) next += 1;
      const paragraphs = lines.slice(at, next).map((one) => paragraph(one, schema));
      blocks.push(schema.nodes.quote!.create(null, paragraphs));
    } else blocks.push(single(line, schema));
    at = next;
  }
  return blocks;
}

function single(line: Line, schema: Schema): Node {
  const { subhead, figure } = schema.nodes;
  const { shape, inline, begins } = line;
  if (shape.kind === 'heading')
    return subhead!.create(null, [...edgeOf(begins, schema), ...textNodes(plain(inline), schema)]);
  if (shape.kind !== 'figure') return paragraph(line, schema);
  return figure!.create({ altText: shape.picture.altText || null }, textNodes(inWords(inline), schema));
}

/** Of one line, which holds no breaks. */
export const inWords = (inline: readonly Inline[]): Inline[] =>
  inOneLine([{ shape: { kind: 'paragraph' }, inline }]);

/** A heading holds neither breaks nor form. */
const plain = (inline: readonly Inline[]): Inline[] =>
  inWords(inline).map((one) =>
    one === 'break' ? one : { ...plainWords(one.text), ...(one.said ? { said: one.said } : {}) },
  );

const paragraph = ({ inline, begins }: Pick<Line, 'inline' | 'begins'>, schema: Schema): Node =>
  schema.nodes.paragraph!.create(null, [...edgeOf(begins, schema), ...textNodes(inline, schema)]);

/** The letter that carries what is suggested about where a block begins. */
const edgeOf = (begins: Change | undefined, schema: Schema): Node[] =>
  begins ? [schema.text(edge, saidMarks({ change: begins, comments: [] }, schema))] : [];

export function textNodes(inline: readonly Inline[], schema: Schema): Node[] {
  const { bold, italic, link } = schema.marks;
  return inline.map((one) => {
    if (one === 'break') return schema.nodes.hardBreak!.create();
    return schema.text(one.text, [
      ...(one.said ? saidMarks(one.said, schema) : []),
      ...(one.href ? [link!.create({ href: one.href })] : []),
      ...(one.bold ? [bold!.create()] : []),
      ...(one.italic ? [italic!.create()] : []),
    ]);
  });
}

const saidMarks = ({ change, comments }: Said, { marks }: Schema): Mark[] => [
  ...comments.map((id) => marks.comment!.create({ id })),
  ...(change ? [marks[change.kind]!.create({ id: change.id })] : []),
];

type ItemLine = Line & { readonly shape: ItemShape };

/** A run of items as lists within lists. A numbered item with 1 begins a list of its own. */
function lists(lines: readonly ItemLine[], schema: Schema): Node[] {
  const made: Node[] = [];
  let at = 0;
  while (at < lines.length) {
    const { list, next } = oneList(lines, at, 1, schema);
    made.push(list);
    at = next;
  }
  return made;
}

const isNumbered = ({ shape }: ItemLine): boolean => shape.number !== null;

function oneList(
  lines: readonly ItemLine[],
  from: number,
  depth: number,
  schema: Schema,
): { list: Node; next: number } {
  const first = lines[from]!;
  const items: Node[] = [];
  let at = from;
  while (at < lines.length && belongs(lines[at]!, first, depth, at === from)) {
    const content = [paragraph(lines[at]!, schema)];
    at += 1;
    while (at < lines.length && (lines[at]!.shape.depth > depth || lines[at]!.shape.continues)) {
      if (lines[at]!.shape.depth > depth && depth < deepestList) {
        const inner = oneList(lines, at, depth + 1, schema);
        content.push(inner.list);
        at = inner.next;
      } else content.push(paragraph(lines[at++]!, schema));
    }
    items.push(schema.nodes.listItem!.create(null, content));
  }
  const { bulletList, orderedList } = schema.nodes;
  const list = isNumbered(first)
    ? orderedList!.create({ start: first.shape.number }, items)
    : bulletList!.create(null, items);
  return { list, next: at };
}

/** Deeper ones stand as paragraphs of their item. */
const deepestList = 8;

function belongs(line: ItemLine, first: ItemLine, depth: number, isFirst: boolean): boolean {
  if (isFirst) return true;
  if (line.shape.depth < depth || isNumbered(line) !== isNumbered(first)) return false;
  return line.shape.number !== 1;
}
