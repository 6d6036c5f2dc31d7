import { useTranslation } from 'react-i18next';
import { cutAt, cutOffs } from '#shared/article-body/cut-offs.ts';
import type { PageHead } from '#shared/article-body/page-head.ts';
import { objectPosition, pageRendition } from '#shared/domain/image/cropping.ts';
import type { LeadImageState } from '../use-lead-image.ts';
import styles from './search-and-cards.module.css';
import { hostOf } from './shown-address.ts';

interface SocialCardProps {
  readonly head: PageHead;
  /** Of the page, or of the publication while the page has none. */
  readonly address: string;
  /** An image is fetched from beside the page; without an address there is no beside. */
  readonly hasAddress: boolean;
  readonly lead: LeadImageState;
  /** BCP 47 tag of the piece. */
  readonly lang: string;
}

/** A page as social networks show it when somebody passes it on. */
export function SocialCard({ head, address, hasAddress, lead, lang }: SocialCardProps) {
  const { t } = useTranslation();
  const { attrs } = lead;
  const keptOff = lead.image?.credit.restrictions.includes('no-social') === true;
  const image = keptOff ? null : lead.image;
  const altText = (attrs?.altText ?? image?.credit.altText ?? '').trim();
  return (
    <>
      <div className={styles.card} lang={lang}>
        {image && (
          <img
            className={styles.cardImage}
            src={pageRendition(image.imageId, attrs?.crop ?? null)}
            alt={altText}
            style={attrs?.focalPoint ? { objectPosition: objectPosition(attrs.focalPoint, attrs.crop) } : {}}
          />
        )}
        <div className={styles.cardWords}>
          <span className={styles.path}>{hostOf(address)}</span>
          <span className={styles.cardTitle}>{cutAt(head.title, cutOffs.card.headline)}</span>
          {head.description && (
            <span className={styles.description}>{cutAt(head.description, cutOffs.card.lede)}</span>
          )}
        </div>
      </div>
      {image && (
        <p className={styles.quiet}>
          {altText === '' ? t('heads.noAltText') : t('heads.altText', { words: altText })}
        </p>
      )}
      {keptOff && <p className={styles.quiet}>{t('heads.keptOff')}</p>}
      {image && !hasAddress && <p className={styles.quiet}>{t('heads.noAddress')}</p>}
    </>
  );
}
