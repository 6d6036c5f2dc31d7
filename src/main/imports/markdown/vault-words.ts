import type { Image, Nodes, PhrasingContent } from 'mdast';
import { isPictureName } from '#shared/coming-in/pictures-beside.ts';

/** `![[steg.jpg|Der Steg]]`, `[[Birsau|in Birsau]]`, `==wichtig==`, as note-taking programs write them. */
const signs = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]|==(?=\S)([^=\n]+?)(?<=\S)==/g;

/** The size of a picture stands where others have its words. */
const isSize = /^\d+(?:x\d+)?$/;

/**
 * Words in which such signs stand, as what they mean: a picture, the words of a link into other notes, marked words.
 * @param elsewhere gets the links whose note has another name than their words
 */
function meant(text: string, elsewhere: string[]): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let from = 0;
  const say = (words: string) => {
    const last = found.at(-1);
    if (words === '') return;
    if (last?.type === 'text') last.value += words;
    else found.push({ type: 'text', value: words });
  };
  for (const { 0: whole, 1: shown, 2: target = '', 3: words, 4: marked, index } of text.matchAll(signs)) {
    say(text.slice(from, index));
    from = index + whole.length;
    if (marked !== undefined) say(marked);
    else if (shown === '') {
      say(words || target);
      if (words && words !== target) elsewhere.push(whole);
    } else if (isPictureName(target)) {
      const alt = words === undefined || isSize.test(words) ? '' : words;
      found.push({ type: 'image', url: encodeURI(target), alt } satisfies Image);
    } else say(whole);
  }
  say(text.slice(from));
  return found;
}

/**
 * Puts what the signs of note-taking programs mean in their place, throughout a text; code stays as it is.
 * @returns links into other notes of which the words alone can stand in a piece
 */
export function readVaultWords(tree: Nodes): string[] {
  const elsewhere: string[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue;
    const children = node.children as Nodes[];
    node.children = children.flatMap((child): Nodes[] =>
      child.type === 'text' ? (meant(child.value, elsewhere) as Nodes[]) : [child],
    ) as never;
    open.push(...(node.children as Nodes[]).toReversed());
  }
  return elsewhere;
}
