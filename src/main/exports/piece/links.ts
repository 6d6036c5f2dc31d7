import { isSafeLink } from '#shared/article-body/schema.ts';

const onlyUrlCharacters = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;

/**
 * The address of a link as it may be printed: http, https or mailto, complete, in characters that a URL may hold
 * (RFC 3986). Null for everything else; the words of such a link are printed without it.
 */
export function printableLink(href: unknown): string | null {
  if (typeof href !== 'string' || !isSafeLink(href) || !URL.canParse(href)) return null;
  const hasOneFragment = href.split('#').length <= 2;
  if (hasOneFragment && onlyUrlCharacters.test(href) && !hasBareBracketOrPercent(href)) return href;
  return encodeRest(new URL(href).href);
}

/** Brackets may stand only around an IPv6 host, and a percent sign only before two hexadecimal digits. */
const hasBareBracketOrPercent = (href: string): boolean =>
  /[[\]]/.test(href.replace(/^https?:\/\/([^/@]*@)?\[[\da-f:.]+\]/i, '')) || /%(?![\da-f]{2})/i.test(href);

function encodeRest(href: string): string {
  const [, origin = '', rest = ''] = /^(https?:\/\/[^/]*|mailto:)(.*)$/s.exec(href) ?? [];
  const [path = '', ...fragment] = rest.split('#');
  const encode = (part: string): string =>
    part
      .replace(/%(?![\da-f]{2})/gi, '%25')
      .replace(/[^\w\-.~:/?@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character));
  return origin + encode(path) + (fragment.length > 0 ? `#${encode(fragment.join('%23'))}` : '');
}

/** An absolute web address, or null; what a record holds was read from a file and is not to be trusted. */
export const webAddress = (text: string): string | null =>
  /^https?:/i.test(text.trim()) ? printableLink(text.trim()) : null;
