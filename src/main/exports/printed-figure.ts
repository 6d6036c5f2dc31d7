import type { ImageId } from '#shared/domain/ids.ts';
import type { PrintedFigure } from './figure.ts';
import { escapeHtml, inlineHtml } from './html-body.ts';

/** An image as the page finds it; pixels of the rendition, not of the original. */
export interface ImageFile {
  /** Relative to the page. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}
export type ImageFiles = ReadonlyMap<ImageId, ImageFile>;

/** Who must be named, and that a machine made it: what may never be parted from an image. */
export const creditAndLabel = (figure: PrintedFigure): string[] =>
  [figure.credit, figure.aiLabel].filter((part) => part !== '');

/** A caption that is nothing but the credit, as imported pages have it, is printed once. */
const ownCaption = ({ caption, captionText, credit }: PrintedFigure): string =>
  captionText === credit ? '' : inlineHtml(caption).trim();

/** An image with its caption, credit and label; nothing while it waits for its file. */
export function figureHtml(figure: PrintedFigure, files: ImageFiles): string {
  const file = figure.imageId && files.get(figure.imageId);
  if (!file) return '';
  const caption = [
    ownCaption(figure),
    figure.credit && `<span class="credit">${escapeHtml(figure.credit)}</span>`,
    figure.aiLabel && `<span class="ai-label">${escapeHtml(figure.aiLabel)}</span>`,
  ].filter((part) => part !== '');
  return [
    figure.lead ? '<figure class="lead">' : '<figure>',
    imgHtml(figure, file),
    ...(caption.length > 0 ? [`<figcaption>${caption.join(' ')}</figcaption>`] : []),
    '</figure>',
  ].join('\n');
}

export const imgHtml = (figure: PrintedFigure, { src, width, height }: ImageFile): string =>
  `<img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(figure.altText)}">`;

/** Caption and credit as words alone, for a form whose images are uploaded by themselves. */
export function captionHtml(figure: PrintedFigure): string {
  const lines = [ownCaption(figure), creditAndLabel(figure).map(escapeHtml).join(' · ')].filter(
    (line) => line !== '',
  );
  return lines.length === 0 ? '' : `<p>${lines.join('<br>')}</p>`;
}
