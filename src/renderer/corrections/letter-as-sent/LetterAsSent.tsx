import { getNonce } from 'get-nonce';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterAsSent as Letter } from '#shared/contract/mail-views.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { Failure } from '../../ui/Failure.tsx';
import { useKnown } from '../../workstation-client/use-ask.ts';
import { Address } from '../report/Address.tsx';
import styles from './LetterAsSent.module.css';
import { letterFrame } from './letter-frame.ts';

interface LetterAsSentProps {
  readonly reportId: ReportId;
  /** The SHA-256 of a reply; without it the mail with which the report began. */
  readonly mail?: string;
}

/** A letter as it was designed, with what of it is not shown and where its links would lead. */
export function LetterAsSent({ reportId, mail }: LetterAsSentProps) {
  const { t } = useTranslation();
  const heading = useId();
  const { data, error } = useKnown('mails.letterAsSent', { reportId, ...(mail ? { mail } : {}) });
  if (error) return <Failure error={error} />;
  if (!data) return null;
  const { letter } = data;
  if (!letter) return <p className={styles.said}>{t('corrections.asSent.none')}</p>;
  const left = [
    letter.remotePictures > 0 && t('corrections.asSent.remote', { count: letter.remotePictures }),
    letter.unseenPictures > 0 && t('corrections.asSent.unseen', { count: letter.unseenPictures }),
    letter.shortened && t('corrections.asSent.shortened'),
  ].filter((sentence) => sentence !== false);
  return (
    <>
      {left.length > 0 && <p className={styles.said}>{left.join(' ')}</p>}
      <Sheet letter={letter} />
      {letter.links.length > 0 && (
        <section aria-labelledby={heading}>
          <h4 id={heading} className={styles.heading}>
            {t('corrections.asSent.links')}
          </h4>
          <ol className={styles.links}>
            {letter.links.map((url) => (
              <li key={url}>
                <Address url={url} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** Pixels; a longer letter scrolls within its frame. */
const tallest = 6000;

/**
 * The frame runs no scripts. `allow-same-origin` lets the window see how tall the letter is; without `allow-scripts`
 * nothing in it can make use of that, and its policy lets nothing be asked of the workstation.
 */
function Sheet({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useMemo(() => letterFrame(letter, getNonce() ?? ''), [letter]);
  const fit = () => {
    const body = frame.current?.contentDocument?.body;
    if (frame.current && body) frame.current.style.height = `${Math.min(body.scrollHeight + 16, tallest)}px`;
  };
  useEffect(() => {
    const seen = new ResizeObserver(fit);
    if (frame.current) seen.observe(frame.current);
    return () => seen.disconnect();
  });
  return (
    <iframe
      ref={frame}
      className={styles.sheet}
      title={t('corrections.asSent.frame')}
      sandbox="allow-same-origin"
      srcDoc={page}
      onLoad={fit}
    />
  );
}
