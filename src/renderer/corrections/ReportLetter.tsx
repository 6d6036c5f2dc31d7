import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { letterParts } from './letter-parts.ts';
import styles from './ReportPage.module.css';
import { letterMark } from './selected-in-letter.ts';

/** The letter as it came: the words that it quotes from the piece marked, what is another report's in a softer ink. */
export function ReportLetter({ detail }: { readonly detail: ReportDetail }) {
  const { t } = useTranslation();
  const { claim } = detail.report;
  if (claim.text.trim() === '') return <p className={styles.soft}>{t('corrections.report.letterEmpty')}</p>;
  return (
    <div className={styles.letter} lang={claim.language} {...letterMark}>
      {letterParts(detail).map(({ start, text, quoted, other }) =>
        quoted ? (
          <mark key={start}>{text}</mark>
        ) : (
          <span key={start} className={other ? styles.soft : undefined}>
            {text}
          </span>
        ),
      )}
    </div>
  );
}
