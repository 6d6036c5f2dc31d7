import type { BodyNode } from '#shared/article-body/body.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import type { Crop } from '#shared/domain/image/crop.ts';
import { objectPosition } from '#shared/domain/image/cropping.ts';
import { escapeHtml, inlineHtml } from '../html/html-body.ts';
import { columnWidth } from '../html/page-style.ts';
import type { PrintedFigure } from './figure.ts';

/** A file of an image; pixels of the rendition, not of the original. */
export interface ImageSize {
  /** Relative to the page. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** An image as the page finds it: its largest file, and smaller ones for smaller screens. */
export interface ImageFile extends ImageSize {
  /** Smallest first. */
  readonly smaller?: readonly ImageSize[];
}

declare const printedImage: unique symbol;
/** An image as it is cut at a place: the same image cut in two ways is two. */
export type PrintedImageKey = string & { readonly [printedImage]: true };
export type ImageFiles = ReadonlyMap<PrintedImageKey, ImageFile>;

export const printedImageKey = (imageId: ImageId, crop: Crop | null): PrintedImageKey =>
  [imageId, ...(crop ? [crop.x, crop.y, crop.width, crop.height] : [])].join(' ') as PrintedImageKey;

/** The file of a figure; undefined while there is none. */
export const fileOf = ({ imageId, crop }: PrintedFigure, files: ImageFiles): ImageFile | undefined =>
  imageId ? files.get(printedImageKey(imageId, crop)) : undefined;

/** Who must be named, and what kind of image it is, as one that a machine made: what may never be parted from an image. */
export const creditAndLabel = (figure: PrintedFigure): string[] =>
  [figure.credit, figure.kindLabel, figure.aiLabel].filter((part) => part !== '');

/** A caption that is nothing but the credit, as imported pages have it, is printed once. */
export const ownWords = ({ caption, captionText, credit }: PrintedFigure): readonly BodyNode[] =>
  captionText === credit || captionText === '' ? [] : caption;

const ownCaption = (figure: PrintedFigure): string => inlineHtml(ownWords(figure)).trim();

/** An image with its caption, credit and label; nothing while it waits for its file. */
export function figureHtml(figure: PrintedFigure, files: ImageFiles): string {
  const file = fileOf(figure, files);
  if (!file) return '';
  const caption = [
    ownCaption(figure),
    figure.credit && `<span class="credit">${escapeHtml(figure.credit)}</span>`,
    figure.kindLabel && `<span class="kind-label">${escapeHtml(figure.kindLabel)}</span>`,
    figure.aiLabel && `<span class="ai-label">${escapeHtml(figure.aiLabel)}</span>`,
  ].filter((part) => part !== '');
  return [
    figure.lead ? '<figure class="lead">' : '<figure>',
    imgHtml(figure, file),
    ...(caption.length > 0 ? [`<figcaption>${caption.join(' ')}</figcaption>`] : []),
    '</figure>',
  ].join('\n');
}

/** The largest file stands as `src`, for whoever knows no other; pages of our own style show it in one column. */
export function imgHtml(figure: PrintedFigure, { smaller = [], ...largest }: ImageFile): string {
  const choice =
    smaller.length === 0
      ? ''
      : ` srcset="${[...smaller, largest].map(({ src, width }) => `${escapeHtml(src)} ${width}w`).join(', ')}" sizes="${columnWidth}"`;
  return `<img src="${escapeHtml(largest.src)}"${choice} width="${largest.width}" height="${largest.height}" alt="${escapeHtml(figure.altText)}"${focalPoint(figure)}>`;
}

/** For whoever lets an image fill a box: in the words of CSS `object-position`. A style of its own the page's policy may refuse. */
const focalPoint = ({ focalPoint: point }: PrintedFigure): string =>
  point ? ` data-focal-point="${objectPosition(point, null)}"` : '';

/** Caption and credit as words alone, for a form whose images are uploaded by themselves. */
export function captionHtml(figure: PrintedFigure): string {
  const lines = [ownCaption(figure), creditAndLabel(figure).map(escapeHtml).join(' · ')].filter(
    (line) => line !== '',
  );
  return lines.length === 0 ? '' : `<p>${lines.join('<br>')}</p>`;
}
