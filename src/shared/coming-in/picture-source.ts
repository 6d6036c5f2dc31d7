import type { PictureSource } from './line.ts';
import type { MarkupElement } from './markup.ts';

/** A data address shorter than this holds a dot that stands in until the page has loaded its picture. */
const longestStandIn = 400;

/** The largest side, in pixels, of what is drawn among letters and as one of them. */
export const smallSide = 32;

const lengthOf = (element: MarkupElement, name: 'width' | 'height'): number =>
  Number.parseFloat(element.getAttribute(name) ?? '') || Number.POSITIVE_INFINITY;

/** Beacons and spacers show nothing: nobody misses them. */
export const isUnseen = (image: MarkupElement): boolean =>
  Math.min(lengthOf(image, 'width'), lengthOf(image, 'height')) <= 2;

/** An icon is no picture of the text, but it was to be seen. */
export const isSmall = (image: MarkupElement): boolean =>
  Math.max(lengthOf(image, 'width'), lengthOf(image, 'height')) <= smallSide;

/** The sign that a picture stands for, as mail programs and networks draw theirs; empty for any other picture. */
export function emojiOf(image: MarkupElement): string {
  const alt = (image.getAttribute('alt') ?? '').trim();
  return /^(\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200d\ufe0f\u20e3#*0-9]|\p{Emoji_Modifier})+$/u.test(
    alt,
  ) && /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(alt)
    ? alt
    : '';
}

/** Where the picture was, also where a page puts its address aside until it is scrolled to. */
export function pictureOf(image: MarkupElement): PictureSource {
  const src = (image.getAttribute('src') ?? '').trim();
  const isStandIn = src === '' || (src.startsWith('data:') && src.length < longestStandIn);
  const aside =
    image.getAttribute('data-src') ??
    image.getAttribute('srcset')?.trim().split(/\s/)[0] ??
    image.getAttribute('data-srcset')?.trim().split(/\s/)[0];
  const credit = image.getAttribute('data-credit');
  return {
    address: isStandIn && aside ? aside : src,
    ...(credit ? { credit } : {}),
    altText: (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim(),
  };
}
