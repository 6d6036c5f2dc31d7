import { type Body, type BodyNode, textBlock } from '#shared/article-body/body.ts';
import type { SceneName } from './paint/scenes.ts';
import { isScene } from './paint/scenes.ts';

interface Written {
  readonly kicker: string;
  readonly headline: string;
  readonly lede: string;
  readonly text: string;
}

/**
 * Reads a piece of the sample as it is written down in the source: one block a paragraph, empty lines between.
 * `## ` opens a subhead, `> ` a quote, `- ` and `1. ` the lines of a list; `[image lake]` is a figure that waits for
 * its image; `[words](address)` is a link, `**words**` bold, `_words_` italic.
 */
export function writtenBody({ kicker, headline, lede, text }: Written): Body {
  const blocks = blocksOf(text).map(blockFrom);
  return {
    type: 'doc',
    content: [
      textBlock('kicker', kicker),
      textBlock('headline', headline),
      { type: 'lede', content: inline(lede) },
      ...blocks,
    ],
  };
}

/** The images that wait in a text, in reading order. */
export const imagesInText = (text: string): SceneName[] =>
  blocksOf(text).flatMap((block) => {
    const name = figureMark.exec(block)?.[1] ?? '';
    return isScene(name) ? [name] : [];
  });

const figureMark = /^\[image (\w+)\]$/;

const blocksOf = (text: string): string[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.trim());

function blockFrom(block: string): BodyNode {
  if (figureMark.test(block)) return { type: 'figure', attrs: { imageId: null, lead: false } };
  if (block.startsWith('## ')) return textBlock('subhead', block.slice(3));
  if (block.startsWith('> ')) return { type: 'quote', content: [paragraph(block.slice(2))] };
  const lines = block.split('\n');
  if (lines.every((line) => line.startsWith('- '))) return list('bulletList', lines);
  if (lines.every((line) => /^\d+\. /.test(line))) return list('orderedList', lines);
  return paragraph(lines.join(' '));
}

const list = (type: string, lines: readonly string[]): BodyNode => ({
  type,
  content: lines.map((line) => ({
    type: 'listItem',
    content: [paragraph(line.replace(/^(-|\d+\.) /, ''))],
  })),
});

const paragraph = (text: string): BodyNode => ({ type: 'paragraph', content: inline(text) });

const marked = /\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*|_([^_]+)_/g;

function inline(text: string): BodyNode[] {
  const nodes: BodyNode[] = [];
  let from = 0;
  for (const match of text.matchAll(marked)) {
    const [whole, linked, href, bold, italic] = match;
    if (match.index > from) nodes.push({ type: 'text', text: text.slice(from, match.index) });
    if (linked && href)
      nodes.push({ type: 'text', text: linked, marks: [{ type: 'link', attrs: { href } }] });
    else if (bold) nodes.push({ type: 'text', text: bold, marks: [{ type: 'bold' }] });
    else if (italic) nodes.push({ type: 'text', text: italic, marks: [{ type: 'italic' }] });
    from = match.index + whole.length;
  }
  if (from < text.length) nodes.push({ type: 'text', text: text.slice(from) });
  return nodes;
}
