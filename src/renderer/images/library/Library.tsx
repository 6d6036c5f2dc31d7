import { Button } from '@mantine/core';
import { ImagePlus } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ImageId } from '#shared/domain/ids.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { SearchField } from '../../ui/lists/SearchField.tsx';
import { QueryProblems } from '../../ui/QueryProblems.tsx';
import { bringInImages } from '../bring-in.ts';
import { focusImages } from '../many/focus-images.ts';
import { MarkedImages } from '../many/MarkedImages.tsx';
import { useMarkedImages } from '../many/use-marked-images.ts';
import { RightsHint } from '../reminders/RightsHint.tsx';
import { EmptyLibrary } from '../views/EmptyLibrary.tsx';
import { ImagesViewSwitch } from '../views/ImagesViewSwitch.tsx';
import { ImageTable } from '../views/ImageTable.tsx';
import { useImagesView } from '../views/images-view.ts';
import { GridOrder, LibraryFilters } from '../views/LibraryFilters.tsx';
import { ImageGrid } from './ImageGrid.tsx';
import styles from './Library.module.css';
import { lastPlace } from './last-place.ts';
import { type Library as LibraryState, narrowTo } from './use-library.ts';

interface LibraryProps {
  readonly library: LibraryState;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** All images of the desk as grid or list. */
export function Library({ library, searchRef }: LibraryProps) {
  const { t } = useTranslation();
  const [view, show] = useImagesView();
  const { marks, marked } = useMarkedImages(library.imageIds);
  return (
    <main id="page" className={styles.library} aria-label={t('images.library.label')} tabIndex={-1}>
      <div className={styles.bar}>
        <ImagesViewSwitch current={view} onShow={show} />
        <SearchField
          ref={searchRef}
          className={styles.search}
          label={t('images.library.search')}
          words={library.words}
          onWords={(words) => narrowTo({ words })}
          leadToList={focusImages}
        />
        <LibraryFilters library={library} />
        {view === 'grid' && <GridOrder sorting={library} />}
        <Button
          className={styles.bringIn}
          size="xs"
          leftSection={<ImagePlus size={16} aria-hidden />}
          onClick={() => void bringInImages()}
        >
          {t('images.library.bringIn')}
        </Button>
      </div>
      <div className={styles.notes}>
        <QueryProblems words={library.words} />
        <RightsHint />
      </div>
      <div className={styles.body} data-images>
        <Images library={library} view={view} marks={marks} />
      </div>
      <MarkedImages marked={marked} onMark={marks.change} />
    </main>
  );
}

type ImagesProps = Pick<LibraryProps, 'library'> & {
  readonly view: ReturnType<typeof useImagesView>[0];
  readonly marks: ReturnType<typeof useMarkedImages>['marks'];
};

function Images({ library, view, marks }: ImagesProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [cameFrom] = useState(() => lastPlace.imageId);
  const [handTo] = useState(() => cameFrom && { id: cameFrom as string });
  const { images, error } = library;
  if (!images) {
    if (error) return <Failure error={error} onRetry={library.retry} />;
    return <Busy label={t('images.library.loading')} />;
  }
  if (images.length === 0) return <EmptyLibrary library={library} />;
  const open = (imageId: ImageId) => {
    lastPlace.imageId = imageId;
    navigate(`/images/${imageId}`);
  };
  return view === 'grid' ? (
    <ImageGrid
      label={t('images.library.label')}
      images={images}
      inHandFirst={cameFrom}
      marks={marks}
      onOpen={open}
    />
  ) : (
    <ImageTable sorting={library} images={images} inHandFirst={handTo} marks={marks} onOpen={open} />
  );
}
