import { isSafeLink } from '#shared/article-body/schema.ts';
import { cleanAddress } from '#shared/domain/clean-address.ts';

/** Whether an element shows something of its own that no text can hold. */
export const isEmbed = (element: Element): boolean =>
  /^(iframe|video|audio|embed|object|svg|canvas)$/.test(element.localName);

const side = (element: Element, name: 'width' | 'height'): number =>
  Number.parseFloat(element.getAttribute(name) ?? '') || Number.POSITIVE_INFINITY;

/** As counters and beacons are, which show nothing. */
export const isUnseen = (element: Element): boolean =>
  side(element, 'width') <= 2 || side(element, 'height') <= 2;

/** A drawing or player that somebody will miss; an icon or an empty frame is none. */
export const isWorthAWord = (element: Element): boolean => {
  if (element.localName === 'svg')
    return [...element.querySelectorAll('text')].some((one) => one.textContent);
  return (
    element.localName !== 'iframe' || (element.getAttribute('src') ?? 'about:').startsWith('about:') === false
  );
};

/** Where an embedded thing comes from, if that may become a link. */
export function embedAddress(element: Element): string | null {
  const sources = [element, ...element.querySelectorAll('source, embed')];
  for (const source of sources) {
    const written = source.getAttribute('src') ?? source.getAttribute('data') ?? '';
    const href = cleanAddress((written.startsWith('//') ? `https:${written}` : written).trim());
    if (/^https?:/i.test(href) && isSafeLink(href)) return href;
  }
  return null;
}
