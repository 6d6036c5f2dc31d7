import type { Image } from '#shared/domain/image/image.ts';
import { createSwitch } from '../../ui/switch-store.ts';

/** The dialog in which an image of the library is chosen; `ImageChoice` shows it. */
export const choiceDialog = createSwitch();

let answer: ((image: Image | null) => void) | null = null;

/** Lets a person choose an image of the library, or bring one in. Null: nothing was chosen. */
export function chooseImage(): Promise<Image | null> {
  settle(null);
  choiceDialog.open();
  return new Promise((resolve) => {
    answer = resolve;
  });
}

/** Answers whoever asked; called once the dialog has gone and the focus is back. */
export function settle(image: Image | null): void {
  answer?.(image);
  answer = null;
}
