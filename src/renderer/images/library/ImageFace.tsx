import { useTranslation } from 'react-i18next';
import type { Image } from '#shared/domain/image/image.ts';
import { imageLabels } from '#shared/domain/image/image-label.ts';
import { languageOf } from '#shared/domain/language.ts';
import { imageCreditInWords } from '#shared/domain/piece/byline.ts';
import { StateWord } from '../../ui/StateWord.tsx';
import { RestrictionWords } from '../record/RestrictionWords.tsx';
import { rightsHaveEnded } from '../record/rights.ts';
import styles from './ImageGrid.module.css';

/** What an image of the library shows, and who is named for it; a missing credit is said, not left out. */
export function ImageFace({ image }: { readonly image: Image }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n.language);
  const { imageId, credit, originalName } = image;
  const ended = rightsHaveEnded(credit);
  const label = imageLabels(credit, language).join(' · ');
  return (
    <>
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
      </span>
      {(ended || credit.restrictions.length > 0) && (
        <span className={styles.states}>
          {ended && <StateWord shape="due">{t('images.tile.rightsEnded')}</StateWord>}
          <RestrictionWords restrictions={credit.restrictions} />
        </span>
      )}
    </>
  );
}
