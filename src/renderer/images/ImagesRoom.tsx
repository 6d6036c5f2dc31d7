import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { imageId } from '#shared/domain/ids.ts';
import { useCommands } from '../app/commands.ts';
import { ViewTitle } from '../ui/ViewTitle.tsx';
import { bringInImages, usePastedImages } from './bring-in.ts';
import { ImageDesk } from './ImageDesk.tsx';
import { Library } from './library/Library.tsx';
import { narrowTo, useLibrary } from './library/use-library.ts';
import { RightsEnding } from './reminders/RightsEnding.tsx';

/** The image library, one image of it with its credit, or the rights that end. */
export function ImagesRoom({ place }: { readonly place: string | undefined }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const library = useLibrary();
  const searchRef = useRef<HTMLInputElement>(null);
  const opened = imageId.safeParse(place).data ?? null;
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
        narrowTo({ show: 'no-credit' });
        navigate('/images');
      },
    },
    {
      id: 'images.rights',
      label: t('imageRoom.reminders.command'),
      run: () => navigate('/images/rights'),
    },
  ]);
  if (place === 'rights') return <RightsEnding />;
  return (
    <>
      <ViewTitle>{t('images.room')}</ViewTitle>
      {opened ? (
        <ImageDesk imageId={opened} library={library} />
      ) : (
        <Library library={library} searchRef={searchRef} />
      )}
    </>
  );
}
