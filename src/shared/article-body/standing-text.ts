import type { StandingBlock, StandingMark } from '#shared/domain/publication.ts';
import type { BodyNode } from './body.ts';

/**
 * The text of a standing element in the terms of the editor's schema, and back: paragraphs, bullet items, and words
 * that are bold, italic or a link. What the schema has and a standing element has not (numbers, nested lists) becomes
 * the nearest that it has; no word is ever lost.
 */

const setsLine = '\n';

/** The words of a block with their marks, as text nodes; a line break is a node of its own. */
export function inlineOf({ text, marks = [] }: StandingBlock): BodyNode[] {
  const inText = marks.filter(({ from, to }) => from < to);
  const bounds = new Set([0, text.length]);
  for (const { from, to } of inText) bounds.add(Math.min(from, text.length)).add(Math.min(to, text.length));
  for (let at = text.indexOf(setsLine); at >= 0; at = text.indexOf(setsLine, at + 1))
    bounds.add(at).add(at + 1);
  const sorted = [...bounds].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index): BodyNode => {
    const from = sorted[index]!;
    const words = text.slice(from, to);
    if (words === setsLine) return { type: 'hardBreak' };
    const own = inText.filter((mark) => mark.from <= from && mark.to >= to).map(markNode);
    return { type: 'text', text: words, ...(own.length > 0 ? { marks: own } : {}) };
  });
}

type MarkNode = NonNullable<BodyNode['marks']>[number];

const markNode = (mark: StandingMark): MarkNode =>
  mark.type === 'link' ? { type: 'link', attrs: { href: mark.href ?? '' } } : { type: mark.type };

/** A document for the editor; never without a paragraph to write in. */
export function standingDoc(blocks: readonly StandingBlock[]): BodyNode {
  const content: BodyNode[] = [];
  for (const block of blocks) {
    const inline = inlineOf(block);
    const paragraph: BodyNode = { type: 'paragraph', ...(inline.length > 0 ? { content: inline } : {}) };
    const last = content.at(-1);
    if (block.kind === 'paragraph') content.push(paragraph);
    else {
      const item: BodyNode = { type: 'listItem', content: [paragraph] };
      if (last?.type === 'bulletList')
        content[content.length - 1] = { ...last, content: [...(last.content ?? []), item] };
      else content.push({ type: 'bulletList', content: [item] });
    }
  }
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** The blocks of a document; those without words are left out. */
export function standingBlocks(doc: BodyNode): StandingBlock[] {
  return blocksIn(doc, 'paragraph').filter(({ text }) => text.trim() !== '');
}

function blocksIn(node: BodyNode, kind: StandingBlock['kind']): StandingBlock[] {
  return (node.content ?? []).flatMap((child): StandingBlock[] => {
    if (child.type === 'listItem') return blocksIn(child, 'item');
    const isText = (child.content ?? []).every(({ type }) => type === 'text' || type === 'hardBreak');
    return isText ? [blockFrom(child, kind)] : blocksIn(child, kind);
  });
}

function blockFrom(node: BodyNode, kind: StandingBlock['kind']): StandingBlock {
  let text = '';
  const marks: StandingMark[] = [];
  for (const child of node.content ?? []) {
    const from = text.length;
    text += child.type === 'hardBreak' ? setsLine : (child.text ?? '');
    for (const mark of child.marks ?? []) addMark(marks, mark, from, text.length);
  }
  return marks.length > 0 ? { kind, text, marks } : { kind, text };
}

/** A mark that goes on where the same one ended is one mark. */
function addMark(marks: StandingMark[], { type, attrs }: MarkNode, from: number, to: number): void {
  if (type !== 'bold' && type !== 'italic' && type !== 'link') return;
  const href = type === 'link' ? { href: String(attrs?.href ?? '') } : {};
  const before = marks.findLastIndex((mark) => mark.type === type);
  const last = marks[before];
  if (last?.to === from && last.href === href.href) marks[before] = { ...last, to };
  else marks.push({ from, to, type, ...href });
}
