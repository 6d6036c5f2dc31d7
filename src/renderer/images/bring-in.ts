import { useWindowEvent } from '@mantine/hooks';
import { imageMediaType } from '#shared/domain/image/image.ts';
import { chooseFiles } from '../app/coming-in/choose-files.ts';
import { importFiles } from '../app/coming-in/import-files.tsx';

/** Chooses images from the disk and brings them in. */
export const bringInImages = async (): Promise<void> => {
  await importFiles(await chooseFiles(imageMediaType.options.join(',')));
};

/** Brings in images that are pasted anywhere in this room. */
export function usePastedImages(): void {
  useWindowEvent('paste', (event) => {
    const images = Array.from(event.clipboardData?.files ?? []).filter((file) =>
      file.type.startsWith('image/'),
    );
    if (images.length === 0) return;
    event.preventDefault();
    void importFiles(images);
  });
}
