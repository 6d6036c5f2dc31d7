import { Button } from '@mantine/core';
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
import type { StepInHand } from '../steps/use-step-in-hand.ts';
import { Told } from './Told.tsx';

type End = NonNullable<ReportDetail['proposedEnd']>;
type TakesBack = NonNullable<ReportDetail['takesBack']>;

interface ProposedEndProps {
  readonly reportId: ReportId;
  readonly end: End;
  readonly takesBack: TakesBack | null;
  readonly inHand: StepInHand;
}

/** How a report whose newest mail claims nothing may end: alone, or with the one that the mail takes back. */
export function ProposedEnd({ reportId, end, takesBack, inHand }: ProposedEndProps) {
  const { t } = useTranslation();
  return (
    <Told
      label={t('corrections.report.proposedEnd.label')}
      actions={
        <>
          {takesBack?.maySetAside && <SetBothAside reportIds={[takesBack.reportId, reportId]} />}
          <Button
            size="compact-sm"
            variant={takesBack?.maySetAside ? 'subtle' : 'default'}
            onClick={() => inHand.choose(end.step)}
          >
            {t(takesBack ? 'corrections.report.takesBack.onlyThis' : `corrections.step.${end.step}`)}
          </Button>
        </>
      }
    >
      {t(`corrections.report.proposedEnd.${end.from}.${end.says}`)}
      {takesBack && <Which {...takesBack} />}
    </Told>
  );
}

function Which({ reportId, subject }: TakesBack) {
  const { t } = useTranslation();
  const named = subject || t('corrections.inbox.noSubject');
  return (
    <>
      {' '}
      {t('corrections.report.takesBack.which', { subject: named })}{' '}
      <Link href={`/corrections/${reportId}`}>{t('corrections.report.takesBack.show')}</Link>
    </>
  );
}

function SetBothAside({ reportIds }: { readonly reportIds: readonly ReportId[] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const both = useMutation<Awaited<ReturnType<typeof stepMany>>, AskError>({
    mutationFn: () => stepMany([...reportIds], { type: 'set-aside', as: 'withdrawn' }),
    onSuccess: ({ done, refused, failure }) => {
      offerUndo(t, t('corrections.report.takesBack.done'), done);
      for (const { message } of refused) notifyFailure({ message });
      if (failure) notifyFailure(failure);
      return queries.invalidateQueries();
    },
    onError: notifyFailure,
  });
  return (
    <BusyButton size="compact-sm" loading={both.isPending} onClick={() => both.mutate()}>
      {t('corrections.report.takesBack.both')}
    </BusyButton>
  );
}
