import type { Editor } from '@tiptap/core';
import type { PreferredWording } from '#shared/domain/publication.ts';
import { wordingPlaces } from '#shared/domain/wording.ts';

/** One unit for whatever stands in a line and is no text, so that places in words are places in the document. */
const leaf = '\ufffc';

/**
 * Writes what the house prefers wherever a piece has the other wording, as one change that one undo takes back. Marks of
 * the first letter go on.
 * @returns how many places were changed
 */
export function replaceWording(editor: Editor, wording: PreferredWording): number {
  const { doc, tr } = editor.state;
  let count = 0;
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, leaf);
    for (const { from, to, write } of wordingPlaces(text, wording)) {
      const start = tr.mapping.map(pos + 1 + from);
      tr.insertText(write, start, tr.mapping.map(pos + 1 + to));
      count++;
    }
    return false;
  });
  if (count > 0) editor.view.dispatch(tr);
  return count;
}
