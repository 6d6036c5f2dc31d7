import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { Moment } from '../../ui/Moment.tsx';
import { StandingWord } from '../StandingWord.tsx';
import styles from './ReportSiblings.module.css';
import toldStyles from './Told.module.css';

/** The other reports of the same mail, each with its own way; what was answered there is shown here too. */
export function ReportSiblings({ detail }: { readonly detail: ReportDetail }) {
  const { t } = useTranslation();
  const { siblings } = detail;
  if (siblings.length === 0) return null;
  return (
    <section className={toldStyles.told} aria-label={t('corrections.siblings.label')}>
      <p className={styles.hint}>{t('corrections.siblings.hint', { count: siblings.length })}</p>
      {siblings.map((sibling) => (
        <div key={sibling.reportId} className={styles.sibling}>
          <div className={styles.line}>
            <Link href={`/corrections/${sibling.reportId}`}>
              {sibling.says || t('corrections.inbox.noSubject')}
            </Link>
            <StandingWord standing={sibling} />
          </div>
          {sibling.replies.map(({ at, from, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: replies only ever follow one another.
            <details key={index} className={styles.reply}>
              <summary>
                {t('corrections.event.reply-joined', { from })}, <Moment at={at} />
              </summary>
              <div>{text}</div>
            </details>
          ))}
        </div>
      ))}
    </section>
  );
}
