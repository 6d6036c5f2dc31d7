import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ImageId } from '#shared/domain/ids.ts';
import { useCommands } from '../app/commands.ts';
import { ViewTitle } from '../ui/ViewTitle.tsx';
import { bringInImages, usePastedImages } from './bring-in.ts';
import { ImageDesk } from './ImageDesk.tsx';
import { Library } from './Library.tsx';
import { useLibrary } from './use-library.ts';

/** The image library, or one image of it with its credit. */
export function ImagesRoom({ imageId }: { readonly imageId: ImageId | null }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const library = useLibrary();
  const searchRef = useRef<HTMLInputElement>(null);
  usePastedImages();
  useCommands([
    { id: 'images.bring-in', label: t('images.command.bringIn'), run: () => void bringInImages() },
    {
      id: 'images.search',
      label: t('images.command.search'),
      shortcut: '/',
      run: () => searchRef.current?.focus(),
      when: () => searchRef.current !== null,
    },
    {
      id: 'images.without-credit',
      label: t('images.command.withoutCredit'),
      run: () => {
        library.setWithoutCredit(true);
        navigate('/images');
      },
    },
  ]);
  return (
    <>
      <ViewTitle>{t('images.room')}</ViewTitle>
      {imageId ? (
        <ImageDesk imageId={imageId} library={library} />
      ) : (
        <Library library={library} searchRef={searchRef} />
      )}
    </>
  );
}
