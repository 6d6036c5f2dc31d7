import type { ImageId } from '#shared/domain/ids.ts';
import type { Crop, FocalPoint } from '#shared/domain/image/crop.ts';
import { cropFrom, focalPointFrom } from '#shared/domain/image/cropping.ts';

/** ProseMirror JSON of one node; see `schema.ts` for what may stand where. */
export interface BodyNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly BodyNode[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
}

/** The text of a piece: `{type: 'doc', content: [kicker, headline, figure?, lede, …blocks]}`. */
export interface Body extends BodyNode {
  readonly type: 'doc';
  readonly content: readonly BodyNode[];
}

/** Attributes of a `figure` node; its content is the caption. */
export interface FigureAttrs {
  /** Null: the figure waits for its image, as after an import of text. */
  readonly imageId: ImageId | null;
  /** Stands above the lede, and names the image credit in the byline. */
  readonly lead: boolean;
  /** Null: as in the image's record. */
  readonly altText: string | null;
  /** Null: as in the image's record. */
  readonly creditLine: string | null;
  /** The part of the image that is shown here; null: the whole. */
  readonly crop: Crop | null;
  /** What stays in view where the image is cut further, as for a card; null: the middle. */
  readonly focalPoint: FocalPoint | null;
}

/** Whatever a merge or another program wrote there: a crop that is none shows the whole image. */
export const figureAttrs = (node: Pick<BodyNode, 'attrs'>): FigureAttrs => ({
  imageId: (node.attrs?.imageId as ImageId | null | undefined) ?? null,
  lead: node.attrs?.lead === true,
  altText: (node.attrs?.altText as string | null | undefined) ?? null,
  creditLine: (node.attrs?.creditLine as string | null | undefined) ?? null,
  crop: cropFrom(node.attrs?.crop),
  focalPoint: focalPointFrom(node.attrs?.focalPoint),
});

const headParts = ['kicker', 'headline', 'lede'] as const;
type HeadPart = (typeof headParts)[number];

/** A body taken apart into what it prints; the first of each head part counts, a further one is a block. */
export interface BodyParts {
  readonly kicker: BodyNode | null;
  readonly headline: BodyNode | null;
  readonly lede: BodyNode | null;
  readonly leadFigure: BodyNode | null;
  /** Everything else in order, with its index in `body.content`. */
  readonly blocks: readonly { readonly node: BodyNode; readonly index: number }[];
}

export function partsOf(body: Body): BodyParts {
  const head: Record<HeadPart, BodyNode | null> = { kicker: null, headline: null, lede: null };
  let leadFigure: BodyNode | null = null;
  const blocks: { node: BodyNode; index: number }[] = [];
  body.content.forEach((node, index) => {
    const part = headParts.find((name) => name === node.type);
    if (part && !head[part]) head[part] = node;
    else if (node.type === 'figure' && figureAttrs(node).lead && !leadFigure) leadFigure = node;
    else blocks.push({ node, index });
  });
  return { ...head, leadFigure, blocks };
}

/** Each figure of a body in order, with the index of the top-level block that it is or stands in. */
export function figuresOf(
  body: Body,
): { readonly attrs: FigureAttrs; readonly node: BodyNode; readonly index: number }[] {
  return body.content.flatMap((block, index) =>
    figureNodes(block).map((node) => ({ attrs: figureAttrs(node), node, index })),
  );
}

const figureNodes = (node: BodyNode): BodyNode[] =>
  node.type === 'figure' ? [node] : (node.content ?? []).flatMap(figureNodes);

const textNode = (text: string): { content?: BodyNode[] } =>
  text === '' ? {} : { content: [{ type: 'text', text }] };

/** A node with plain text in it; no text gives no content, as ProseMirror wants it. */
export const textBlock = (type: string, text: string, attrs?: Record<string, unknown>): BodyNode => ({
  type,
  ...(attrs ? { attrs } : {}),
  ...textNode(text),
});

/** What a new piece starts with. */
export const emptyBody = (): Body => ({
  type: 'doc',
  content: [
    textBlock('kicker', ''),
    textBlock('headline', ''),
    textBlock('lede', ''),
    textBlock('paragraph', ''),
  ],
});
