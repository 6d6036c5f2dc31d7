import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { z } from 'zod';
import type { ImageId, uploadId } from '#shared/domain/ids.ts';
import { ask, upload } from '../workstation-client/ask.ts';

/** Takes a picture file into the library. @throws AskError */
export async function addPicture(file: File): Promise<ImageId> {
  const id = (await upload(file)) as z.infer<typeof uploadId>;
  return (await ask('images.add', { uploadId: id })).imageId;
}

/** Puts a picture into the figure that waits at `pos`, or as a figure of its own below the block there. */
function place(editor: Editor, pos: number, imageId: ImageId): void {
  const { tr, doc, schema } = editor.state;
  const $at = doc.resolve(Math.min(pos, doc.content.size));
  const start = $at.depth > 0 ? $at.before(1) : $at.pos;
  const block = doc.nodeAt(start);
  if (block?.type.name === 'figure' && block.attrs.imageId === null)
    tr.setNodeAttribute(start, 'imageId', imageId);
  else tr.insert($at.depth > 0 ? $at.after(1) : $at.pos, schema.nodes.figure!.create({ imageId }));
  editor.view.dispatch(tr.scrollIntoView());
}

/**
 * Takes picture files into the library and onto the page, the first at `pos`, the others below it. The place follows
 * what is typed meanwhile. @throws AskError for the first that is refused; those before it stay.
 */
export async function placePictures(editor: Editor, files: readonly File[], pos: number): Promise<void> {
  let at = pos;
  const follow = ({ transaction }: { transaction: Transaction }) => {
    at = transaction.mapping.map(at);
  };
  editor.on('transaction', follow);
  try {
    for (const file of files) {
      const imageId = await addPicture(file);
      if (editor.isDestroyed) return;
      place(editor, at, imageId);
    }
  } finally {
    editor.off('transaction', follow);
  }
}
