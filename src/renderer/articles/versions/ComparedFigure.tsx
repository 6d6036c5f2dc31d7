import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { figureAttrs } from '#shared/article-body/body.ts';
import type { Shell } from '#shared/article-body/compare.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import type { DrawnSide } from './change-marks.ts';
import styles from './compared.module.css';

interface ComparedFigureProps {
  readonly block: { readonly was: readonly Shell[]; readonly now: readonly Shell[] };
  readonly side: DrawnSide;
  /** The caption. */
  readonly children: ReactNode;
}

/** A picture small, with its caption; of a swapped one both, the old one struck by its frame. */
export function ComparedFigure({ block, side, children }: ComparedFigureProps) {
  const [was, now] = [figureAttrs(block.was[0] as Shell), figureAttrs(block.now[0] as Shell)];
  const isSwapped = was.imageId !== now.imageId;
  return (
    <figure className={styles.figure}>
      <div className={styles.pictures}>
        {side !== 'now' && (isSwapped || side === 'was') && (
          <Thumbnail imageId={was.imageId} altText={was.altText} struck={isSwapped} />
        )}
        {side !== 'was' && <Thumbnail imageId={now.imageId} altText={now.altText} struck={false} />}
      </div>
      <figcaption>{children}</figcaption>
    </figure>
  );
}

type ThumbnailProps = Pick<ReturnType<typeof figureAttrs>, 'imageId' | 'altText'> & { struck: boolean };

function Thumbnail({ imageId, altText, struck }: ThumbnailProps) {
  const { t } = useTranslation();
  const image = useAsk('images.get', imageId ? { imageId } : null).data?.image;
  if (imageId === null) return <span className={styles.noPicture}>{t('versions.figure.waits')}</span>;
  return (
    <img
      className={styles.picture}
      data-struck={struck || undefined}
      src={`/media/${imageId}/thumb`}
      alt={altText ?? image?.credit.altText ?? ''}
    />
  );
}
