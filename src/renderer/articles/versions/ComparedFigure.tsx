import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type FigureAttrs, figureAttrs } from '#shared/article-body/body.ts';
import type { Shell } from '#shared/article-body/compare.ts';
import type { Credits } from '#shared/article-body/compare-credits.ts';
import { creditInUse } from '#shared/domain/piece/byline.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { Added, Removed } from './ComparedWords.tsx';
import { ChangeMarksContext, type DrawnSide } from './change-marks.ts';
import styles from './compared.module.css';

interface ComparedFigureProps {
  readonly block: { readonly was: readonly Shell[]; readonly now: readonly Shell[] };
  readonly side: DrawnSide;
  /** The caption. */
  readonly children: ReactNode;
}

/** A picture small, with its caption and credit; of a swapped one both, the old one struck by its frame. */
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
      <figcaption>
        {children}
        <FigureCredit was={was} now={now} side={side} />
      </figcaption>
    </figure>
  );
}

interface FigureCreditProps {
  readonly was: FigureAttrs;
  readonly now: FigureAttrs;
  readonly side: DrawnSide;
}

/** The credit as it was printed on either side: that of the place, else that of the image's record at that time. */
function FigureCredit({ was, now, side }: FigureCreditProps) {
  const { credits } = useContext(ChangeMarksContext);
  const creditOf = ({ imageId, creditLine }: FigureAttrs, known: Credits): string | null => {
    const record = imageId === null ? undefined : known[imageId];
    return creditLine === null && !record ? null : creditInUse(creditLine, record ?? null);
  };
  const fresh = creditOf(now, credits.now);
  const old = creditOf(was, credits.was) ?? (was.imageId === now.imageId ? fresh : null);
  const shown = side === 'was' ? old : fresh;
  if (side !== 'both' || old === fresh)
    return shown ? <span className={styles.figureCredit}>{shown}</span> : null;
  return (
    <span className={styles.figureCredit}>
      {old && <Removed>{old}</Removed>} {fresh && <Added>{fresh}</Added>}
    </span>
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
