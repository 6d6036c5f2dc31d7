import { useState } from 'react';
import type { ManyImagesDone } from '#shared/contract/image-library.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import type { ManyCredits, ManyField } from '#shared/domain/image/change-many.ts';
import { type AskError, ask } from '../../workstation-client/ask.ts';
import { inSlices } from '../../workstation-client/in-slices.ts';

export interface SettingCredits {
  /** How many images are behind; null while nothing is on its way. */
  readonly done: number | null;
  readonly error: AskError | null;
  readonly set: (imageIds: readonly ImageId[], credit: ManyCredits, replace: readonly ManyField[]) => void;
}

/**
 * Sets fields of any number of images, some hundred at a time. Where a part is refused, what was changed before it is
 * told all the same, so that it can be taken back.
 */
export function useSetCredits(onDone: (answer: ManyImagesDone) => void): SettingCredits {
  const [done, setDone] = useState<number | null>(null);
  const [error, setError] = useState<AskError | null>(null);
  const set = async (
    imageIds: readonly ImageId[],
    credit: ManyCredits,
    replace: readonly ManyField[],
  ): Promise<void> => {
    setError(null);
    setDone(0);
    const answers: ManyImagesDone[] = [];
    let behind = 0;
    try {
      for (const slice of inSlices(imageIds)) {
        answers.push(await ask('images.updateMany', { imageIds: [...slice], credit, replace: [...replace] }));
        behind += slice.length;
        setDone(behind);
      }
      onDone(together(answers));
    } catch (failure) {
      setError(failure as AskError);
      if (answers.length > 0) onDone(together(answers));
    } finally {
      setDone(null);
    }
  };
  return { done, error, set: (...all) => void set(...all) };
}

const together = (answers: readonly ManyImagesDone[]): ManyImagesDone => ({
  changed: answers.flatMap(({ changed }) => changed),
  unchanged: answers.reduce((sum, { unchanged }) => sum + unchanged, 0),
  refused: answers.flatMap(({ refused }) => refused),
});
