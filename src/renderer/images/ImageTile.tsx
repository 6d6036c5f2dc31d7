import { Link } from 'wouter';
import type { Image } from '#shared/domain/image.ts';
import { ImageFace } from './ImageFace.tsx';
import styles from './ImageGrid.module.css';

/** One image of the library, leading to its record. */
export function ImageTile({ image }: { readonly image: Image }) {
  return (
    <Link className={styles.tile} href={`/images/${image.imageId}`}>
      <ImageFace image={image} />
    </Link>
  );
}
