import { useTranslation } from 'react-i18next';
import type { ReportId } from '#shared/domain/ids.ts';
import styles from './MailFile.module.css';

interface MailFileProps {
  readonly reportId: ReportId;
  readonly sha256: string;
  readonly name: string;
}

/** A stranger's file: saved at a person's wish, and never opened by the program. */
export function MailFile({ reportId, sha256, name }: MailFileProps) {
  const { t } = useTranslation();
  const shown = name || t('corrections.report.namelessFile');
  return (
    <a
      className={styles.file}
      href={`/downloads/${reportId}/${sha256}`}
      download={shown}
      aria-label={t('corrections.report.saveFile', { name: shown })}
    >
      {shown}
    </a>
  );
}
