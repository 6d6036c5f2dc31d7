import type { ManyImagesDone } from '#shared/contract/image-library.ts';
import { notifyFailure } from '../../ui/notify.tsx';
import { createUndo } from '../../ui/undo-note.tsx';
import { type AskError, ask } from '../../workstation-client/ask.ts';
import { inSlices } from '../../workstation-client/in-slices.ts';

/** Takes the last change to the records of several images back. */
export const creditsUndo = createUndo();

async function putBack(changed: ManyImagesDone['changed']): Promise<void> {
  for (const images of inSlices(changed)) {
    const { refused } = await ask('images.putBack', { images: [...images] });
    for (const { message } of refused) notifyFailure({ message });
  }
}

export const offerUndo = (
  changed: ManyImagesDone['changed'],
  words: { readonly said: string; readonly undo: string },
): void =>
  creditsUndo.offer(words, () => {
    putBack(changed).catch((failure: AskError) => notifyFailure(failure));
  });
