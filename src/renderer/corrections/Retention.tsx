import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { dayInWords } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useOrder } from '../workstation-client/use-ask.ts';
import styles from './Retention.module.css';

/** How long the desk keeps who reported, and the way to take that out. Nothing while somebody works on the report. */
export function Retention({ detail: { report, retention } }: { readonly detail: ReportDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const order = useOrder('corrections.redact');
  if (!retention) return null;
  const { endsAt, redactedAt, others, waits } = retention;
  if (redactedAt)
    return (
      <p className={styles.kept}>
        {t('corrections.redaction.done', { when: dayInWords(language, redactedAt) })}
      </p>
    );
  if (waits) return <p className={styles.kept}>{t('corrections.redaction.waits')}</p>;
  const isOver = Date.parse(endsAt) <= Date.now();
  return (
    <section className={styles.retention} aria-label={t('corrections.redaction.heading')}>
      <p className={styles.kept}>
        {t(isOver ? 'corrections.redaction.over' : 'corrections.redaction.keptUntil', {
          when: dayInWords(language, endsAt),
        })}
      </p>
      {asking ? (
        <div className={styles.asking}>
          <p>{t('corrections.redaction.goes')}</p>
          {others > 0 && <p>{t('corrections.redaction.together', { count: others })}</p>}
          <p>{t('corrections.redaction.stays')}</p>
          {order.error && <Failure error={order.error} />}
          <div className={styles.actions}>
            <Button size="xs" variant="subtle" onClick={() => setAsking(false)}>
              {t('window.cancel')}
            </Button>
            <Button
              size="xs"
              variant="filled"
              autoFocus
              loading={order.isPending}
              onClick={() => order.mutate({ reportIds: [report.reportId] })}
            >
              {t('corrections.redaction.confirm')}
            </Button>
          </div>
        </div>
      ) : (
        <Button size="xs" variant="default" onClick={() => setAsking(true)}>
          {t('corrections.redaction.open')}
        </Button>
      )}
    </section>
  );
}
