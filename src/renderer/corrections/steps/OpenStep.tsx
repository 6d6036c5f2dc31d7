import type { ReportDetail } from '#shared/contract/corrections.ts';
import { AssignStep } from './AssignStep.tsx';
import { DecideStep } from './DecideStep.tsx';
import { DueStep } from './DueStep.tsx';
import { ElsewhereStep } from './ElsewhereStep.tsx';
import { FixStep } from './FixStep.tsx';
import { LetterStep } from './LetterStep.tsx';
import { MatchStep } from './MatchStep.tsx';
import { NoticeStep } from './NoticeStep.tsx';
import { PublishStep } from './PublishStep.tsx';
import { SetAsideStep } from './SetAsideStep.tsx';
import { SnoozeStep } from './SnoozeStep.tsx';
import { SourceStep } from './SourceStep.tsx';
import { SplitStep } from './SplitStep.tsx';
import { TextStep } from './TextStep.tsx';
import { ToldStep } from './ToldStep.tsx';
import { TriageStep } from './TriageStep.tsx';
import type { FormStep, StepInHand } from './use-step-in-hand.ts';

interface OpenStepProps {
  readonly step: FormStep;
  readonly detail: ReportDetail;
  readonly inHand: StepInHand;
}

/** The form of the step in hand. */
export function OpenStep({ step, detail, inHand }: OpenStepProps) {
  const common = { detail, onDone: inHand.leave, onLeave: inHand.leave };
  switch (step) {
    case 'acknowledged':
    case 'reporter-asked':
    case 'reporter-informed':
      return detail.report.claim.reporterAddress === '' ? (
        <ToldStep {...common} kind={step} />
      ) : (
        <LetterStep {...common} kind={step} />
      );
    case 'triaged':
      return <TriageStep {...common} />;
    case 'matched':
      return <MatchStep {...common} />;
    case 'decided':
      return <DecideStep {...common} />;
    case 'fixed':
      return <FixStep {...common} />;
    case 'fixed-elsewhere':
      return <ElsewhereStep {...common} />;
    case 'notice-drafted':
      return <NoticeStep {...common} />;
    case 'published':
      return <PublishStep {...common} onEditNotice={() => inHand.choose('notice-drafted')} />;
    case 'set-aside':
      return <SetAsideStep {...common} onDone={inHand.gone} />;
    case 'assigned':
      return <AssignStep {...common} />;
    case 'snoozed':
      return <SnoozeStep {...common} onDone={inHand.gone} />;
    case 'due-set':
      return <DueStep {...common} />;
    case 'source-consulted':
      return <SourceStep {...common} />;
    case 'split-off':
      return <SplitStep {...common} />;
    case 'noted':
    case 'reopened':
    case 'author-statement':
    case 'approval-refused':
      return <TextStep {...common} kind={step} />;
    default:
      return step satisfies never;
  }
}
