import { Button } from '@mantine/core';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { ImageId } from '#shared/domain/ids.ts';
import { useCommands } from '../app/commands.ts';
import { Answer } from '../ui/Answer.tsx';
import { Columns } from '../ui/columns/Columns.tsx';
import { ListRow } from '../ui/lists/ListRow.tsx';
import { VirtualList } from '../ui/lists/VirtualList.tsx';
import { StateWord } from '../ui/StateWord.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import styles from './ImageDesk.module.css';
import { ImagePage } from './ImagePage.tsx';
import { lastPlace } from './library/last-place.ts';
import { type ImagePlace, useImageRow } from './library/use-image-row.ts';
import type { Library } from './library/use-library.ts';
import { CreditForm } from './record/CreditForm.tsx';
import { FileConflicts } from './record/FileContradicts.tsx';
import { rightsHaveEnded } from './record/rights.ts';

/** Pixels: wide enough for a caption. */
const formWidth = 380;

interface ImageDeskProps {
  readonly imageId: ImageId;
  readonly library: Library;
}

/** One image at large, its record beside it, and its neighbours in the library. */
export function ImageDesk({ imageId, library }: ImageDeskProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const answer = useAsk('images.get', { imageId });
  const images = library.images ?? [];
  const open = (image: ImagePlace | undefined) => image && navigate(`/images/${image.imageId}`);
  // The way back leads to the image that was seen last.
  lastPlace.imageId = imageId;
  const index = images.findIndex((image) => image.imageId === imageId);
  useCommands([
    {
      id: 'images.back',
      label: t('images.command.back'),
      shortcut: 'u',
      run: () => navigate('/images'),
    },
    {
      id: 'images.next',
      label: t('images.command.next'),
      shortcut: 'j',
      run: () => open(images[index + 1]),
    },
    {
      id: 'images.previous',
      label: t('images.command.previous'),
      shortcut: 'k',
      run: () => open(images[Math.max(0, index - 1)]),
    },
  ]);
  return (
    <Columns
      name="images"
      open
      onStepOut={() => navigate('/images')}
      inspectorWidth={formWidth}
      list={{
        label: t('images.library.label'),
        bar: (
          <Button
            component={Link}
            href="/images"
            variant="subtle"
            size="compact-sm"
            leftSection={<ArrowLeft size={16} aria-hidden />}
          >
            {t('images.library.back')}
          </Button>
        ),
        body: (
          <VirtualList
            label={t('images.library.label')}
            items={images}
            idOf={(image) => image.imageId}
            row={(image) => <Neighbour place={image} />}
            rowHeight={74}
            openId={imageId}
            onOpen={open}
          />
        ),
      }}
      page={{
        label: t('images.detail.label'),
        bar: answer.data && <span className={styles.name}>{answer.data.image.originalName}</span>,
        body: <Answer of={answer}>{(detail) => <ImagePage key={imageId} {...detail} />}</Answer>,
      }}
      inspector={
        answer.data && {
          label: t('images.form.label'),
          body: (
            <FileConflicts value={answer.data.conflicts}>
              <CreditForm key={imageId} image={answer.data.image} />
            </FileConflicts>
          ),
        }
      }
    />
  );
}

function Neighbour({ place }: { readonly place: ImagePlace }) {
  const { t } = useTranslation();
  const image = useImageRow(place);
  // As high as the row will be.
  if (!image) return <ListRow title="…" foot="…" thumbnail={<span className={styles.thumb} />} />;
  const { imageId, credit, originalName } = image;
  return (
    <ListRow
      title={credit.caption || originalName}
      foot={
        credit.creditLine.trim() === '' ? (
          <StateWord shape="due">{t('images.tile.noCredit')}</StateWord>
        ) : rightsHaveEnded(credit) ? (
          <StateWord shape="due">{t('images.tile.rightsEnded')}</StateWord>
        ) : (
          <span className={styles.credit}>{credit.creditLine}</span>
        )
      }
      thumbnail={<img className={styles.thumb} src={`/media/${imageId}/thumb`} alt="" loading="lazy" />}
    />
  );
}
