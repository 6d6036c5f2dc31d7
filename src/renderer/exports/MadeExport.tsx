import { CircleCheck, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MadeExport as JustMade } from '#shared/contract/exports.ts';
import { bytesInWords } from '../ui/columns/sizes.ts';
import { Moment } from '../ui/Moment.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { type Departure, filesOf } from './departures.ts';
import styles from './MadeExport.module.css';
import { SinceThen } from './SinceThen.tsx';
import { useFormatNames } from './use-format-names.ts';

interface MadeExportProps {
  readonly runs: Departure;
  /** Just made: says so, aloud as well. */
  readonly isNew?: boolean;
  /** Of what was just made, see `madeExport`. */
  readonly signaturesLost?: JustMade['signaturesLost'];
}

/** What left together with its files, the version that it made, and what proves them unaltered. */
export function MadeExport({ runs, isNew = false, signaturesLost = [] }: MadeExportProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const what = useFormatNames(runs);
  const [newest] = runs;
  return (
    <div className={styles.made} data-new={isNew || undefined} role={isNew ? 'status' : undefined}>
      <p className={styles.title}>
        {isNew && <CircleCheck size={16} aria-hidden />}
        <strong>{isNew ? t('exports.run.done') : what}</strong>
        <span className={styles.soft}>
          {newest.madeBy && t('exports.run.madeBy', { who: newest.madeBy })}
          <Moment at={newest.madeAt} />
        </span>
      </p>
      <ul className={styles.files}>
        {filesOf(runs).map(({ exportId, name, byteLength, sha256 }) => (
          <li key={`${exportId} ${name}`} className={styles.file}>
            <a
              href={`/downloads/${exportId}/${encodeURIComponent(name)}`}
              download={name}
              aria-label={t('exports.run.download', { name })}
            >
              <Download size={14} aria-hidden />
              {name}
            </a>
            <span className={styles.soft} title={sha256}>
              {bytesInWords(language, byteLength)}, {t('exports.sha256', { start: sha256.slice(0, 10) })}
            </span>
          </li>
        ))}
      </ul>
      {signaturesLost.map((name) => (
        <p key={name}>{t('exports.run.signatureLost', { name })}</p>
      ))}
      {isNew ? (
        <p className={styles.soft}>{t('exports.run.version', { version: newest.versionId.slice(-6) })}</p>
      ) : (
        <SinceThen runs={runs} />
      )}
    </div>
  );
}
