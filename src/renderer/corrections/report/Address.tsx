import { useTranslation } from 'react-i18next';
import { CopyText } from './CopyText.tsx';
import styles from './ReportPage.module.css';

/** A stranger's address: to be read and copied, not to be followed by accident. */
export function Address({ url }: { readonly url: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.address}>
      <span>{url}</span>
      <CopyText text={url} label={t('corrections.report.copyLink')} />
    </div>
  );
}
