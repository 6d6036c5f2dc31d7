import type { WxrElsewhere, WxrMedia, WxrPost } from './wxr-post.ts';

/** Characters; a tag that is longer says nothing that anybody wrote. */
const longestTag = 20_000;

const quoted = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The number of the library's file that an image shows; empty where it does not say. */
const shows = (tag: string): string =>
  /\bwp-image-(\d{1,19})\b|\bdata-id\s*=\s*["']?(\d{1,19})/i.exec(tag)?.slice(1).find(Boolean) ?? '';

const hasWords = (tag: string, attribute: string): boolean =>
  new RegExp(`\\b${attribute}\\s*=\\s*(?:"[^"]+"|'[^']+'|[^\\s"'>]+)`, 'i').test(tag);

/** Images of a post with what the library there says of them, where the post itself says nothing. */
export const withLibraryWords = (markup: string, { media }: Pick<WxrElsewhere, 'media'>): string =>
  markup.replace(/<img\b[^<>]*>/gi, (tag) => {
    const file = tag.length > longestTag ? undefined : media.get(shows(tag));
    if (!file) return tag;
    const more = [
      hasWords(tag, 'alt') ? '' : file.altText && ` alt="${quoted(file.altText)}"`,
      file.credit && ` data-credit="${quoted(file.credit)}"`,
    ].join('');
    const bare = hasWords(tag, 'alt') ? tag : tag.replace(/\salt\s*=\s*(?:""|'')/i, '');
    return more === '' ? tag : bare.replace(/\s*\/?>$/, `${more}>`);
  });

/** The image that leads a post, where it does not stand in its text as well. */
export function featured(post: WxrPost, { media }: Pick<WxrElsewhere, 'media'>): string {
  const id = post.meta.find(({ key }) => key === '_thumbnail_id')?.value.trim() ?? '';
  const file = /^\d{1,19}$/.test(id) ? media.get(id) : undefined;
  if (!file || standsIn(post.content, id, file)) return '';
  const credit = file.credit && ` data-credit="${quoted(file.credit)}"`;
  const caption = file.caption && `<figcaption>${file.caption}</figcaption>`;
  return `<figure><img src="${quoted(file.address)}" alt="${quoted(file.altText)}"${credit}>${caption}</figure>\n`;
}

const standsIn = (content: string, id: string, { address }: WxrMedia): boolean =>
  new RegExp(`\\bwp-image-${id}\\b`).test(content) || (address !== '' && content.includes(address));
