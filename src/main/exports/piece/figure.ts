import { type BodyNode, figureAttrs } from '#shared/article-body/body.ts';
import { inlineText } from '#shared/article-body/text.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import type { Crop, FocalPoint } from '#shared/domain/image/crop.ts';
import { pointWithin } from '#shared/domain/image/cropping.ts';
import type { Image } from '#shared/domain/image/image.ts';
import { kindLabel } from '#shared/domain/image/image-label.ts';
import type { Language } from '#shared/domain/language.ts';
import { aiLabel, creditInUse, imageCreditInWords } from '#shared/domain/piece/byline.ts';

/** An image at its place in a piece, with what is printed beside it. */
export interface PrintedFigure {
  /** From 1, in the order of print. */
  readonly number: number;
  /** Index in `body.content` of the block that it is or stands in. */
  readonly block: number;
  readonly lead: boolean;
  readonly imageId: ImageId | null;
  /** Null while the figure waits for its image. */
  readonly image: Image | null;
  /** The part of the image that is shown here; null: all of it. */
  readonly crop: Crop | null;
  /** What stays in view where the page cuts it further, as shares of what is shown; null: the middle. */
  readonly focalPoint: FocalPoint | null;
  /** The caption's inline nodes. */
  readonly caption: readonly BodyNode[];
  readonly captionText: string;
  readonly altText: string;
  /** As printed, e.g. `Bild OpenAI`; empty when nobody is named. */
  readonly credit: string;
  /** `Symbolbild`, `Archivbild`, `Montage`, where neither caption nor credit says so; empty for all others. */
  readonly kindLabel: string;
  /** The visible label of an AI-made image; empty for all others. */
  readonly aiLabel: string;
  /** The printed credit already names the system that made the image. */
  readonly creditNamesAi: boolean;
}

interface Surroundings {
  readonly number: number;
  readonly block: number;
  readonly images: ReadonlyMap<ImageId, Image>;
  readonly language: Language;
}

export function printedFigure(node: BodyNode, around: Surroundings): PrintedFigure {
  const { imageId, lead, altText, creditLine, crop, focalPoint } = figureAttrs(node);
  const image = (imageId && around.images.get(imageId)) || null;
  const record = image?.credit ?? null;
  const credit = imageCreditInWords(creditInUse(creditLine, record), around.language);
  const captionText = inlineText(node).trim();
  const system = record?.aiSystem.trim().toLowerCase() ?? '';
  return {
    number: around.number,
    block: around.block,
    lead,
    imageId,
    image,
    crop,
    focalPoint: focalPoint && pointWithin(focalPoint, crop),
    caption: node.content ?? [],
    captionText,
    altText: (altText ?? record?.altText ?? '').trim(),
    credit,
    kindLabel: record ? kindLabel(record, around.language, [captionText, credit]) : '',
    aiLabel: record ? aiLabel(record, around.language) : '',
    creditNamesAi: system !== '' && credit.toLowerCase().includes(system),
  };
}
