import { Button } from '@mantine/core';
import { Split } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { DueWord } from '../DueWord.tsx';
import { LetterAsSent } from '../letter-as-sent/LetterAsSent.tsx';
import { LetterForms } from '../letter-as-sent/LetterForms.tsx';
import { reporterInWords, subjectInWords } from '../named-report.ts';
import { ReportLetters } from '../post/ReportLetters.tsx';
import { Retention } from '../retention/Retention.tsx';
import { StepDesk } from '../steps/StepDesk.tsx';
import { takeBack } from '../steps/undo-step.ts';
import type { StepInHand } from '../steps/use-step-in-hand.ts';
import { Approval } from './Approval.tsx';
import { type Suggestion, suggestionsIn } from './letter-parts.ts';
import { ProposedEnd } from './ProposedEnd.tsx';
import { ReportClaim } from './ReportClaim.tsx';
import { ReportFacts } from './ReportFacts.tsx';
import { ReportLetter } from './ReportLetter.tsx';
import styles from './ReportPage.module.css';
import { ReportSiblings } from './ReportSiblings.tsx';
import { ReportSources } from './ReportSources.tsx';
import { SaveMail } from './SaveMail.tsx';
import { Timeline } from './Timeline.tsx';

interface ReportPageProps {
  readonly detail: ReportDetail;
  readonly inHand: StepInHand;
}

/** One report: what is claimed, the letter as it came, its log, and the step that is due. */
export function ReportPage({ detail, inHand }: ReportPageProps) {
  const { t } = useTranslation();
  const { report, events, nextSteps, proposedEnd } = detail;
  const { claim } = report;
  const redacted = hasGone(detail);
  const [shown, setShown] = useState<Suggestion | null>(null);
  // Each letter begins as text: passages are marked there.
  const [sentForm, setSentForm] = useState<ReportId | null>(null);
  const isDesigned = detail.designed.includes(report.rawSha256);
  const asSent = isDesigned && sentForm === report.reportId;
  const things = claim.missing.map((thing) => t(`corrections.report.thing.${thing}`)).join(', ');
  return (
    <div className={styles.report}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard. */}
      <article className={styles.scroller} aria-labelledby="report-subject" tabIndex={0}>
        <h2 className={styles.subject} id="report-subject">
          {subjectInWords(t, { subject: claim.subject, redacted })}
        </h2>
        <p className={styles.from}>
          <span className={styles.name}>{claim.reporterName || claim.reporterAddress}</span>
          {claim.reporterName && claim.reporterAddress && <span> &lt;{claim.reporterAddress}&gt;</span>}
          {!claim.reporterName && !claim.reporterAddress && reporterInWords(t, { reporter: '', redacted })}
          {claim.replyTo && (
            <>
              <br />
              <span>{t('corrections.report.replyTo', { address: claim.replyTo })}</span>
            </>
          )}
          {claim.reporterPhone && <span>, {claim.reporterPhone}</span>}
          <br />
          <Moment at={claim.sentAt ?? report.receivedAt} />
          {detail.due && (
            <>
              <br />
              <DueWord due={detail.due} />
            </>
          )}
        </p>
        {(report.problem || !report.readable) && (
          <Failure error={{ message: report.problem || t('corrections.report.unreadable') }} />
        )}
        {report.standing.replied && <p className={styles.missing}>{t('corrections.report.replied')}</p>}
        {proposedEnd && (
          <ProposedEnd
            reportId={report.reportId}
            end={proposedEnd}
            takesBack={detail.takesBack}
            inHand={inHand}
          />
        )}
        <Approval detail={detail} inHand={inHand} />
        {things && !proposedEnd && (
          <div className={styles.missing}>
            <span>{t('corrections.report.missing', { things })}</span>
            {nextSteps.includes('reporter-asked') && (claim.reporterAddress || claim.reporterPhone) && (
              <Button size="compact-sm" onClick={() => inHand.choose('reporter-asked')}>
                {t('corrections.report.askForMissing')}
              </Button>
            )}
          </div>
        )}
        <ReportSiblings detail={detail} />
        <ReportLetters reportId={report.reportId} />
        <ReportClaim
          report={report}
          redacted={redacted}
          inLetter={asSent ? nothing : suggestionsIn(detail)}
          shown={shown}
          onShow={setShown}
        />
        <ReportSources claims={detail.claims} />
        <ReportFacts detail={detail} />
        <div className={styles.headingLine}>
          <h3>{t(`corrections.report.${wordingOf(detail)}`)}</h3>
          {isDesigned && (
            <LetterForms
              label={t('corrections.asSent.label')}
              asSent={asSent}
              onChoose={(chosen) => setSentForm(chosen ? report.reportId : null)}
            />
          )}
          {!asSent && nextSteps.includes('split-off') && claim.text !== '' && (
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<Split size={14} aria-hidden />}
              // What is selected in the letter is what is split off.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => inHand.choose('split-off')}
            >
              {t('corrections.step.split-off')}
            </Button>
          )}
          {wordingOf(detail) === 'letter' && !redacted && (
            <SaveMail reportId={report.reportId} sha256={report.rawSha256} />
          )}
        </div>
        {asSent ? (
          <LetterAsSent reportId={report.reportId} />
        ) : (
          <ReportLetter detail={detail} shown={shown} onShow={setShown} />
        )}
        <h3 className={styles.heading}>{t('corrections.report.timeline')}</h3>
        <Timeline
          reportId={report.reportId}
          events={events}
          designed={detail.designed}
          undoable={detail.undoable}
          onUndo={(event) => takeBack([{ reportId: report.reportId, event }])}
        />
        <Retention key={report.reportId} detail={detail} />
      </article>
      <StepDesk detail={detail} inHand={inHand} />
    </div>
  );
}

const nothing: ReadonlySet<Suggestion> = new Set();

/** After a redaction there is no mail any more. */
const hasGone = ({ events }: ReportDetail): boolean => events.some(({ type }) => type === 'redacted');

/** What the full wording of a report is called. */
function wordingOf({ events }: ReportDetail): 'letter' | 'told' | 'pasted' {
  const channel = events.find((event) => event.type === 'received')?.channel;
  if (channel === 'phone') return 'told';
  return channel === 'paste' ? 'pasted' : 'letter';
}
