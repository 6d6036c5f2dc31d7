import { isSafeLink } from '#shared/article-body/schema.ts';
import { cleanAddress } from '#shared/domain/clean-address.ts';
import type { MarkupElement } from './markup.ts';
import { isUnseen, smallSide } from './picture-source.ts';

/** Whether an element shows something of its own that no text can hold. */
export const isEmbed = (element: MarkupElement): boolean =>
  /^(iframe|video|audio|embed|object|svg|canvas)$/.test(element.localName);

/** How an embedded thing without an address is told of; null: it showed nothing. */
export function lostAs(element: MarkupElement): 'embedsLost' | 'smallPictures' | null {
  if (isUnseen(element)) return null;
  if (element.localName === 'svg') return isDrawing(element) ? 'embedsLost' : 'smallPictures';
  const isEmptyFrame =
    element.localName === 'iframe' && (element.getAttribute('src') ?? 'about:').startsWith('about:');
  return isEmptyFrame ? null : 'embedsLost';
}

/** A chart has words, or says that it is large; an icon mostly leaves its size to the page around it. */
const isDrawing = (svg: MarkupElement): boolean =>
  [...svg.querySelectorAll('text')].some((one) => one.textContent) ||
  Number.parseFloat(svg.getAttribute('width') ?? '') > smallSide;

/** Whether a frame holds nothing of its own, so that a page shows what stands in it: Apple's Notes wrap their tables so. */
export const showsItsWords = (element: MarkupElement): boolean =>
  element.localName === 'object' &&
  element.getAttribute('data') === null &&
  (element.textContent ?? '').trim() !== '';

/** Where an embedded thing comes from, if that may become a link. */
export function embedAddress(element: MarkupElement): string | null {
  const sources = [element, ...element.querySelectorAll('source, embed')];
  for (const source of sources) {
    const written = source.getAttribute('src') ?? source.getAttribute('data') ?? '';
    const href = cleanAddress((written.startsWith('//') ? `https:${written}` : written).trim());
    if (/^https?:/i.test(href) && isSafeLink(href)) return href;
  }
  return null;
}
