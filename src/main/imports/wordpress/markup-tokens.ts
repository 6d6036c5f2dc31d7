/** A stretch of markup: words, a tag, or a remark. Together they are the whole again. */
export interface MarkupToken {
  readonly kind: 'words' | 'tag' | 'remark';
  readonly text: string;
}

const tag = /<\/?[a-z][^<>]*>/iy;

/** Parts markup, in time that grows with its length, whatever it holds. */
export function* markupTokens(markup: string): Generator<MarkupToken> {
  let [at, words] = [0, 0];
  let remarksEnd = true;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open < 0) break;
    let [end, kind]: [number, MarkupToken['kind']] = [open + 1, 'words'];
    if (remarksEnd && markup.startsWith('<!--', open)) {
      const close = markup.indexOf('-->', open + 4);
      remarksEnd = close >= 0;
      if (remarksEnd) [end, kind] = [close + 3, 'remark'];
    } else {
      tag.lastIndex = open;
      const match = tag.exec(markup);
      if (match) [end, kind] = [open + match[0].length, 'tag'];
    }
    at = end;
    if (kind === 'words') continue;
    if (open > words) yield { kind: 'words', text: markup.slice(words, open) };
    yield { kind, text: markup.slice(open, end) };
    words = end;
  }
  if (words < markup.length) yield { kind: 'words', text: markup.slice(words) };
}

/** The name of a tag in small letters; empty for anything else. */
export const tagName = ({ kind, text }: MarkupToken): string =>
  kind === 'tag' ? (/^<\/?([a-z][a-z0-9:-]*)/i.exec(text)?.[1]?.toLowerCase() ?? '') : '';
