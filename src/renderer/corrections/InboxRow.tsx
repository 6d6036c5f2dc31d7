import { useTranslation } from 'react-i18next';
import type { ReportSummary } from '#shared/domain/report.ts';
import { ListRow } from '../ui/ListRow.tsx';
import { Moment } from '../ui/Moment.tsx';
import { StateWord } from '../ui/StateWord.tsx';
import { DueWord } from './DueWord.tsx';
import styles from './Inbox.module.css';
import { StandingWord } from './StandingWord.tsx';

/** One report in the inbox. */
export function InboxRow({ report }: { readonly report: ReportSummary }) {
  const { t } = useTranslation();
  return (
    <ListRow
      over={
        <span className={styles.over}>
          <span className={styles.reporter}>{report.reporter || t('corrections.inbox.unknownReporter')}</span>
          <Moment at={report.receivedAt} brief />
        </span>
      }
      title={report.subject || t('corrections.inbox.noSubject')}
      untitled={report.subject === ''}
      text={report.opening}
      foot={
        <>
          <StandingWord standing={report} />
          <DueWord due={report.due} brief />
          {!report.readable && <StateWord shape="due">{t('corrections.inbox.unreadable')}</StateWord>}
          <span className={styles.headline}>
            {report.articleHeadline || t('corrections.inbox.noArticle')}
          </span>
        </>
      }
    />
  );
}
