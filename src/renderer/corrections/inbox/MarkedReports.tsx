import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ManyStep, ManyStepped } from '#shared/contract/corrections.ts';
import type { ReportSummary } from '#shared/domain/report/report.ts';
import { MarkedBar } from '../../ui/lists/MarkedBar.tsx';
import { notifyFailure } from '../../ui/notify.tsx';
import type { AskError } from '../../workstation-client/ask.ts';
import { offerUndo } from '../steps/undo-step.ts';
import { focusInbox } from './focus-inbox.ts';
import { MarkedForm } from './MarkedForm.tsx';
import { type SteppedInParcels, stepMany } from './step-many.ts';

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
  const reportIds = marked.map(({ reportId }) => reportId);
  const queries = useQueryClient();
  const order = useMutation<SteppedInParcels, AskError, ManyStep>({
    mutationFn: (step) => stepMany(reportIds, step),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (marked.length === 0) return null;
  const take = (step: ManyStep) =>
    order.mutate(step, {
      onSuccess: ({ done, refused: left, failure }) => {
        offerUndo(t, t(`corrections.marks.done.${step.type}`, { count: done.length }), done);
        setForm(null);
        setRefused(left);
        if (failure) notifyFailure(failure);
        const gone = new Set<string>(done.map(({ reportId }) => reportId));
        onMark(new Set(reportIds.filter((reportId) => !gone.has(reportId))));
        focusInbox();
      },
    });
  const clear = () => {
    setRefused([]);
    onMark(new Set());
    focusInbox();
  };
  return (
    <MarkedBar
      label={t('corrections.marks.label')}
      count={t('corrections.marks.count', { count: marked.length })}
      clearLabel={t('corrections.marks.clear')}
      onClear={clear}
      onEscape={() => (form ? setForm(null) : clear())}
      refused={refused.map(({ reportId, subject, message }) => ({
        ...{ id: reportId, message },
        title: subject || t('corrections.inbox.noSubject'),
      }))}
      error={order.error}
      form={
        form && (
          <MarkedForm
            key={form}
            kind={form}
            reportIds={reportIds}
            busy={order.isPending}
            onTake={take}
            onCancel={() => setForm(null)}
          />
        )
      }
      actions={kinds.map((kind) => (
        <Button key={kind} size="xs" onClick={() => setForm(kind)}>
          {t(`corrections.step.${kind}`)}
        </Button>
      ))}
    />
  );
}
