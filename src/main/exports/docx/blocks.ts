import type { BodyNode } from '#shared/article-body/body.ts';
import { type blockTypes, isPrinted } from '../html/html-body.ts';
import type { Xml } from '../xml.ts';
import type { DocumentParts } from './document-parts.ts';
import { inlineWords, paragraph } from './words.ts';

/** What the blocks of a piece need beside them. */
export interface Around {
  readonly parts: DocumentParts;
  readonly figure: (node: BodyNode) => readonly Xml[];
}

/** Word has nine levels of lists. */
const deepest = 8;
/** Twentieths of a point by which a level of a list stands further in. */
export const levelIndent = 360;
/** The numbering of all lists with bullets. */
const bullets = 1;

/** Blocks as the paragraphs of a Word document; blocks without words or image are left out. */
export const blocksWords = (blocks: readonly BodyNode[], around: Around): Xml[] =>
  blocks.flatMap((node) => blockWords(node, around));

function blockWords(node: BodyNode, around: Around): readonly Xml[] {
  const type = node.type as (typeof blockTypes)[number];
  const content = node.content ?? [];
  if (type === 'figure') return around.figure(node);
  if (!isPrinted(node)) return [];
  const words = () => inlineWords(content, around.parts);
  switch (type) {
    case 'kicker':
    case 'lede':
    case 'paragraph':
      return [paragraph('text', words())];
    // One piece has one headline; a second one, left by a merge, keeps its words as a subhead.
    case 'headline':
    case 'subhead':
      return [paragraph('subhead', words())];
    case 'quote':
      return content.flatMap((child) =>
        child.type === 'paragraph'
          ? isPrinted(child)
            ? [paragraph('quote', inlineWords(child.content ?? [], around.parts))]
            : []
          : blockWords(child, around),
      );
    case 'bulletList':
    case 'orderedList':
      return listWords(node, 0, around);
    case 'listItem':
      return blocksWords(content, around);
    default:
      throw new Error(`No words for the node ${type satisfies never}`);
  }
}

function listWords(list: BodyNode, level: number, around: Around): Xml[] {
  const ordered = list.type === 'orderedList';
  const id = ordered ? around.parts.orderedList(startOf(list), level) : bullets;
  return (list.content ?? []).flatMap((item) => {
    let opens = true;
    return (item.content ?? []).filter(isPrinted).flatMap((child): readonly Xml[] => {
      if (child.type === 'bulletList' || child.type === 'orderedList')
        return listWords(child, Math.min(level + 1, deepest), around);
      if (child.type !== 'paragraph') return blockWords(child, around);
      const words = inlineWords(child.content ?? [], around.parts);
      if (!opens) return [paragraph('continued', words, { indent: levelIndent * (level + 1) })];
      opens = false;
      return [paragraph(ordered ? 'numbered' : 'bullet', words, { numbering: { id, level } })];
    });
  });
}

const startOf = ({ attrs }: BodyNode): number =>
  Number.isInteger(attrs?.start) ? Math.max(0, attrs?.start as number) : 1;
