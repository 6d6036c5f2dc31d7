import { useTranslation } from 'react-i18next';
import type { ReportSummary } from '#shared/domain/report/report.ts';
import { momentInBrief } from '#shared/words/dates.ts';
import { ListRow } from '../../ui/lists/ListRow.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { StateWord } from '../../ui/StateWord.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useNow } from '../../ui/use-now.ts';
import { DueWord } from '../DueWord.tsx';
import { reporterInWords, subjectInWords } from '../named-report.ts';
import { StandingWord } from '../StandingWord.tsx';
import styles from './Inbox.module.css';

/** One report in the inbox. */
export function InboxRow({ report, marked }: { readonly report: ReportSummary; readonly marked: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { owner, lane, snoozedUntil } = report;
  const asleep = useNow() < Date.parse(snoozedUntil ?? '');
  return (
    <ListRow
      marked={marked}
      over={
        <span className={styles.over}>
          <span className={styles.reporter}>{reporterInWords(t, report)}</span>
          <Moment at={report.receivedAt} brief />
        </span>
      }
      title={subjectInWords(t, report)}
      untitled={report.subject === ''}
      text={report.opening}
      foot={
        <>
          <StandingWord standing={report} />
          {lane !== 'correction' && <StateWord shape="due">{t(`corrections.lane.${lane}`)}</StateWord>}
          <DueWord due={report.due} brief />
          {asleep && snoozedUntil && (
            <StateWord shape="waiting">
              {t('corrections.snooze.asleep', { until: momentInBrief(language, snoozedUntil) })}
            </StateWord>
          )}
          {report.replied && <StateWord shape="due">{t('corrections.inbox.replied')}</StateWord>}
          {!report.readable && <StateWord shape="due">{t('corrections.inbox.unreadable')}</StateWord>}
          <span className={styles.headline}>
            {report.articleHeadline || t('corrections.inbox.noArticle')}
          </span>
        </>
      }
      end={owner && <span className={styles.owner}>{owner}</span>}
    />
  );
}
