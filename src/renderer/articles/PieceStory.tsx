import { useTranslation } from 'react-i18next';
import type { CorrectionNotice } from '#shared/domain/piece/article.ts';
import { InspectorSection } from '../ui/InspectorSection.tsx';
import { Moment } from '../ui/Moment.tsx';
import styles from './inspector.module.css';

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
