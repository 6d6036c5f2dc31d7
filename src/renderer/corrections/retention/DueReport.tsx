import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '#shared/contract/contract.ts';
import { dayInWords } from '#shared/words/dates.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './retention.module.css';

interface DueReportProps {
  readonly report: OutputOf<'corrections.retention'>['due'][number];
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One report whose time is over: who wrote it about what, and since when it may go. */
export function DueReport({ report, isChosen, onChoose }: DueReportProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const subject = report.subject || t('corrections.inbox.noSubject');
  return (
    <li>
      <Checkbox
        aria-label={t('retention.choose', { subject })}
        checked={isChosen}
        onChange={onChoose}
        className={styles.choice}
      />
      <div>
        <Link href={`/corrections/${report.reportId}`}>{subject}</Link>
        <p className={styles.kept}>
          {report.reporter || t('retention.nobody')} · {t(`corrections.state.${report.state}`)} ·{' '}
          {t('retention.since', { when: dayInWords(language, report.endsAt) })}
        </p>
      </div>
    </li>
  );
}
