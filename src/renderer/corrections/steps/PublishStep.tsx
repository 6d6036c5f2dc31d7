import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';
import styles from './StepForm.module.css';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useTaken } from './use-step.ts';

/** Makes the corrected piece, with its notice and those of the other reports that wait in it, what the public reads. */
export function PublishStep(props: StepProps<ReportDetail> & { onEditNotice: () => void }) {
  const { t } = useTranslation();
  const publish = useOrder('corrections.publish');
  const taken = useTaken(props.onDone);
  const { report, outgoing, nextSteps } = props.detail;
  const [own, ...others] = outgoing;
  return (
    <StepForm
      title={t('corrections.step.published')}
      submitLabel={t('corrections.publish.submit')}
      onSubmit={() => publish.mutate({ reportId: report.reportId }, { onSuccess: taken })}
      onLeave={props.onLeave}
      busy={publish.isPending}
      error={publish.error}
      actions={
        nextSteps.includes('notice-drafted') && (
          <Button onClick={props.onEditNotice}>{t('corrections.publish.editNotice')}</Button>
        )
      }
    >
      <p className={styles.aside}>{t('corrections.publish.question')}</p>
      {own && <Notice going={own} label={t('corrections.publish.withNotice')} />}
      {others.map((going) => (
        <Notice
          key={going.reportId}
          going={going}
          label={t('corrections.publish.together', {
            subject: going.subject || t('corrections.inbox.noSubject'),
          })}
        />
      ))}
    </StepForm>
  );
}

/** The words that go out, dated as at this moment, with what an editor has to know of them. */
function Notice({
  going: { notice, was, now, dated, ready },
  label,
}: {
  readonly going: ReportDetail['outgoing'][number];
  readonly label: string;
}) {
  const { t } = useTranslation();
  return (
    <div>
      <div className={styles.label}>{label}</div>
      <p className={styles.sentence}>{notice || t('corrections.event.wasNow', { was, now })}</p>
      {notice === '' && ready && <p className={styles.aside}>{t('corrections.publish.withoutNotice')}</p>}
      {!ready && <p className={styles.aside}>{t('corrections.publish.notReady')}</p>}
      {dated === 'by-hand' && <p className={styles.aside}>{t('corrections.publish.datedByHand')}</p>}
    </div>
  );
}
