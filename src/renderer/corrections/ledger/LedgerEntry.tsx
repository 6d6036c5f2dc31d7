import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '#shared/contract/contract.ts';
import { Moment } from '../../ui/Moment.tsx';
import styles from './ledger.module.css';

/** One notice as the public reads it. */
export function LedgerEntry({
  sealed: { entry, articleId, hash },
}: {
  readonly sealed: OutputOf<'corrections.ledger'>['entries'][number];
}) {
  const { t, i18n } = useTranslation();
  const lang = entry.language === i18n.language ? undefined : entry.language;
  return (
    <li className={styles.entry} value={entry.number}>
      <p className={styles.when}>
        <strong>{t(`exports.page.label.${entry.changeClass}`)}</strong>, <Moment at={entry.publishedAt} />
      </p>
      <h2 className={styles.headline}>
        <Link href={`/pieces/${articleId}`}>{entry.headline || t('exports.page.withoutHeadline')}</Link>
      </h2>
      <p className={styles.notice} lang={lang}>
        {entry.notice}
      </p>
      <dl className={styles.change}>
        {entry.was && (
          <>
            <dt>{t('ledger.page.was')}</dt>
            <dd>
              <del>{entry.was}</del>
            </dd>
          </>
        )}
        {entry.now && (
          <>
            <dt>{t('ledger.page.now')}</dt>
            <dd>
              <ins>{entry.now}</ins>
            </dd>
          </>
        )}
      </dl>
      <p className={styles.soft}>
        {t('ledger.page.number', { number: entry.number })}, <code title={hash}>{hash.slice(0, 12)}</code>
        {entry.decidedAlone && <>. {t('ledger.page.decidedAlone')}</>}
      </p>
    </li>
  );
}
