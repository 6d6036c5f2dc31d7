import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ReportSummary } from '#shared/domain/report/report.ts';
import { isOpen } from '#shared/domain/report/report-standing.ts';
import { reporterInWords, subjectInWords } from '../corrections/named-report.ts';
import { StandingWord } from '../corrections/StandingWord.tsx';
import { InspectorSection } from '../ui/InspectorSection.tsx';
import styles from './reports.module.css';

/** Correction reports on this piece that wait for somebody at the desk. */
export function Reports({ lines }: { readonly lines: readonly ReportSummary[] }) {
  const { t } = useTranslation();
  const open = lines.filter(({ state }) => isOpen(state));
  if (open.length === 0) return null;
  return (
    <InspectorSection title={t('articles.inspector.reports')}>
      <ul className={styles.reports}>
        {open.map((report) => (
          <li key={report.reportId}>
            <Link className={styles.subject} href={`/corrections/${report.reportId}`}>
              {subjectInWords(t, report)}
            </Link>
            <div className={styles.about}>
              <span>{reporterInWords(t, report)}</span>
              <StandingWord standing={report} />
            </div>
          </li>
        ))}
      </ul>
    </InspectorSection>
  );
}
