import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { type Inline, type ItemShape, inOneLine, type Line, plainWords } from './line.ts';

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
      const paragraphs = lines.slice(at, next).map(({ inline }) => paragraph(inline, schema));
      blocks.push(schema.nodes.quote!.create(null, paragraphs));
    } else blocks.push(single(line, schema));
    at = next;
  }
  return blocks;
}

function single({ shape, inline }: Line, schema: Schema): Node {
  const { subhead, figure } = schema.nodes;
  if (shape.kind === 'heading') return subhead!.create(null, textNodes(plain(inline), schema));
  if (shape.kind !== 'figure') return paragraph(inline, schema);
  const words = inOneLine([{ shape, inline }]);
  return figure!.create({ altText: shape.picture.altText || null }, textNodes(words, schema));
}

/** A heading holds neither breaks nor marks. */
const plain = (inline: readonly Inline[]): Inline[] =>
  inline.map((one) => plainWords(one === 'break' ? ' ' : one.text));

const paragraph = (inline: readonly Inline[], schema: Schema): Node =>
  schema.nodes.paragraph!.create(null, textNodes(inline, schema));

function textNodes(inline: readonly Inline[], schema: Schema): Fragment {
  const { bold, italic, link } = schema.marks;
  return Fragment.fromArray(
    inline.map((one) => {
      if (one === 'break') return schema.nodes.hardBreak!.create();
      return schema.text(one.text, [
        ...(one.href ? [link!.create({ href: one.href })] : []),
        ...(one.bold ? [bold!.create()] : []),
        ...(one.italic ? [italic!.create()] : []),
      ]);
    }),
  );
}

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
    const content = [paragraph(lines[at]!.inline, schema)];
    at += 1;
    while (at < lines.length && (lines[at]!.shape.depth > depth || lines[at]!.shape.continues)) {
      if (lines[at]!.shape.depth > depth && depth < deepestList) {
        const inner = oneList(lines, at, depth + 1, schema);
        content.push(inner.list);
        at = inner.next;
      } else content.push(paragraph(lines[at++]!.inline, schema));
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
