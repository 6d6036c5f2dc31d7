import { Button, CloseButton } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ManyStep, ManyStepped } from '#shared/contract/corrections.ts';
import type { ReportSummary } from '#shared/domain/report.ts';
import { Failure } from '../ui/Failure.tsx';
import { useOrder } from '../workstation-client/use-ask.ts';
import { focusInbox } from './focus-inbox.ts';
import { MarkedForm } from './MarkedForm.tsx';
import styles from './MarkedReports.module.css';
import { offerUndo } from './undo-step.ts';

const kinds = ['set-aside', 'assigned', 'snoozed', 'triaged'] as const satisfies readonly ManyStep['type'][];

interface MarkedReportsProps {
  readonly marked: readonly ReportSummary[];
  readonly onMark: (ids: ReadonlySet<string>) => void;
}

/** What can be done with the marked reports. Those that are refused stay marked, and say why. */
export function MarkedReports({ marked, onMark }: MarkedReportsProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<ManyStep['type'] | null>(null);
  const [refused, setRefused] = useState<ManyStepped['refused']>([]);
  const order = useOrder('corrections.stepMany');
  if (marked.length === 0) return null;
  const reportIds = marked.map(({ reportId }) => reportId);
  const take = (step: ManyStep) =>
    order.mutate(
      { reportIds, step },
      {
        onSuccess: (answer) => {
          offerUndo(t, t(`corrections.marks.done.${step.type}`, { count: answer.done.length }), answer.done);
          setForm(null);
          setRefused(answer.refused);
          onMark(new Set(answer.refused.map(({ reportId }) => reportId)));
          focusInbox();
        },
      },
    );
  const clear = () => {
    setRefused([]);
    onMark(new Set());
    focusInbox();
  };
  const stepOut = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (form) setForm(null);
    else clear();
  };
  return (
    <section className={styles.marked} aria-label={t('corrections.marks.label')} onKeyDown={stepOut}>
      <div className={styles.head}>
        <span role="status">{t('corrections.marks.count', { count: marked.length })}</span>
        <CloseButton size="sm" aria-label={t('corrections.marks.clear')} onClick={clear} />
      </div>
      {refused.length > 0 && (
        <ul className={styles.refused} role="alert">
          {refused.map(({ reportId, subject, message }) => (
            <li key={reportId}>
              <strong>{subject || t('corrections.inbox.noSubject')}</strong>
              {message}
            </li>
          ))}
        </ul>
      )}
      {order.error && <Failure error={order.error} />}
      {form ? (
        <MarkedForm
          key={form}
          kind={form}
          reportIds={reportIds}
          busy={order.isPending}
          onTake={take}
          onCancel={() => setForm(null)}
        />
      ) : (
        <div className={styles.actions}>
          {kinds.map((kind) => (
            <Button key={kind} size="xs" onClick={() => setForm(kind)}>
              {t(`corrections.step.${kind}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
