import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { dayInWords } from '#shared/words/dates.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { type Asking, ConfirmRedaction } from './ConfirmRedaction.tsx';
import styles from './retention.module.css';

/** How long the desk keeps who reported, and the way to take that out. Nothing while somebody works on the report. */
export function Retention({ detail: { report, retention } }: { readonly detail: ReportDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [asking, setAsking] = useState<Asking>('not');
  if (!retention) return null;
  const { endsAt, redactedAt, others, waits, stays } = retention;
  if (redactedAt)
    return (
      <Done tookFocus={asking === 'asks'}>
        {t('corrections.redaction.done', { when: dayInWords(language, redactedAt) })}
      </Done>
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
      {asking === 'asks' ? (
        <ConfirmRedaction
          reportIds={[report.reportId]}
          others={others}
          stays={stays}
          label={t('corrections.redaction.confirm')}
          onCancel={() => setAsking('left')}
        />
      ) : (
        <Button size="xs" variant="default" autoFocus={asking === 'left'} onClick={() => setAsking('asks')}>
          {t('corrections.redaction.open')}
        </Button>
      )}
    </section>
  );
}

/** @param tookFocus the button that did it is gone: who works by keyboard or ear goes on from here */
function Done({ tookFocus, children }: { readonly tookFocus: boolean; readonly children: ReactNode }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (tookFocus) line.current?.focus();
  }, [tookFocus]);
  return (
    <p ref={line} className={styles.kept} tabIndex={-1}>
      {children}
    </p>
  );
}
