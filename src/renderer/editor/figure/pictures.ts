import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { Image } from '#shared/domain/image/image.ts';
import { printsTheSame } from '#shared/domain/piece/byline.ts';
import { addImage } from '../../images/add-image.ts';
import { AskError } from '../../workstation-client/ask.ts';
import { whileArriving } from './arriving-pictures.ts';
import { type PicturePlace, placeAt, posOf } from './picture-place.ts';

/**
 * Shows an image in the figure at `pos`. A figure that waited keeps its own words; one that showed another image loses
 * them and its crop, because they were meant for that one. Without a caption it takes that of the record.
 */
export function showImage(tr: Transaction, pos: number, { imageId, credit }: Image): Transaction {
  const figure = tr.doc.nodeAt(pos);
  if (figure?.type.name !== 'figure') return tr;
  const before = figure.attrs as { imageId: string | null; creditLine: string | null };
  const showedAnother = before.imageId !== null && before.imageId !== imageId;
  tr.setNodeAttribute(pos, 'imageId', imageId);
  // An override that prints what the record prints would only go stale when the record is corrected.
  if (showedAnother || printsTheSame(before.creditLine ?? '', credit.creditLine))
    tr.setNodeAttribute(pos, 'creditLine', null);
  if (showedAnother) {
    for (const attr of ['altText', 'crop', 'focalPoint']) tr.setNodeAttribute(pos, attr, null);
    tr.delete(pos + 1, pos + 1 + figure.content.size);
  }
  const caption = credit.caption.replace(/\s+/g, ' ').trim();
  if (tr.doc.nodeAt(pos)?.content.size === 0 && caption !== '') tr.insertText(caption, pos + 1);
  return tr;
}

/** Puts an image on the page. @returns the place below it, for the next one */
function put(editor: Editor, place: PicturePlace, image: Image): PicturePlace {
  const { state } = editor;
  const pos = posOf(state, place);
  const waits = place.at === 'in' && state.doc.nodeAt(pos)?.type.name === 'figure';
  const tr = waits ? state.tr : state.tr.insert(pos, state.schema.nodes.figure!.create());
  editor.view.dispatch(showImage(tr, pos, image));
  return placeAt(editor.state, editor.state.doc.resolve(pos).index(0), 'below');
}

/**
 * Takes image files into the library and onto the page, the first at `place`, the others below it.
 * @returns why some stayed outside; the others are on the page
 */
export async function placePictures(
  editor: Editor,
  files: readonly File[],
  place: PicturePlace,
): Promise<AskError[]> {
  const refused: AskError[] = [];
  let next = place;
  for (const file of files) {
    try {
      const image = await whileArriving(editor, next, file.name, addImage(file));
      if (editor.isDestroyed) return refused;
      next = put(editor, next, image);
    } catch (failure) {
      if (!(failure instanceof AskError)) throw failure;
      refused.push(failure);
    }
  }
  return refused;
}
