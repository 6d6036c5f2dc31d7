import type { Node } from '@tiptap/pm/model';
import { edge } from '#shared/article-body/printed.ts';

/** Letters of blocks, each with its position in the document. */
interface Letters {
  readonly text: string;
  readonly places: readonly number[];
}

/** @param withSuggested whether words that are only suggested count; they are not printed */
function lettersOf(doc: Node, from: number, to: number, withSuggested: boolean): Letters {
  let text = '';
  const places: number[] = [];
  const add = (words: string, pos: number) => {
    for (let at = 0; at < words.length; at++) {
      if (words[at] === edge) continue;
      text += words[at];
      places.push(pos + at);
    }
  };
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isTextblock) add('\n', pos + 1);
    const isSuggested = node.marks.some(({ type }) => type.name === 'insertion');
    if (node.isText && (withSuggested || !isSuggested)) add(node.text ?? '', pos);
    else if (node.type.name === 'hardBreak') add(' ', pos);
  });
  return { text, places };
}

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Where words that a finding quotes begin between two positions. It quotes what is printed, with each stretch of blanks
 * as one and «…» where it left off; the words of an open suggestion are looked for as well, after those.
 * @returns null: they are not there
 */
export function findQuoted(doc: Node, from: number, to: number, excerpt: string): number | null {
  const words = excerpt.replace(/…$/, '').trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const quoted = new RegExp(words.map(literally).join('\\s+'), 'u');
  for (const withSuggested of [false, true]) {
    const { text, places } = lettersOf(doc, from, to, withSuggested);
    const found = quoted.exec(text);
    if (found) return places[found.index] ?? null;
  }
  return null;
}
