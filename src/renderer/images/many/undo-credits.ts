import type { TFunction } from 'i18next';
import type { ManyImagesDone } from '#shared/contract/image-library.ts';
import { manyField } from '#shared/domain/image/change-many.ts';
import type { Language } from '#shared/domain/language.ts';
import { notify, notifyFailure } from '../../ui/notify.tsx';
import { numberInWords } from '../../ui/numbers.ts';
import { createUndo } from '../../ui/undo-note.tsx';
import { type AskError, ask } from '../../workstation-client/ask.ts';
import { inSlices } from '../../workstation-client/in-slices.ts';

/** Takes the last change to the records of several images back. */
export const creditsUndo = createUndo();

/** Tells how many images have which fields back; those that are refused say why by themselves. */
async function putBack(
  changed: ManyImagesDone['changed'],
  onBack: (count: number, fields: string) => void,
  t: TFunction,
): Promise<void> {
  const back: ManyImagesDone['changed'] = [];
  try {
    for (const images of inSlices(changed)) {
      const answer = await ask('images.putBack', { images: [...images] });
      for (const { message } of answer.refused) notifyFailure({ message });
      back.push(...answer.changed);
    }
  } finally {
    // Also where a later part failed: what is back is back.
    if (back.length > 0) onBack(back.length, fieldsInWords(t, back));
  }
}

function fieldsInWords(t: TFunction, back: ManyImagesDone['changed']): string {
  const fields = new Set(back.flatMap(({ after }) => Object.keys(after)));
  return manyField.options
    .filter((field) => fields.has(field))
    .map((field) => t(`images.form.${field}`))
    .join(', ');
}

/** Says what was done to several records and offers to take it back; what came back is said as well. */
export const offerUndo = (changed: ManyImagesDone['changed'], t: TFunction, language: Language): void =>
  creditsUndo.offer(
    {
      said: t('imageRoom.marks.changed', inWords(language, changed.length)),
      undo: t('imageRoom.marks.undoAction'),
    },
    () => {
      const onBack = (count: number, fields: string) =>
        notify(t('imageRoom.marks.back', { ...inWords(language, count), fields }));
      putBack(changed, onBack, t).catch((failure: AskError) => notifyFailure(failure));
    },
  );

const inWords = (language: Language, count: number) => ({ count, shown: numberInWords(language, count) });
