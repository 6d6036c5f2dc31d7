import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Finding } from '#shared/domain/export/gate.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { placeToMend } from './finding-place.ts';
import styles from './Gate.module.css';

/** What the gate says, and the way to the place where it is put right. */
export function FindingItem({
  articleId,
  finding,
}: {
  readonly articleId: ArticleId;
  readonly finding: Finding;
}) {
  const { t } = useTranslation();
  const { href, kind } = placeToMend(articleId, finding);
  return (
    <li className={styles.finding} data-severity={finding.severity}>
      <div className={styles.severity}>{t(`exports.gate.${finding.severity}`)}</div>
      <p className={styles.message}>{finding.message}</p>
      <Link
        className={styles.way}
        href={href}
        aria-label={`${t(`exports.gate.${kind}`)}: ${finding.message}`}
      >
        {t(`exports.gate.${kind}`)}
      </Link>
    </li>
  );
}
