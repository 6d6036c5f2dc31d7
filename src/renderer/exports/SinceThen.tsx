import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Moment } from '../ui/Moment.tsx';
import { StateWord } from '../ui/StateWord.tsx';
import { writtenOnAt } from './changed-since.ts';
import type { Departure } from './departures.ts';
import styles from './MadeExport.module.css';
import { useBatch } from './several/batch-store.ts';
import { useSendOut } from './use-export-run.ts';
import { useFormatNames } from './use-format-names.ts';

/** How what left stands to the piece as it is now, and the way to send it out again in the same formats. */
export function SinceThen({ runs }: { readonly runs: Departure }) {
  const { t } = useTranslation();
  const [run] = runs;
  const formats = runs.map(({ format }) => format);
  const sendOut = useSendOut([run], [...new Set(formats)]);
  const busy = useBatch().progress !== null;
  const changedAt = writtenOnAt(run);
  const what = useFormatNames(runs);
  return (
    <div className={styles.since}>
      {run.changedSince && (
        <span className={styles.changed}>
          <StateWord shape="remark">{t('exports.since.changed')}</StateWord>
          {changedAt !== null && <Moment at={changedAt} />}
        </span>
      )}
      <span className={styles.soft}>{t('exports.since.version', { version: run.versionId.slice(-6) })}</span>
      <Link
        className={styles.compare}
        href={`/pieces/${run.articleId}?before=${run.versionId}&after=now`}
        aria-label={t('exports.since.compareNamed', { what, version: run.versionId.slice(-6) })}
      >
        {t('exports.since.compare')}
      </Link>
      {/* A package goes to a colleague: nothing of it is on a page. */}
      {run.format !== 'package' && (
        <Link
          className={styles.compare}
          href={`/exports/${run.articleId}?check=${run.versionId}`}
          aria-label={t('pageCheck.openNamed', { what, version: run.versionId.slice(-6) })}
        >
          {t('pageCheck.open')}
        </Link>
      )}
      <Button
        size="compact-xs"
        aria-label={t('exports.since.againNamed', { what, version: run.versionId.slice(-6) })}
        disabled={busy}
        onClick={sendOut}
      >
        {t('exports.since.again')}
      </Button>
    </div>
  );
}
