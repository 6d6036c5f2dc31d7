import type { Said } from '#shared/coming-in/line.ts';
import { beginsAttribute, saidAttribute } from '#shared/coming-in/read-markup.ts';
import { bookmark, edgeBookmark, endBookmark } from './apply.ts';

const blockTag = /^<(p|li|h[1-6]|dt|dd|td|th)[\s>]/;

/**
 * The markup that mammoth made, with what its bookmarks say written to the words and blocks themselves. A link around a
 * bookmark, which is a link to a parser as well, would end there.
 */
export function saidInMarkup(markup: string, all: readonly Said[]): string {
  const out: string[] = [];
  let said: string | null = null;
  let block = -1;
  // mammoth escapes each angle bracket that is none of a tag.
  for (const token of markup.split(/(<[^>]*>)/)) {
    const name = /^<a id="([^"]*)">$/.exec(token)?.[1] ?? '';
    if (name === endBookmark) said = null;
    else if (name.startsWith(bookmark)) said = name.slice(bookmark.length);
    else if (name.startsWith(edgeBookmark)) {
      const opening = out[block];
      const number = name.slice(edgeBookmark.length);
      if (opening) out[block] = opening.replace(/>$/, ` ${beginsAttribute}="${number}">`);
    }
    if (blockTag.test(token)) block = out.length;
    const isText = token !== '' && !token.startsWith('<');
    const isStruck = said !== null && all[Number(said)]?.change?.kind === 'deletion';
    const tag = isStruck ? 'del' : 'span';
    if (said !== null && isText) out.push(`<${tag} ${saidAttribute}="${said}">${token}</${tag}>`);
    else if (said !== null && token === '<br />') out.push(`<br ${saidAttribute}="${said}" />`);
    else out.push(token);
  }
  return out.join('').replaceAll(emptyBookmark, '');
}

const emptyBookmark = new RegExp(`<a id="(${bookmark}|${edgeBookmark})[^"]*"></a>`, 'g');
