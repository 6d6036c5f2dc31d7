import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ReportId } from '#shared/domain/ids.ts';
import styles from './SaveMail.module.css';

/** A mail of a report, saved byte for byte. @param label where several could be meant */
export function SaveMail({
  reportId,
  sha256,
  label,
}: {
  readonly reportId: ReportId;
  readonly sha256: string;
  readonly label?: string;
}) {
  const { t } = useTranslation();
  return (
    <a
      className={styles.saveMail}
      href={`/downloads/${reportId}/${sha256}.eml`}
      download="mail.eml"
      aria-label={label}
    >
      <Download size={14} aria-hidden />
      {t('corrections.report.saveMail')}
    </a>
  );
}
