import { Button, Loader } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../ui/Failure.tsx';
import styles from './LivePreview.module.css';
import type { Preview } from './use-preview.ts';

/** Milliseconds that a look may take before it is said to run. */
const patience = 300;

interface LivePreviewProps {
  readonly of: Preview;
  readonly children: (shown: NonNullable<Preview['shown']>) => ReactNode;
}

/** What an export would hold; above it stands that it is being made, failed or ended, and that what is shown is older. */
export function LivePreview({ of: preview, children }: LivePreviewProps) {
  const isLate = useLate(preview.isMaking);
  const isOld = preview.shown !== undefined && (isLate || preview.isStopped || preview.error !== null);
  return (
    <>
      <Head of={preview} isLate={isLate} isOld={isOld} />
      {preview.shown && (
        <div className={styles.shown} data-old={isOld || undefined} aria-busy={isLate}>
          {children(preview.shown)}
        </div>
      )}
    </>
  );
}

function Head({ of, isLate, isOld }: { of: Preview; isLate: boolean; isOld: boolean }) {
  const { t } = useTranslation();
  const old = isOld ? t('exports.preview.old') : '';
  if (of.error)
    return (
      <div className={styles.failed}>
        <Failure error={of.error} onRetry={of.start} />
        {old && <p>{old}</p>}
      </div>
    );
  if (!isLate && !of.isStopped) return null;
  return (
    <div className={styles.head}>
      {isLate && <Loader size="xs" aria-hidden />}
      <span role="status">
        {isLate ? t('exports.preview.making') : t('exports.preview.stopped')} {old}
      </span>
      <Button size="compact-xs" onClick={isLate ? of.stop : of.start}>
        {isLate ? t('window.cancel') : t('exports.preview.make')}
      </Button>
    </div>
  );
}

/** Whether something has been so for longer than a moment. */
function useLate(isSo: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = isSo && setTimeout(() => setLate(true), patience);
    return () => {
      if (timer) clearTimeout(timer);
      setLate(false);
    };
  }, [isSo]);
  return isSo && late;
}
