import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { aiLabel, imageCreditInWords } from '#shared/domain/byline.ts';
import type { Image } from '#shared/domain/image.ts';
import { StateWord } from '../ui/StateWord.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './ImageGrid.module.css';
import { rightsHaveEnded } from './rights.ts';

/** One image of the library: what it shows, and who is named for it. */
export function ImageTile({ image }: { readonly image: Image }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { imageId, credit, originalName } = image;
  const label = aiLabel(credit, language);
  return (
    <Link className={styles.tile} href={`/images/${imageId}`}>
      <span className={styles.frame}>
        <img
          className={styles.picture}
          src={`/media/${imageId}/thumb`}
          alt={credit.altText}
          width={image.width}
          height={image.height}
          loading="lazy"
          decoding="async"
        />
        {label && <span className={styles.label}>{label}</span>}
      </span>
      <span className={styles.name}>{credit.caption || originalName}</span>
      <span className={styles.credit}>
        {credit.creditLine.trim() === '' ? (
          <StateWord shape="due">{t('images.tile.noCredit')}</StateWord>
        ) : (
          imageCreditInWords(credit.creditLine, language)
        )}
        {rightsHaveEnded(credit) && <StateWord shape="due">{t('images.tile.rightsEnded')}</StateWord>}
      </span>
    </Link>
  );
}
