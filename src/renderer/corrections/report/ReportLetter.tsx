import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { letterParts, type Suggestion } from './letter-parts.ts';
import styles from './ReportPage.module.css';
import { letterMark } from './selected-in-letter.ts';

interface ReportLetterProps {
  readonly detail: ReportDetail;
  /** What stands out at the moment. */
  readonly shown: Suggestion | null;
  readonly onShow: (says: Suggestion | null) => void;
}

/** The letter as it came: what was read from it marked and named, what is another report's in a softer ink. */
export function ReportLetter({ detail, shown, onShow }: ReportLetterProps) {
  const { t } = useTranslation();
  const { claim } = detail.report;
  const redacted = detail.events.some(({ type }) => type === 'redacted');
  if (claim.text.trim() === '')
    return (
      <p className={styles.soft}>
        {t(redacted ? 'corrections.redaction.letter' : 'corrections.report.letterEmpty')}
      </p>
    );
  return (
    <div className={styles.letter} lang={claim.language} {...letterMark}>
      {letterParts(detail).map(({ start, text, says, goesOn, other }) =>
        says ? (
          <mark
            key={start}
            data-says={says}
            data-name={goesOn ? undefined : t(`corrections.report.${says}`)}
            data-shown={shown === says || undefined}
            onMouseEnter={() => onShow(says)}
            onMouseLeave={() => onShow(null)}
          >
            {text}
          </mark>
        ) : (
          <span key={start} className={other ? styles.soft : undefined}>
            {text}
          </span>
        ),
      )}
    </div>
  );
}

/** Brings the first words that say it into view. */
export const lookAt = (says: Suggestion): void =>
  document.querySelector(`[data-letter] [data-says="${says}"]`)?.scrollIntoView({ block: 'center' });
