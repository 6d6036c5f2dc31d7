import type { CSSProperties, ImgHTMLAttributes } from 'react';
import type { Crop } from '#shared/domain/image/crop.ts';
import { croppedSize, whole } from '#shared/domain/image/cropping.ts';
import styles from './CroppedPicture.module.css';

interface CroppedPictureProps extends Omit<ImgHTMLAttributes<HTMLImageElement>, 'src' | 'style'> {
  readonly image: { readonly imageId: string; readonly width: number; readonly height: number };
  /** Null: all of it. */
  readonly crop: Crop | null;
  /** The height that it may take, as CSS. */
  readonly mostHeight: string;
}

/** What a use shows of an image, by a frame over the whole of it: a changed crop needs no other file. */
export function CroppedPicture({ image, crop, mostHeight, ...attributes }: CroppedPictureProps) {
  const { x, y, width, height } = crop ?? whole;
  const size = croppedSize(image, crop);
  const percent = (share: number) => `${share * 100}%`;
  const frame: CSSProperties = {
    aspectRatio: `${size.width} / ${size.height}`,
    width: `min(100%, ${size.width}px, calc(${mostHeight} * ${size.width / size.height}))`,
  };
  return (
    <span className={styles.frame} style={frame}>
      {/* biome-ignore lint/a11y/useAltText: whoever shows it says what is to be seen. */}
      <img
        {...attributes}
        className={styles.image}
        src={`/media/${image.imageId}/page`}
        style={{
          width: percent(1 / width),
          height: percent(1 / height),
          left: percent(-x / width),
          top: percent(-y / height),
        }}
      />
    </span>
  );
}
