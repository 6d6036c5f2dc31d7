import { VisuallyHidden } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageSummary } from '#shared/domain/image/image-library.ts';
import { ImageFace } from './ImageFace.tsx';
import styles from './ImageGrid.module.css';

interface ImageTileProps {
  /** Undefined until it is here. */
  readonly image: ImageSummary | undefined;
  readonly marked: boolean;
}

/** One image of the library; an empty frame until it is here. Drawn anew only for another image or a changed one. */
export const ImageTile = memo(function ImageTile({ image, marked }: ImageTileProps) {
  return (
    <div className={styles.tile} data-marked={marked || undefined}>
      {marked && <CircleCheck className={styles.mark} size={22} aria-hidden />}
      {image ? <ImageFace image={image} /> : <Waiting />}
    </div>
  );
});

function Waiting() {
  const { t } = useTranslation();
  return (
    <span className={styles.frame}>
      <VisuallyHidden>{t('images.library.loading')}</VisuallyHidden>
    </span>
  );
}
