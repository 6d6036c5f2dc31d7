import { Button, Checkbox } from '@mantine/core';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { Answer } from '../../ui/Answer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { InTheOpen } from '../InTheOpen.tsx';
import { type Asking, ConfirmRedaction } from './ConfirmRedaction.tsx';
import { DueReport } from './DueReport.tsx';
import styles from './retention.module.css';

type Retained = OutputOf<'corrections.retention'>;

/** Reports that keep their reporter for longer than they may, and the way to redact one, some or all of them. */
export function RetentionView() {
  const { t } = useTranslation();
  const answer = useAsk('corrections.retention', {});
  const [done, setDone] = useState<OutputOf<'corrections.redact'> | null>(null);
  return (
    <InTheOpen title={t('retention.room')} lead={t('retention.lead')}>
      <p className={styles.kept} role="status">
        {done && t('retention.done', { count: done.redacted.length })}
        {done && !done.bytesGone && ` ${t('retention.later')}`}
      </p>
      <Answer of={answer}>
        {(retained) =>
          retained.due.length === 0 ? (
            <EmptyState icon={ShieldCheck} title={t('retention.none')}>
              {t('retention.noneText', { months: retained.months })}
            </EmptyState>
          ) : (
            <DueReports retained={retained} onDone={setDone} />
          )
        }
      </Answer>
    </InTheOpen>
  );
}

interface DueReportsProps {
  readonly retained: Retained;
  readonly onDone: (done: OutputOf<'corrections.redact'>) => void;
}

function DueReports({ retained: { due, more }, onDone }: DueReportsProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<ReportId>>(new Set());
  const [asking, setAsking] = useState<Asking>('not');
  // What is no longer on the list cannot be redacted with it.
  const wanted = due.map(({ reportId }) => reportId).filter((reportId) => chosen.has(reportId));
  const all = wanted.length === due.length;
  const choose = (reportId: ReportId) => {
    const next = new Set(chosen);
    if (!next.delete(reportId)) next.add(reportId);
    setChosen(next);
  };
  const end = (done: OutputOf<'corrections.redact'>) => {
    setAsking('not');
    setChosen(new Set());
    onDone(done);
  };
  return (
    <section aria-label={t('retention.list')}>
      <div className={styles.bar}>
        <Checkbox
          label={t('retention.all')}
          checked={all}
          indeterminate={wanted.length > 0 && !all}
          onChange={() => setChosen(new Set(all ? [] : due.map(({ reportId }) => reportId)))}
        />
        {asking !== 'asks' && (
          <Button
            disabled={wanted.length === 0}
            autoFocus={asking === 'left'}
            onClick={() => setAsking('asks')}
          >
            {t('retention.redact', { count: wanted.length })}
          </Button>
        )}
      </div>
      {asking === 'asks' && (
        <ConfirmRedaction
          reportIds={wanted}
          label={t('retention.confirm', { count: wanted.length })}
          onCancel={() => setAsking('left')}
          onDone={end}
        />
      )}
      <ol className={styles.due}>
        {due.map((report) => (
          <DueReport
            key={report.reportId}
            report={report}
            isChosen={chosen.has(report.reportId)}
            onChoose={() => choose(report.reportId)}
          />
        ))}
      </ol>
      {more > 0 && <p className={styles.kept}>{t('retention.more', { count: more })}</p>}
    </section>
  );
}
