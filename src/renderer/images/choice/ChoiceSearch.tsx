import { Button, CloseButton, TextInput } from '@mantine/core';
import { ImagePlus, Search } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Image } from '#shared/domain/image/image.ts';
import { Busy } from '../../ui/Busy.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { BringIn } from './BringIn.tsx';
import { ChoiceGrid } from './ChoiceGrid.tsx';
import styles from './ImageChoice.module.css';
import { type ImagesToChoose, useChoice } from './use-choice.ts';

interface ChoiceSearchProps {
  readonly onChoose: (image: Image) => void;
}

/** The field, the images that it finds, newest first, and a way to bring in one that is not there yet. */
export function ChoiceSearch({ onChoose }: ChoiceSearchProps) {
  const { t } = useTranslation();
  const library = useChoice();
  const field = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const toImages = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    grid.current?.focus();
  };
  const clear = library.words !== '' && (
    <CloseButton size="sm" aria-label={t('window.clearSearch')} onClick={() => library.setWords('')} />
  );
  return (
    <>
      <div className={styles.field}>
        <TextInput
          ref={field}
          data-autofocus
          aria-label={t('images.library.search')}
          placeholder={t('images.library.search')}
          leftSection={<Search size={14} aria-hidden />}
          rightSection={clear}
          value={library.words}
          onChange={({ currentTarget }) => library.setWords(currentTarget.value)}
          onKeyDown={toImages}
        />
      </div>
      <div className={styles.images}>
        <Found library={library} onChoose={onChoose} gridRef={grid} onBack={() => field.current?.focus()} />
      </div>
      <BringIn onChoose={onChoose} />
    </>
  );
}

interface FoundProps extends ChoiceSearchProps {
  readonly library: ImagesToChoose;
  readonly gridRef: React.RefObject<HTMLDivElement | null>;
  readonly onBack: () => void;
}

function Found({ library, onChoose, gridRef, onBack }: FoundProps) {
  const { t } = useTranslation();
  const { images, error, words } = library;
  if (error) return <Failure error={error} onRetry={library.retry} />;
  if (!images) return <Busy label={t('images.library.loading')} />;
  if (images.length > 0)
    return (
      <ChoiceGrid
        ref={gridRef}
        images={images}
        onChoose={onChoose}
        onBack={onBack}
        onNearEnd={library.more}
      />
    );
  if (words === '')
    return (
      <EmptyState icon={ImagePlus} title={t('images.empty.title')}>
        {t('images.choice.empty')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={Search}
      title={t('images.empty.searchTitle')}
      action={<Button onClick={() => library.setWords('')}>{t('images.empty.showAll')}</Button>}
    >
      {t('images.empty.searchText', { words })}
    </EmptyState>
  );
}
