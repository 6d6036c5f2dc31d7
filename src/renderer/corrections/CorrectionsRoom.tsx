import { MailOpen } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ReportId } from '#shared/domain/ids.ts';
import { Answer } from '../ui/Answer.tsx';
import { Columns } from '../ui/columns/Columns.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import { TakeReport } from './by-hand/TakeReport.tsx';
import { BringInMails } from './inbox/BringInMails.tsx';
import { focusInbox } from './inbox/focus-inbox.ts';
import { Inbox } from './inbox/Inbox.tsx';
import { InboxViews } from './inbox/InboxViews.tsx';
import { afterLeaving } from './inbox/neighbour.ts';
import { useInbox } from './inbox/use-inbox.ts';
import { useInboxCommands } from './inbox/use-inbox-commands.ts';
import { useMarkedReports } from './inbox/use-marked-reports.ts';
import { OutInTheOpen } from './OutInTheOpen.tsx';
import { PiecePane } from './piece-pane/PiecePane.tsx';
import { ReportPage } from './report/ReportPage.tsx';
import { StandingWord } from './StandingWord.tsx';
import { useReportCommands } from './steps/use-report-commands.ts';
import { useStepInHand } from './steps/use-step-in-hand.ts';

/** Pixels: wide enough to read a piece in, beside its report. */
const pieceWidth = 440;

/** The corrections desk: inbox, report, and the piece beside it. */
export function CorrectionsRoom({ reportId }: { readonly reportId: ReportId | null }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const searchRef = useRef<HTMLInputElement>(null);
  const inbox = useInbox();
  const answer = useAsk('corrections.get', reportId && { reportId });
  const ids = useMemo(() => (inbox.reports ?? []).map((report) => report.reportId), [inbox.reports]);
  const open = (id: ReportId | null) => navigate(id ? `/corrections/${id}` : '/corrections');
  const { marks, marked } = useMarkedReports(inbox.reports);
  const inHand = useStepInHand(reportId, () => {
    open(reportId && afterLeaving(ids, reportId));
    focusInbox();
  });
  useInboxCommands({ ids, openId: reportId, open, searchRef });
  useReportCommands(answer.data, inHand);
  return (
    <>
      <ViewTitle>{t('corrections.room')}</ViewTitle>
      <Columns
        name="corrections"
        open={reportId !== null}
        inspectorWidth={pieceWidth}
        list={{
          label: t('corrections.inbox.label'),
          bar: (
            <>
              <InboxViews inbox={inbox} />
              <TakeReport onTaken={open} />
              <BringInMails small>{t('corrections.inbox.import')}</BringInMails>
              <OutInTheOpen />
            </>
          ),
          body: (
            <Inbox
              inbox={inbox}
              openId={reportId}
              onOpen={open}
              searchRef={searchRef}
              marks={marks}
              marked={marked}
            />
          ),
        }}
        page={{
          label: t('corrections.report.label'),
          bar: answer.data && (
            <span role="status">
              <StandingWord standing={answer.data.report.standing} />
            </span>
          ),
          body: reportId ? (
            <Answer of={answer}>{(detail) => <ReportPage detail={detail} inHand={inHand} />}</Answer>
          ) : (
            // An empty inbox says all there is to say by itself.
            ids.length > 0 && (
              <EmptyState icon={MailOpen} title={t('corrections.empty.noneChosen')}>
                {t('corrections.empty.noneChosenText')}
              </EmptyState>
            )
          ),
        }}
        inspector={
          answer.data && {
            label: t('corrections.piece.label'),
            body: <PiecePane detail={answer.data} inHand={inHand} />,
          }
        }
      />
    </>
  );
}
