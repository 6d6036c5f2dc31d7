import { useTranslation } from 'react-i18next';
import type { ArticleEvent, CorrectionNotice } from '#shared/domain/article.ts';
import { InspectorSection } from '../ui/InspectorSection.tsx';
import { Moment } from '../ui/Moment.tsx';
import styles from './inspector.module.css';
import { useSigns } from './views/use-signs.ts';

/** What the paper has said publicly about changes to this piece. */
export function Notices({ notices }: { notices: readonly CorrectionNotice[] }) {
  const { t } = useTranslation();
  if (notices.length === 0) return null;
  return (
    <InspectorSection title={t('articles.inspector.notices')}>
      <ul className={styles.plain}>
        {notices.map((notice) => (
          <li key={notice.noticeId} className={styles.aside}>
            <div className={styles.quiet}>
              {t(`articles.changeClass.${notice.changeClass}`)} ·{' '}
              {notice.publishedAt ? <Moment at={notice.publishedAt} /> : t('articles.notices.draft')}
            </div>
            <p className={styles.asideText}>{notice.text}</p>
          </li>
        ))}
      </ul>
    </InspectorSection>
  );
}

/** Who did what to the piece, newest first. */
export function History({ events }: { events: readonly ArticleEvent[] }) {
  const { t } = useTranslation();
  const signOf = useSigns();
  const inWords = ({ type, what, note }: ArticleEvent): string => {
    switch (type) {
      case 'status-changed':
        return t('articles.history.status-changed', { status: t(`articles.status.${what as 'draft'}`) });
      case 'changes-classed':
        return t('articles.history.changes-classed', {
          changeClass: t(`articles.changeClass.${what as 'typo'}`),
        });
      case 'duplicated':
        return t('articles.history.duplicated', { headline: note || t('articles.untitled') });
      case 'exported':
        return t('articles.history.exported', { format: t(`articles.format.${what as 'text'}`) });
      default:
        return t(`articles.history.${type}`);
    }
  };
  return (
    <InspectorSection title={t('articles.inspector.history')}>
      <ol className={styles.plain}>
        {events
          .toSorted((a, b) => b.at.localeCompare(a.at))
          .map((event) => (
            <li key={`${event.at} ${event.type} ${event.what}`} className={styles.entry}>
              <span>{inWords(event)}</span>
              {event.note && event.type !== 'duplicated' && <span>«{event.note}»</span>}
              <span className={styles.quiet}>
                {event.by} ({signOf(event.by)}) <Moment at={event.at} />
              </span>
            </li>
          ))}
      </ol>
    </InspectorSection>
  );
}
