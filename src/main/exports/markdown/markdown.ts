import type { BlockContent, Root } from 'mdast';
import { partsOf } from '#shared/article-body/body.ts';
import { inlineOf } from '#shared/article-body/standing-text.ts';
import type { StandingElement } from '#shared/domain/publication.ts';
import { noticesAt, noticeWords } from '../html/html-parts.ts';
import { hasInk } from '../piece/characters.ts';
import type { PieceToPrint, PublishedNotice } from '../piece/piece.ts';
import type { ImageFiles } from '../piece/printed-figure.ts';
import { blocksMarkdown, inlineMarkdown } from './body-markdown.ts';
import { frontMatter } from './front-matter.ts';
import { writeMarkdown } from './write-markdown.ts';

/**
 * A piece as Markdown with YAML front matter: headline, kicker and byline stand in the front matter, as static sites
 * print them from there; the text has lead image, notices, lede, blocks and, below a rule, the standing elements.
 */
export function markdown(piece: PieceToPrint, files: ImageFiles): string {
  const { lede, leadFigure, blocks } = partsOf(piece.body);
  const around = { figures: piece.figures, files };
  const standing = piece.standingElements.flatMap(standingElement);
  const tree: Root = {
    type: 'root',
    children: [
      ...blocksMarkdown(leadFigure ? [leadFigure] : [], around),
      ...noticesAt(piece, 'top').flatMap((notice) => noticeMarkdown(notice, piece)),
      ...blocksMarkdown(lede ? [lede] : [], around),
      ...blocksMarkdown(
        blocks.map(({ node }) => node),
        around,
      ),
      ...noticesAt(piece, 'bottom').flatMap((notice) => noticeMarkdown(notice, piece)),
      ...(standing.length > 0 ? [{ type: 'thematicBreak' as const }, ...standing] : []),
    ],
  };
  return `${frontMatter(piece, files)}\n${writeMarkdown(tree)}`;
}

function noticeMarkdown(notice: PublishedNotice, piece: PieceToPrint): BlockContent[] {
  const { heading, paragraphs } = noticeWords(notice, piece);
  const head = heading === '' ? [] : [{ type: 'text', text: `${heading}:`, marks: [{ type: 'bold' }] }];
  return (paragraphs.length > 0 ? paragraphs : ['']).map((text, index) => ({
    type: 'paragraph',
    children: inlineMarkdown(
      index === 0
        ? [...head, { type: 'text', text: head.length > 0 ? ` ${text}` : text }]
        : [{ type: 'text', text }],
    ),
  }));
}

function standingElement({ heading, blocks }: StandingElement): BlockContent[] {
  const made: BlockContent[] = hasInk(heading)
    ? [{ type: 'heading', depth: 2, children: inlineMarkdown([{ type: 'text', text: heading }]) }]
    : [];
  for (const block of blocks) {
    if (!hasInk(block.text)) continue;
    const paragraph = { type: 'paragraph' as const, children: inlineMarkdown(inlineOf(block)) };
    const last = made.at(-1);
    if (block.kind === 'paragraph') made.push(paragraph);
    else if (last?.type === 'list') last.children.push({ type: 'listItem', children: [paragraph] });
    else
      made.push({
        type: 'list',
        ordered: false,
        spread: false,
        children: [{ type: 'listItem', children: [paragraph] }],
      });
  }
  return made;
}
