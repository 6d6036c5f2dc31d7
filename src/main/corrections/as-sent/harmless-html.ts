import sanitizeHtml from 'sanitize-html';
import { harmlessStyles } from './harmless-styles.ts';

/** A picture that stands in the letter itself: on the mail by its Content-ID, or written out in the markup. */
export type PictureSource =
  | { readonly cid: string; readonly bytes?: never }
  | { readonly bytes: Uint8Array; readonly cid?: never };

/** A letter without anything that runs, loads or leads somewhere. */
export interface HarmlessHtml {
  /**
   * Pictures have the place of their source in `data-picture`, links that of their address in `data-link`; styles stand
   * in `data-style`.
   */
  readonly html: string;
  readonly pictures: readonly PictureSource[];
  /** Web and mail addresses that links lead to, each once, in their order. */
  readonly links: readonly string[];
  /** Pictures that would have come from elsewhere. */
  readonly remotePictures: number;
}

/** What a letter is written with; of every other element only the words stay. */
const elements = [
  ...['a', 'abbr', 'address', 'b', 'big', 'blockquote', 'br', 'caption', 'center', 'cite', 'code', 'col'],
  ...['colgroup', 'dd', 'del', 'div', 'dl', 'dt', 'em', 'font', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr'],
  ...['i', 'img', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q', 's', 'samp', 'small', 'span', 'strike'],
  ...['strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'tt', 'u', 'ul'],
];

/** Elements whose text is none of the letter's. */
const wordless = [
  ...['style', 'script', 'title', 'template', 'noscript', 'noembed', 'noframes', 'xmp', 'plaintext'],
  ...['textarea', 'select', 'option', 'iframe', 'object', 'embed', 'applet', 'svg', 'math'],
];

/** More of them than any letter has. */
const mostLinks = 200;
const mostPictures = 30;

/** @param html of any size; markup that is nested by the ten thousand takes long, so that a thread is to be given up */
export function harmlessHtml(html: string): HarmlessHtml {
  const pictures: PictureSource[] = [];
  const links: string[] = [];
  let remotePictures = 0;

  const picture = (attributes: sanitizeHtml.Attributes) => {
    const source = pictureIn(attributes.src ?? '');
    if (source && pictures.length < mostPictures) return String(pictures.push(source) - 1);
    if (attributes.src !== undefined || attributes.srcset !== undefined) remotePictures += 1;
    return null;
  };
  const link = (written: string) => {
    const address = linkIn(written);
    const known = links.indexOf(address);
    if (address === '' || (known < 0 && links.length >= mostLinks)) return null;
    return String(known < 0 ? links.push(address) - 1 : known);
  };

  const own = (tagName: string, attributes: sanitizeHtml.Attributes): sanitizeHtml.Attributes => {
    const [name, place] =
      tagName === 'img'
        ? ['data-picture', picture(attributes)]
        : ['data-link', tagName === 'a' ? link(attributes.href ?? '') : null];
    return place === null ? {} : { [name]: place };
  };

  const clean = sanitizeHtml(html, {
    allowedTags: elements,
    nonTextTags: wordless,
    nestingLimit: 200,
    allowedAttributes: {
      '*': ['dir', 'lang', 'align', 'valign', 'bgcolor', 'style', 'title'],
      a: ['data-link'],
      img: ['alt', 'width', 'height', 'data-picture'],
      font: ['color', 'face', 'size'],
      table: ['border', 'cellpadding', 'cellspacing', 'width', 'height'],
      td: ['colspan', 'rowspan', 'width', 'height', 'nowrap'],
      th: ['colspan', 'rowspan', 'width', 'height', 'nowrap'],
      col: ['span', 'width'],
      ol: ['start', 'type'],
      li: ['value'],
    },
    allowedClasses: { '*': ['Mso*'] },
    allowedStyles: { '*': harmlessStyles },
    allowedSchemes: [],
    transformTags: {
      // Its colours hold for the whole letter.
      body: 'div',
      '*': (tagName, attributes) => {
        if (attributes.background !== undefined) remotePictures += 1;
        return { tagName, attribs: { ...withoutOurs(attributes), ...own(tagName, attributes) } };
      },
    },
  });
  return { html: withStylesAside(clean), pictures, links, remotePictures };
}

/** The window's policy lets no style stand in markup: it makes a sheet of them. Quotes and brackets in values are escaped. */
const withStylesAside = (clean: string): string =>
  clean.replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(' style="', ' data-style="'));

/** A mail may know what we mark pictures and links with. */
function withoutOurs(attributes: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const { 'data-picture': _picture, 'data-link': _link, ...others } = attributes;
  return others;
}

function pictureIn(src: string): PictureSource | null {
  const cid = /^\s*cid:(\S+)\s*$/i.exec(src)?.[1];
  if (cid !== undefined) return { cid: decoded(cid) };
  const written = /^\s*data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)$/i.exec(src)?.[1];
  return written === undefined ? null : { bytes: Buffer.from(written, 'base64') };
}

/** RFC 2392: a Content-ID stands percent-encoded in an address. */
function decoded(cid: string): string {
  try {
    return decodeURIComponent(cid);
  } catch {
    return cid;
  }
}

/** Browsers skip control characters within an address, so `java\tscript:` is judged as they read it. */
function linkIn(written: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that browsers skip
  const address = written.replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(address) ? address.slice(0, 2000) : '';
}
