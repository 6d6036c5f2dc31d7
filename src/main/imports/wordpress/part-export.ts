import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { xmlText } from './decode-xml.ts';
import { mediaOf } from './media.ts';
import { ourPiece } from './our-export.ts';
import { WxrReader } from './read-wxr.ts';
import type { WxrCounts, WxrMedia, WxrPost } from './wxr-post.ts';

/** A post among those that were parted, and where it lies in the file of them. */
export interface PostPlace {
  readonly from: number;
  readonly to: number;
  readonly source: string;
  readonly link: string;
  readonly isPublic: boolean;
  /** For sentences: shortened. */
  readonly title: string;
}

/** An export taken apart: its posts in a file of their own, one a line, so that a few at a time can be read. */
export interface PartedExport {
  readonly places: readonly PostPlace[];
  readonly counts: WxrCounts;
  /** Posts that are too long to be one, by title. */
  readonly tooLong: readonly string[];
  /** It breaks off, in the item of that title or between two; null: it is whole. */
  readonly cut: { readonly title: string | null } | null;
  /** It was not read to its end: it is made to do harm, or holds more posts than any newsroom wrote. */
  readonly gaveUp: boolean;
  /** Places at which it is no XML. */
  readonly faults: number;
  readonly hasDoctype: boolean;
}

/** What posts draw from elsewhere, as it is written down beside them. */
export interface WrittenElsewhere {
  readonly media: readonly (readonly [string, WxrMedia])[];
  readonly shared: readonly (readonly [string, string])[];
  readonly authors: readonly (readonly [string, string])[];
  readonly language: string;
}

/** Posts of one file; the archive of a daily has some hundred thousand. */
const mostPosts = 250_000;
/** Characters of all passages that posts share, and of what is said of images. */
const mostElsewhere = 64 * 1024 * 1024;

const elsewhereBeside = (posts: string): string => `${posts}.elsewhere`;

export { elsewhereBeside };

/** What of an export becomes a piece. Drafts that WordPress made by itself, and earlier versions, are none. */
const isPiece = ({ type, status }: WxrPost): boolean =>
  (type === 'post' || type === 'page') && status !== 'auto-draft' && status !== 'inherit';

/**
 * Takes an export apart, in one pass and with one item in memory.
 * @param into where the posts are written
 * @param tell is told how many bytes are read
 */
export async function partExport(
  file: string,
  into: string,
  tell: (bytes: number) => void,
): Promise<PartedExport> {
  const places: PostPlace[] = [];
  const tooLong: string[] = [];
  const others: Record<string, number> = Object.create(null);
  const written = { media: new Map(), shared: new Map(), authors: new Map(), language: '' };
  const counts = { media: 0, comments: 0, sticky: 0 };
  let [at, elsewhere, home] = [0, 0, ''];
  const out = createWriteStream(into);
  let full = false;
  const take = (found: WxrPost) => {
    // What this program wrote of a piece without an address bears that of the site.
    const isHome = ourPiece(found.source) !== null && samePage(found.link, home);
    const post = isHome ? { ...found, link: '' } : found;
    const line = Buffer.from(`${JSON.stringify(post)}\n`);
    places.push({ ...placeOf(post), from: at, to: at + line.length });
    at += line.length;
    full = !out.write(line) || full;
  };
  const fits = (length: number) => {
    elsewhere += length;
    return elsewhere <= mostElsewhere;
  };
  const reader = new WxrReader({
    home(address) {
      home = address;
    },
    author: (login, name) => void (fits(name.length) && written.authors.set(login, name)),
    language(tag) {
      if (written.language === '') written.language = tag;
    },
    post(post, isTooLong, comments) {
      counts.comments += comments;
      if (isPiece(post)) {
        if (post.sticky) counts.sticky += 1;
        if (isTooLong) tooLong.push(shortTitle(post.title));
        else if (hasWords(post)) take(post);
        else others.empty = (others.empty ?? 0) + 1;
      } else if (post.type === 'attachment') {
        counts.media += 1;
        const media = mediaOf(post);
        if (fits(JSON.stringify(media).length)) written.media.set(post.postId, media);
      } else {
        if (post.type === 'wp_block' && fits(post.content.length))
          written.shared.set(post.postId, post.content);
        const kind = post.type === 'post' || post.type === 'page' ? post.status || post.type : post.type;
        if (Object.keys(others).length < mostKinds || kind in others) others[kind] = (others[kind] ?? 0) + 1;
      }
    },
  });
  let gaveUp = false;
  for await (const { text, upTo } of xmlText(file)) {
    gaveUp = !reader.write(text) || places.length > mostPosts;
    if (gaveUp) break;
    if (full) await once(out, 'drain');
    full = false;
    tell(upTo);
  }
  const { isCut, title } = reader.end();
  await new Promise<void>((settle, fail) => {
    out.on('error', fail);
    out.end(() => settle());
  });
  const beside: WrittenElsewhere = {
    media: [...written.media],
    shared: [...written.shared],
    authors: [...written.authors],
    language: written.language,
  };
  writeFileSync(elsewhereBeside(into), JSON.stringify(beside));
  const { faults, hasDoctype } = reader;
  return {
    places,
    counts: { ...counts, others },
    tooLong,
    cut: isCut && !gaveUp ? { title: title && shortTitle(title) } : null,
    gaveUp,
    faults,
    hasDoctype,
  };
}

const samePage = (one: string, other: string): boolean =>
  one.replace(/\/+$/, '') === other.replace(/\/+$/, '');

/** Kinds of items that are counted by their name. */
const mostKinds = 100;
const longestTitle = 120;

export const shortTitle = (title: string): string => {
  const clean = title
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return clean.length <= longestTitle ? clean : `${clean.slice(0, longestTitle - 1).toWellFormed()}…`;
};

const hasWords = ({ title, content, excerpt }: WxrPost): boolean =>
  /[\p{L}\p{N}]/u.test(title) || /[\p{L}\p{N}]/u.test(content) || /[\p{L}\p{N}]/u.test(excerpt);

/** Private posts, and those behind a password, are public to nobody. */
export const isPublic = ({ status, hasPassword }: Pick<WxrPost, 'status' | 'hasPassword'>): boolean =>
  status === 'publish' && !hasPassword;

const placeOf = (post: WxrPost): Omit<PostPlace, 'from' | 'to'> => ({
  source: post.source,
  link: post.link,
  isPublic: isPublic(post),
  title: shortTitle(post.title),
});
