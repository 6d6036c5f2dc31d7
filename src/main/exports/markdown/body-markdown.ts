import type { BlockContent, DefinitionContent, ListItem, PhrasingContent } from 'mdast';
import type { BodyNode } from '#shared/article-body/body.ts';
import { type blockTypes, type inlineTypes, isPrinted, markTypes } from '../html/html-body.ts';
import { printable } from '../piece/characters.ts';
import type { PrintedFigure } from '../piece/figure.ts';
import { printableLink } from '../piece/links.ts';
import { creditAndLabel, fileOf, type ImageFiles, ownWords } from '../piece/printed-figure.ts';

/** What the blocks of a piece need beside them. */
export interface Around {
  readonly figures: ReadonlyMap<BodyNode, PrintedFigure>;
  readonly files: ImageFiles;
}

/** Blocks of a piece as the tree of a Markdown document (mdast); blocks without words or image are left out. */
export const blocksMarkdown = (blocks: readonly BodyNode[], around: Around): BlockContent[] =>
  blocks.flatMap((node) => blockMarkdown(node, around));

function blockMarkdown(node: BodyNode, around: Around): BlockContent[] {
  const type = node.type as (typeof blockTypes)[number];
  const content = node.content ?? [];
  if (type === 'figure') return figureMarkdown(node, around);
  if (!isPrinted(node)) return [];
  switch (type) {
    case 'kicker':
    case 'lede':
    case 'paragraph':
      return [{ type: 'paragraph', children: inlineMarkdown(content) }];
    // One piece has one headline, which stands above its text; a second one, left by a merge, is a subhead.
    case 'headline':
    case 'subhead':
      return [{ type: 'heading', depth: 2, children: inlineMarkdown(content) }];
    case 'quote':
      return [{ type: 'blockquote', children: blocksMarkdown(content, around) }];
    case 'bulletList':
      return [{ type: 'list', ordered: false, spread: false, children: items(content, around) }];
    case 'orderedList':
      return [
        {
          type: 'list',
          ordered: true,
          start: startOf(node),
          spread: false,
          children: items(content, around),
        },
      ];
    case 'listItem':
      return [{ type: 'list', ordered: false, spread: false, children: items([node], around) }];
    default:
      throw new Error(`No Markdown for the node ${type satisfies never}`);
  }
}

const startOf = ({ attrs }: BodyNode): number =>
  Number.isInteger(attrs?.start) ? Math.max(0, attrs?.start as number) : 1;

const items = (content: readonly BodyNode[], around: Around): ListItem[] =>
  content.flatMap((item): ListItem[] => {
    const children = blocksMarkdown(item.content ?? [], around);
    // An item that holds several paragraphs would fall apart without blank lines between them.
    const several = children.filter(({ type }) => type !== 'list').length > 1;
    const spread = several || children.some((child, place) => place > 0 && opensWithOtherNumber(child));
    return children.length === 0 ? [] : [{ type: 'listItem', spread, children }];
  });

/** A list that begins with another number than 1 goes on with the paragraph above it, also as the first of a first item. */
const opensWithOtherNumber = (block: BlockContent | DefinitionContent | undefined): boolean =>
  block?.type === 'list' &&
  (block.ordered ? block.start !== 1 : opensWithOtherNumber(block.children[0]?.children[0]));

/** The image, and below it in the same paragraph its caption, credit and labels: no image is parted from its credit. */
function figureMarkdown(node: BodyNode, { figures, files }: Around): BlockContent[] {
  const figure = figures.get(node);
  const file = figure && fileOf(figure, files);
  if (!figure || !file) return [];
  const words = inlineMarkdown([...ownWords(figure), ...creditNodes(figure)]);
  const image: PhrasingContent = { type: 'image', url: file.src, alt: oneLineOf(figure.altText) };
  return [
    {
      type: 'paragraph',
      children: words.length === 0 ? [image] : [image, { type: 'break' }, ...words],
    },
  ];
}

/** Caption, credit and labels have a middle dot between them. */
const creditNodes = (figure: PrintedFigure): BodyNode[] => {
  const words = creditAndLabel(figure).map(oneLineOf).join(' · ');
  if (words === '') return [];
  return [{ type: 'text', text: ownWords(figure).length > 0 ? ` · ${words}` : words }];
};

export const oneLineOf = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

/** Text with its marks; neighbours that share a mark share one node. A line never begins or ends with a blank. */
export function inlineMarkdown(nodes: readonly BodyNode[]): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  for (const node of trimmed(nodes)) put(children, node, marksOf(node));
  return children;
}

interface Mark {
  readonly type: (typeof markTypes)[number];
  readonly url: string;
}

function put(into: PhrasingContent[], node: BodyNode, [mark, ...rest]: readonly Mark[]): void {
  const last = into.at(-1);
  if (!mark) {
    const type = node.type as (typeof inlineTypes)[number];
    if (type === 'hardBreak') into.push({ type: 'break' });
    else if (last?.type === 'text') last.value += node.text ?? '';
    else into.push({ type: 'text', value: node.text ?? '' });
    return;
  }
  const name = ({ bold: 'strong', italic: 'emphasis', link: 'link' } as const)[mark.type];
  const continues = last?.type === name && (last.type !== 'link' || last.url === mark.url);
  const parent = continues ? last : markNode(name, mark.url);
  if (!continues) into.push(parent);
  put(parent.children as PhrasingContent[], node, rest);
}

const markNode = (name: 'strong' | 'emphasis' | 'link', url: string) =>
  name === 'link' ? { type: name, url, children: [] } : { type: name, children: [] };

/**
 * Tabs and runs of blanks as one blank (those that hold words together stay), and breaks in text as break nodes; without blanks at the ends and around breaks,
 * and without breaks at the ends, which Markdown has no sign for.
 */
function trimmed(nodes: readonly BodyNode[]): BodyNode[] {
  const parts = nodes.flatMap((node): BodyNode[] => {
    if (node.type !== 'text') return [{ type: node.type }];
    const lines = printable(node.text ?? '').split('\n');
    return lines.flatMap((line, index): BodyNode[] => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ ...node, text: line.replace(/[ \t]+/g, ' ') }]),
    ]);
  });
  const kept: BodyNode[] = [];
  for (const part of parts) {
    const before = kept.at(-1);
    const opens = before === undefined || before.type === 'hardBreak';
    if (part.type === 'hardBreak') {
      endLine(kept);
      if (kept.length > 0 && kept.at(-1)?.type !== 'hardBreak') kept.push(part);
      continue;
    }
    const spaced = opens || /\s$/.test(before?.text ?? '');
    const text = spaced ? (part.text ?? '').trimStart() : (part.text ?? '');
    if (text !== '') kept.push({ ...part, text });
  }
  endLine(kept);
  while (kept.at(-1)?.type === 'hardBreak') kept.pop();
  return kept;
}

/** Takes the blanks off the end of what was kept. */
function endLine(kept: BodyNode[]): void {
  for (let last = kept.at(-1); last?.type === 'text'; last = kept.at(-1)) {
    const text = (last.text ?? '').trimEnd();
    kept.pop();
    if (text === '') continue;
    kept.push({ ...last, text });
    return;
  }
}

function marksOf(node: BodyNode): Mark[] {
  const marks = (node.marks ?? []).flatMap(({ type, attrs }): Mark[] => {
    const url = type === 'link' ? printableLink(attrs?.href) : '';
    return url === null ? [] : [{ type: type as Mark['type'], url }];
  });
  return marks.toSorted((a, b) => markTypes.indexOf(a.type) - markTypes.indexOf(b.type));
}
