import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageId } from '#shared/domain/ids.ts';
import { useCommands } from '../../app/commands.ts';
import { isInList } from '../../ui/lists/in-list.ts';
import type { Marks } from '../../ui/lists/marks.ts';
import { focusImages } from './focus-images.ts';
import { creditsUndo } from './undo-credits.ts';

/** The images that are marked. One that leaves the library as it is shown, by a filter say, is marked no more. */
export function useMarkedImages(imageIds: readonly ImageId[]) {
  const { t } = useTranslation();
  const [ids, change] = useState<ReadonlySet<string>>(new Set());
  const marked = useMemo(
    () => (ids.size === 0 ? [] : imageIds.filter((imageId) => ids.has(imageId))),
    [imageIds, ids],
  );
  const marks = useMemo((): Marks => ({ ids: new Set(marked), change }), [marked]);
  // In grid and list the keys are their own; from anywhere else they lead there.
  useCommands([
    { id: 'images.mark', label: t('imageRoom.marks.mark'), shortcut: 'x', run: focusImages },
    { id: 'images.mark-next', label: t('imageRoom.marks.markNext'), shortcut: 'shift+J', run: focusImages },
    {
      id: 'images.mark-previous',
      label: t('imageRoom.marks.markPrevious'),
      shortcut: 'shift+K',
      run: focusImages,
    },
    {
      id: 'images.mark-all',
      label: t('imageRoom.marks.markAll'),
      shortcut: 'mod+A',
      keysWhile: isInList,
      run: () => {
        change(new Set(imageIds));
        focusImages();
      },
      when: () => imageIds.length > 0,
    },
    {
      id: 'images.undo-change',
      label: t('imageRoom.marks.undo'),
      shortcut: 'z',
      run: creditsUndo.run,
      when: creditsUndo.isOffered,
    },
  ]);
  return { marks, marked };
}
