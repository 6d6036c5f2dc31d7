import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportSummary } from '#shared/domain/report/report.ts';
import { useCommands } from '../../app/commands.ts';
import { isInList } from '../../ui/lists/in-list.ts';
import type { Marks } from '../../ui/lists/marks.ts';
import { focusInbox } from './focus-inbox.ts';

/** The reports that are marked. One that leaves the list, by a filter or a step, is marked no more. */
export function useMarkedReports(reports: readonly ReportSummary[] | undefined) {
  const { t } = useTranslation();
  const [ids, change] = useState<ReadonlySet<string>>(new Set());
  const marked = useMemo(() => (reports ?? []).filter(({ reportId }) => ids.has(reportId)), [reports, ids]);
  const marks = useMemo(
    (): Marks => ({ ids: new Set(marked.map(({ reportId }) => reportId)), change }),
    [marked],
  );
  // In the list the keys are its own; from anywhere else they lead there.
  useCommands([
    { id: 'corrections.mark', label: t('corrections.marks.mark'), shortcut: 'x', run: focusInbox },
    {
      id: 'corrections.mark-next',
      label: t('corrections.marks.markNext'),
      shortcut: 'shift+J',
      run: focusInbox,
    },
    {
      id: 'corrections.mark-previous',
      label: t('corrections.marks.markPrevious'),
      shortcut: 'shift+K',
      run: focusInbox,
    },
    {
      id: 'corrections.mark-all',
      label: t('corrections.marks.markAll'),
      shortcut: 'mod+A',
      keysWhile: isInList,
      run: () => {
        change(new Set((reports ?? []).map(({ reportId }) => reportId)));
        focusInbox();
      },
      when: () => (reports ?? []).length > 0,
    },
  ]);
  return { marks, marked };
}
