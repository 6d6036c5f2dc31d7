import { markupTokens } from './markup-tokens.ts';

/** Those of WordPress itself, which may stand without a word beside their name. */
const own = new Set(['gallery', 'embed', 'audio', 'video', 'playlist', 'caption', 'wp_caption']);

/** An address that is to be shown, as a whole; else where something begins or ends. */
const shortcode =
  /\[embed(?:\s[^[\]]{0,2000})?\][^[\]]{0,2000}\[\/embed\]|\[(\/?)([a-z][\w-]{0,60})((?:\s[^[\]]{0,2000})?)\]/gi;

/**
 * Takes out of a post what only WordPress and its extensions understand: `[gallery ids="1,2"]`. Words that somebody
 * set in brackets stay: `[sic]`, `[Name geändert]`.
 * @returns what is left, and what was taken, in order
 */
export function withoutShortcodes(markup: string): { readonly markup: string; readonly taken: string[] } {
  if (!markup.includes('[')) return { markup, taken: [] };
  const closed = new Set(
    [...markup.matchAll(/\[\/([a-z][\w-]{0,60})\]/gi)].map(([, name]) => name?.toLowerCase()),
  );
  const taken: string[] = [];
  const take = (words: string) => {
    taken.push(words.trim());
    return '';
  };
  const isOne = (name: string, attributes: string) =>
    own.has(name.toLowerCase()) || attributes.includes('=') || closed.has(name.toLowerCase());
  let left = '';
  for (const { kind, text } of markupTokens(markup))
    left +=
      kind !== 'words'
        ? text
        : text.replace(shortcode, (whole: string, closing?: string, name?: string, attributes = '') => {
            if (name !== undefined && !isOne(name, attributes)) return whole;
            return closing === '/' ? '' : take(whole);
          });
  return { markup: left, taken };
}

const captioned = /\[(?:wp_)?caption\b/gi;
const captionEnds = /\[\/(?:wp_)?caption\]/i;
const picture = /^\s*((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?)/i;
/** Characters of an image with its caption; what is longer is none. */
const longestCaption = 6000;

/** Images with a caption as the classic editor writes them, `[caption …]<img …> Words[/caption]`, as figures. */
export function withCaptions(markup: string): string {
  let [out, done] = ['', 0];
  for (const { index } of markup.matchAll(captioned)) {
    if (index < done) continue;
    const stretch = markup.slice(index, index + longestCaption);
    const end = captionEnds.exec(stretch);
    const opened = stretch.indexOf(']');
    if (!end || opened >= end.index) continue;
    const inner = stretch.slice(opened + 1, end.index);
    const [before = '', shown] = picture.exec(inner) ?? [];
    if (shown === undefined) continue;
    const said = /\bcaption\s*=\s*"([^"]*)"/i.exec(stretch.slice(8, opened))?.[1] ?? '';
    const below = inner.slice(before.length).trim() || said;
    out += `${markup.slice(done, index)}<figure>${shown}<figcaption>${below}</figcaption></figure>`;
    done = index + end.index + end[0].length;
  }
  return out + markup.slice(done);
}
