import { CircleCheck, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExportRun, MadeExport as JustMade } from '#shared/contract/exports.ts';
import { bytesInWords } from '../ui/columns/sizes.ts';
import { Moment } from '../ui/Moment.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './MadeExport.module.css';
import { SinceThen } from './SinceThen.tsx';

interface MadeExportProps {
  readonly run: ExportRun & Partial<Pick<JustMade, 'signaturesLost'>>;
  /** Just made: says so, aloud as well. */
  readonly isNew?: boolean;
}

/** One export with its files, the version that it made, and what proves them unaltered. */
export function MadeExport({ run, isNew = false }: MadeExportProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.made} data-new={isNew || undefined} role={isNew ? 'status' : undefined}>
      <p className={styles.title}>
        {isNew && <CircleCheck size={16} aria-hidden />}
        <strong>{isNew ? t('exports.run.done') : t(`exports.format.${run.format}`)}</strong>
        <span className={styles.soft}>
          {run.madeBy && t('exports.run.madeBy', { who: run.madeBy })}
          <Moment at={run.madeAt} />
        </span>
      </p>
      <ul className={styles.files}>
        {run.files.map(({ name, byteLength, sha256 }) => (
          <li key={name} className={styles.file}>
            <a
              href={`/downloads/${run.exportId}/${encodeURIComponent(name)}`}
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
      {run.signaturesLost?.map((name) => (
        <p key={name}>{t('exports.run.signatureLost', { name })}</p>
      ))}
      {isNew ? (
        <p className={styles.soft}>{t('exports.run.version', { version: run.versionId.slice(-6) })}</p>
      ) : (
        <SinceThen run={run} />
      )}
    </div>
  );
}
