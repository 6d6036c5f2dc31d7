import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/contract.ts';
import { CopyText } from '../report/CopyText.tsx';
import styles from './ledger.module.css';

/** Whether the chain holds, how much it holds, and by what to know it again. */
export function LedgerState({ ledger }: { readonly ledger: OutputOf<'corrections.ledger'> }) {
  const { t } = useTranslation();
  const { counts, faults, head, entries } = ledger;
  return (
    <section className={styles.state} aria-label={t('ledger.stateLabel')}>
      {faults.length === 0 ? (
        <p className={styles.whole}>
          <ShieldCheck size={16} aria-hidden />
          {t('ledger.whole')}
        </p>
      ) : (
        <div className={styles.broken} role="alert">
          <p className={styles.whole}>
            <ShieldAlert size={16} aria-hidden />
            {t('ledger.broken')}
          </p>
          <ul>
            {faults.slice(0, 5).map(({ number, fault }) => (
              <li key={`${number} ${fault}`}>{t(`ledger.fault.${fault}`, { number: number ?? 0 })}</li>
            ))}
          </ul>
          <p>{t('ledger.brokenText')}</p>
        </div>
      )}
      <p className={styles.soft}>
        {t('ledger.page.published', { count: entries.length })}{' '}
        {t('ledger.counts', { count: counts.received, rejected: counts.rejected })}
      </p>
      {entries.length > 0 && (
        <p className={styles.head}>
          {t('ledger.head')} <code>{head}</code>
          <CopyText text={head} label={t('ledger.copyHead')} />
        </p>
      )}
    </section>
  );
}
