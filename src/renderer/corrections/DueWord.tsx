import { useTranslation } from 'react-i18next';
import type { ReportDue } from '#shared/domain/report/report.ts';
import { urgencyOf } from '#shared/domain/report/report-due.ts';
import { newsroomZone } from '#shared/domain/zone.ts';
import { momentInWords } from '#shared/words/dates.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useNow } from '../ui/use-now.ts';
import { useKnown } from '../workstation-client/use-ask.ts';
import styles from './DueWord.module.css';

interface DueWordProps {
  readonly due: ReportDue | null;
  /** Only what is due today or overdue is worth a word here. */
  readonly brief?: boolean;
}

/** What a report waits for, by the clocks of the newsroom. */
export function DueWord({ due, brief = false }: DueWordProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const { data } = useKnown('desk.state', {});
  if (!due || !data?.publication) return null;
  const urgency = urgencyOf(due, now, newsroomZone(data.publication.locale));
  const when = momentInWords(language, due.at);
  if (urgency === 'later')
    return brief ? null : (
      <span className={styles.later}>{t(`corrections.due.later.${due.step}`, { when })}</span>
    );
  return (
    <span className={styles.due} title={when}>
      {t(`corrections.due.${urgency}.${due.step}`)}
      {!brief && (
        <span className={styles.later}>
          {' '}
          {t(urgency === 'overdue' ? 'corrections.due.since' : 'corrections.due.until', { when })}
        </span>
      )}
    </span>
  );
}
