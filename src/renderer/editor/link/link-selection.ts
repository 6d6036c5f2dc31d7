import type { Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isSafeLink } from '#shared/article-body/schema.ts';
import { cleanAddress } from '#shared/domain/clean-address.ts';

/** An address that is pasted onto words links them. @returns whether it did; else it is text like any other */
export function linkSelection(view: EditorView, slice: Slice): boolean {
  const { state } = view;
  const { selection, schema } = state;
  const { $from, $to, empty, from, to } = selection;
  if (empty || !(selection instanceof TextSelection) || !$from.sameParent($to)) return false;
  const link = schema.marks.link!;
  if (!$from.parent.type.allowsMarkType(link)) return false;
  const href = cleanAddress(slice.content.textBetween(0, slice.content.size, ' ').trim());
  if (!isSafeLink(href)) return false;
  const tr = state.tr.removeMark(from, to, link).addMark(from, to, link.create({ href }));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, to)).removeStoredMark(link).scrollIntoView());
  return true;
}
