import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { notifyFailure } from '../../ui/notify.tsx';
import type { AskError } from '../../workstation-client/ask.ts';
import { stepMany } from '../inbox/step-many.ts';
import { offerUndo } from '../steps/undo-step.ts';
import styles from './ReportPage.module.css';

interface TakesBackProps {
  readonly reportId: ReportId;
  readonly takesBack: NonNullable<ReportDetail['takesBack']>;
}

/** Which report a mail seems to take back; a person looks at it, or sets both aside at once. */
export function TakesBack({ reportId, takesBack }: TakesBackProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const both = useMutation<Awaited<ReturnType<typeof stepMany>>, AskError>({
    mutationFn: () => stepMany([takesBack.reportId, reportId], { type: 'set-aside', as: 'withdrawn' }),
    onSuccess: ({ done, refused, failure }) => {
      offerUndo(t, t('corrections.report.takesBack.done'), done);
      for (const { message } of refused) notifyFailure({ message });
      if (failure) notifyFailure(failure);
      return queries.invalidateQueries();
    },
    onError: notifyFailure,
  });
  const subject = takesBack.subject || t('corrections.inbox.noSubject');
  return (
    <div className={styles.missing}>
      <span>{t('corrections.report.takesBack.which', { subject })}</span>
      <Group gap={8}>
        <Button
          component={Link}
          size="compact-sm"
          variant="subtle"
          href={`/corrections/${takesBack.reportId}`}
        >
          {t('corrections.report.takesBack.show')}
        </Button>
        {takesBack.maySetAside && (
          <BusyButton size="compact-sm" loading={both.isPending} onClick={() => both.mutate()}>
            {t('corrections.report.takesBack.both')}
          </BusyButton>
        )}
      </Group>
    </div>
  );
}
