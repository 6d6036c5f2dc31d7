import { Button, CloseButton, SegmentedControl, TextInput } from '@mantine/core';
import { ImagePlus, Search } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Busy } from '../ui/Busy.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Failure } from '../ui/Failure.tsx';
import { QueryProblems } from '../ui/QueryProblems.tsx';
import { bringInImages } from './bring-in.ts';
import { ImageGrid } from './ImageGrid.tsx';
import styles from './Library.module.css';
import type { LibraryView } from './use-library.ts';

interface LibraryProps {
  readonly library: LibraryView;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** All images of the desk, newest first. */
export function Library({ library, searchRef }: LibraryProps) {
  const { t } = useTranslation();
  return (
    <main id="page" className={styles.library} aria-label={t('images.library.label')} tabIndex={-1}>
      <div className={styles.bar}>
        <TextInput
          ref={searchRef}
          className={styles.search}
          aria-label={t('images.library.search')}
          placeholder={t('images.library.search')}
          leftSection={<Search size={14} aria-hidden />}
          rightSection={
            library.words !== '' && (
              <CloseButton
                size="sm"
                aria-label={t('images.library.clearSearch')}
                onClick={() => library.setWords('')}
              />
            )
          }
          value={library.words}
          onChange={({ currentTarget }) => library.setWords(currentTarget.value)}
        />
        <QueryProblems words={library.words} />
        <SegmentedControl
          aria-label={t('images.library.filter')}
          value={library.withoutCredit ? 'without' : 'all'}
          onChange={(value) => library.setWithoutCredit(value === 'without')}
          data={[
            { value: 'all', label: t('images.library.all') },
            { value: 'without', label: t('images.library.withoutCredit') },
          ]}
        />
        <Button
          ml="auto"
          leftSection={<ImagePlus size={16} aria-hidden />}
          onClick={() => void bringInImages()}
        >
          {t('images.library.bringIn')}
        </Button>
      </div>
      <div className={styles.body}>
        <Images library={library} />
      </div>
    </main>
  );
}

function Images({ library }: { readonly library: LibraryView }) {
  const { t } = useTranslation();
  const { images, error, words, withoutCredit } = library;
  if (error) return <Failure error={error} onRetry={library.retry} />;
  if (!images) return <Busy label={t('images.library.loading')} />;
  if (images.length > 0)
    return <ImageGrid label={t('images.library.label')} images={images} onNearEnd={library.more} />;
  const showAll = () => {
    library.setWords('');
    library.setWithoutCredit(false);
  };
  if (words !== '')
    return (
      <EmptyState
        icon={Search}
        title={t('images.empty.searchTitle')}
        action={<Button onClick={showAll}>{t('images.empty.showAll')}</Button>}
      >
        {t('images.empty.searchText', { words })}
      </EmptyState>
    );
  if (withoutCredit)
    return (
      <EmptyState
        title={t('images.empty.creditedTitle')}
        action={<Button onClick={showAll}>{t('images.empty.showAll')}</Button>}
      >
        {t('images.empty.creditedText')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={ImagePlus}
      title={t('images.empty.title')}
      action={
        <Button variant="filled" onClick={() => void bringInImages()}>
          {t('images.library.bringIn')}
        </Button>
      }
    >
      {t('images.empty.text')}
    </EmptyState>
  );
}
