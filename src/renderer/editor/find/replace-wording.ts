import type { Editor } from '@tiptap/core';
import type { PreferredWording } from '#shared/domain/publication.ts';
import { wordingPlaces } from '#shared/domain/wording.ts';
import { putWords } from './put-words.ts';

/** One unit for whatever stands in a line and is no text, so that places in words are places in the document. */
const leaf = '\ufffc';

/**
 * Writes what the house prefers wherever a piece has the other wording, as one change that one undo takes back; see
 * `putWords` for the form of the letters.
 * @returns how many places were changed
 */
export function replaceWording(editor: Editor, wording: PreferredWording): number {
  const { doc, tr } = editor.state;
  let count = 0;
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, leaf);
    for (const { from, to, write } of wordingPlaces(text, wording)) {
      putWords(tr, { from: tr.mapping.map(pos + 1 + from), to: tr.mapping.map(pos + 1 + to, -1) }, write);
      count++;
    }
    return false;
  });
  if (count > 0) editor.view.dispatch(tr);
  return count;
}
