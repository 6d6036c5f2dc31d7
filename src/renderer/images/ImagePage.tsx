import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '#shared/contract/contract.ts';
import { imageLabels } from '#shared/domain/image/image-label.ts';
import { dayInWords } from '#shared/words/dates.ts';
import { StateWord } from '../ui/StateWord.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { ExportedIn } from './export/ExportedIn.tsx';
import styles from './ImagePage.module.css';
import { PlaceInPiece } from './place/PlaceInPiece.tsx';
import { FileFacts } from './record/FileFacts.tsx';
import { PrintedCredit } from './record/PrintedCredit.tsx';
import { rightsHaveEnded } from './record/rights.ts';

/** One image at large, with what readers see beside it, where it stands, and what the file says. */
export function ImagePage({ image, usedIn, exportedIn, metadata, signed }: OutputOf<'images.get'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { imageId, credit } = image;
  return (
    <div className={styles.page}>
      <figure className={styles.figure}>
        <div className={styles.frame}>
          <img
            className={styles.picture}
            src={`/media/${imageId}/page`}
            alt={credit.altText || t('images.detail.noAltText')}
            width={image.width}
            height={image.height}
          />
        </div>
        <figcaption className={styles.caption}>
          {credit.caption && <span>{credit.caption} </span>}
          <PrintedCredit
            creditLine={credit.creditLine}
            labels={imageLabels(credit, language, [credit.caption, credit.creditLine])}
          />
        </figcaption>
      </figure>
      {rightsHaveEnded(credit) && (
        <p className={styles.sentence}>
          <StateWord shape="due">
            {t('images.detail.rightsEnded', { day: dayInWords(language, credit.rightsEndOn) })}
          </StateWord>
        </p>
      )}
      <div className={styles.headed}>
        <h2>{t('images.detail.usedIn')}</h2>
        <PlaceInPiece imageId={imageId} />
      </div>
      {usedIn.length === 0 ? (
        <p className={styles.soft}>{t('images.detail.notUsed')}</p>
      ) : (
        <ul className={styles.uses}>
          {usedIn.map(({ articleId, headline }) => (
            <li key={articleId}>
              <Link href={`/pieces/${articleId}`}>{headline || t('images.detail.untitled')}</Link>
            </li>
          ))}
        </ul>
      )}
      <ExportedIn exports={exportedIn} creditLine={credit.creditLine} />
      <FileFacts image={image} metadata={metadata} signed={signed} />
    </div>
  );
}
