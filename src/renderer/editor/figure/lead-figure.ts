import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import { sizeOf } from '../blocks/move-blocks.ts';
import { jumpToBlock } from '../jump.ts';

const leadIndex = (doc: Node): number =>
  doc.content.content.findIndex(({ type, attrs }) => type.name === 'figure' && attrs.lead === true);

/** Leads to the lead picture, also to one that still waits. @returns whether there is one */
export function goToLead(editor: Editor): boolean {
  const index = leadIndex(editor.state.doc);
  if (index >= 0) jumpToBlock(editor, index);
  return index >= 0;
}

/** Puts a lead figure that waits for its picture below the headline, and takes it in hand; or leads to the one there is. */
export function putLead(editor: Editor): boolean {
  if (goToLead(editor)) return true;
  const { doc, schema, tr } = editor.state;
  const headline = doc.content.content.findIndex(({ type }) => type.name === 'headline');
  const pos = sizeOf(doc, 0, headline + 1);
  tr.insert(pos, schema.nodes.figure!.create({ lead: true }));
  editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, pos)).scrollIntoView());
  editor.view.focus();
  return true;
}
