import createDOMPurify from 'dompurify';
import type { LetterAsSent } from '#shared/contract/mail-views.ts';

/** Nothing but the letter's own words, looks and pictures: no scripts, no frames, no network. */
const policy = (nonce: string): string =>
  `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;

/** A sheet of paper, in the dark as well: letters are written for a light one. */
const sheet = `
:root { color-scheme: light; background: #fff; }
body { display: flow-root; margin: 0; padding: 16px 18px; overflow-wrap: anywhere; color: #1b1a17; font: 15px/1.5 Inter, system-ui, sans-serif; }
img { max-width: 100%; height: auto; }
[data-left] { display: inline-block; padding: 2px 6px; border: 1px dashed #8c877c; color: #5d584f; font-size: 12px; }
blockquote { margin: 0.6em 0; padding-left: 12px; border-left: 2px solid #d6d2c6; }
.MsoNormal { margin: 0; }
a { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
a[data-address]::after { content: " [" attr(data-address) "]"; color: #5d584f; font-size: 12px; text-decoration: none; }
`;

/** The window's own, so that its rules for letters hold nowhere else. */
const purifier = createDOMPurify(window);

/** What harms nobody in a letter; style sheets and forms are not among it. */
const allowed = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: [
    ...['style', 'form', 'input', 'button', 'select', 'textarea'],
    ...['video', 'audio', 'source', 'track', 'dialog', 'slot'],
  ],
  FORBID_ATTR: [
    ...['id', 'name', 'href', 'srcset', 'background', 'style', 'action', 'poster', 'tabindex', 'popover'],
  ],
  ALLOW_ARIA_ATTR: false,
  ADD_ATTR: ['data-link', 'data-style'],
  ALLOWED_URI_REGEXP: /^data:image\/webp;base64,/,
  // Everything else is taken for an address, and none but those of painted pictures is let through.
  ADD_URI_SAFE_ATTR: [
    ...['align', 'valign', 'width', 'height', 'border', 'cellpadding', 'cellspacing', 'colspan', 'rowspan'],
    ...['nowrap', 'span', 'start', 'type', 'bgcolor', 'color', 'face', 'size', 'dir', 'lang'],
  ],
  RETURN_DOM_FRAGMENT: true as const,
};

/**
 * The page of a frame that shows a letter as it was sent. What main has sanitised is sanitised once more with the
 * window's own parser, since the two may read the same markup differently. A framed document inherits the window's
 * policy, under which only styles with the nonce count: those of the elements become rules of one sheet.
 */
export function letterFrame({ html, links }: LetterAsSent, nonce: string): string {
  const body = document.implementation.createHTMLDocument('').body;
  body.append(purifier.sanitize(html, allowed));
  for (const image of body.querySelectorAll('img:not([src])')) image.replaceWith(inItsPlace(image));
  const rules = takeStyles(body);
  for (const link of body.querySelectorAll('a')) nameAddress(link, links);
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(nonce)}">`,
    `<style nonce="${nonce}">${sheet}${rules.join('\n')}</style>`,
  ];
  return `<!doctype html><html><head>${head.join('')}</head><body>${body.innerHTML}</body></html>`;
}

/** What a picture that is not shown would have shown; nothing, where nobody was meant to notice it. */
function inItsPlace(image: Element): Node {
  const says = document.createElement('span');
  says.textContent = image.getAttribute('alt') ?? '';
  if (says.textContent.trim() !== '') says.setAttribute('data-left', '');
  return says;
}

/** Each style as a rule, written by the browser itself, so that none can end its rule and begin another. */
function takeStyles(body: HTMLElement): string[] {
  const places = new Map<string, number>();
  for (const element of body.querySelectorAll('[data-style]')) {
    const read = document.createElement('span');
    read.style.cssText = element.getAttribute('data-style') ?? '';
    element.removeAttribute('data-style');
    const style = read.style.cssText;
    if (style === '' || /url\(|image-set|[<{}]/i.test(style)) continue;
    const place = places.get(style) ?? places.size;
    places.set(style, place);
    element.setAttribute('data-style', String(place));
  }
  return [...places].map(([style, place]) => `[data-style="${place}"] { ${style} }`);
}

/** A link says where it would lead: by its number in the list below, and by its host unless its words say that. */
function nameAddress(link: Element, links: readonly string[]): void {
  const place = link.getAttribute('data-link');
  link.removeAttribute('data-link');
  const address = place === null ? undefined : links[Number(place)];
  if (address === undefined) return;
  const number = Number(place) + 1;
  const says = link.textContent.trim() === address;
  link.setAttribute('data-address', says ? String(number) : `${number}: ${placeOf(address)}`);
}

const placeOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host || new URL(address).pathname : address;
