import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { withoutUndone } from '#shared/domain/report/undone-events.ts';
import { isAnother } from '#shared/domain/same-person.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import stepStyles from '../steps/StepForm.module.css';
import type { StepInHand } from '../steps/use-step-in-hand.ts';
import { Told } from './Told.tsx';

interface ApprovalProps {
  readonly detail: ReportDetail;
  readonly inHand: StepInHand;
}

/** What a second person is asked to approve, in full; that somebody did; or why somebody refused it. */
export function Approval({ detail, inHand }: ApprovalProps) {
  const { state, approvedBy } = detail.report.standing;
  if (state === 'second-approval')
    return approvedBy === null ? <Asked detail={detail} inHand={inHand} /> : <Given by={approvedBy} />;
  const last = withoutUndone(detail.events).findLast(isAboutApproval);
  return state === 'correction-in-progress' && last?.type === 'approval-refused' ? (
    <Refused refusal={last} inHand={inHand} />
  ) : null;
}

type AboutApproval = Extract<ReportEvent, { type: 'approval-asked' | 'approval-refused' | 'reopened' }>;
const isAboutApproval = (event: ReportEvent): event is AboutApproval =>
  event.type === 'approval-asked' || event.type === 'approval-refused' || event.type === 'reopened';

function Asked({ detail, inHand }: ApprovalProps) {
  const { t } = useTranslation();
  const me = useAsk('desk.state', {}).data?.person.name ?? '';
  const { correctedBy } = detail.report.standing;
  const mayApprove = correctedBy.every((author) => isAnother(me, author));
  const [own] = detail.outgoing;
  return (
    <Told
      label={t('corrections.approval.label')}
      actions={
        <Button size="compact-sm" variant="default" onClick={() => inHand.choose('approval-refused')}>
          {t('corrections.step.approval-refused')}
        </Button>
      }
    >
      {mayApprove ? t('corrections.approval.asked') : t('corrections.approval.other', { name: me })}
      {own && (
        <>
          <p>{t('corrections.event.wasNow', { was: own.was, now: own.now })}</p>
          {own.notice && <p className={stepStyles.sentence}>{own.notice}</p>}
        </>
      )}
    </Told>
  );
}

function Given({ by }: { readonly by: string }) {
  const { t } = useTranslation();
  return <Told label={t('corrections.approval.label')}>{t('corrections.approval.given', { by })}</Told>;
}

interface RefusedProps {
  readonly refusal: AboutApproval & { readonly type: 'approval-refused' };
  readonly inHand: StepInHand;
}

function Refused({ refusal, inHand }: RefusedProps) {
  const { t } = useTranslation();
  return (
    <Told
      label={t('corrections.approval.label')}
      actions={(['fixed', 'notice-drafted'] as const).map((step) => (
        <Button key={step} size="compact-sm" variant="default" onClick={() => inHand.choose(step)}>
          {t(`corrections.approval.again.${step}`)}
        </Button>
      ))}
    >
      {t('corrections.approval.refused', { by: refusal.by })}
      <p className={stepStyles.sentence}>{refusal.reason}</p>
    </Told>
  );
}
