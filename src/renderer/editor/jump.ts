import type { Editor } from '@tiptap/core';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import type { FindingPlace } from '#shared/domain/gate.ts';

/** The index of the top-level block that a finding means; null: it is not on the page. */
function blockOf(editor: Editor, place: FindingPlace): number | null {
  const { doc } = editor.state;
  if (place.block !== null && place.block < doc.childCount) return place.block;
  for (let index = 0; index < doc.childCount; index++) {
    const node = doc.child(index);
    if (node.type.name === place.field) return index;
    if (place.imageId !== null && node.attrs.imageId === place.imageId) return index;
  }
  return null;
}

/** Leads to where a finding is. @returns whether that is on the page */
export function jumpTo(editor: Editor, place: FindingPlace): boolean {
  const block = blockOf(editor, place);
  if (block === null) return false;
  const { doc, tr } = editor.state;
  let pos = 0;
  for (let index = 0; index < block; index++) pos += doc.child(index).nodeSize;
  const node = doc.child(block);
  const at = place.excerpt === '' ? -1 : node.textContent.indexOf(place.excerpt);
  const selection =
    node.type.name === 'figure'
      ? NodeSelection.create(doc, pos)
      : Selection.near(doc.resolve(pos + 1 + Math.max(0, at)), 1);
  editor.view.dispatch(tr.setSelection(selection));
  editor.view.focus();
  const shown = editor.view.nodeDOM(pos);
  if (shown instanceof HTMLElement) shown.scrollIntoView({ block: 'center' });
  return true;
}
