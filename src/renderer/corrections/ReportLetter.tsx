import { useTranslation } from 'react-i18next';
import type { ReportClaim } from '#shared/domain/report.ts';
import { cutAt, findQuoted } from './passages.ts';
import styles from './ReportPage.module.css';

/** The letter as it came, with the words that it quotes from the piece marked. */
export function ReportLetter({ claim }: { readonly claim: ReportClaim }) {
  const { t } = useTranslation();
  if (claim.text.trim() === '') return <p className={styles.soft}>{t('corrections.report.letterEmpty')}</p>;
  const [before, quoted, after] = cutAt(claim.text, findQuoted(claim.text, claim.quoted));
  return (
    <div className={styles.letter} lang={claim.language}>
      {before}
      {quoted && <mark>{quoted}</mark>}
      {after}
    </div>
  );
}
