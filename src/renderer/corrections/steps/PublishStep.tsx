import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';
import { lastNotice } from '../letter.ts';
import styles from './StepForm.module.css';
import { StepForm, type StepProps } from './StepForm.tsx';

/** Makes the corrected piece, with its notice, what the public reads. */
export function PublishStep(props: StepProps<ReportDetail> & { onEditNotice: () => void }) {
  const { t } = useTranslation();
  const publish = useOrder('corrections.publish');
  const { report, events, nextSteps } = props.detail;
  const notice = report.standing.noticeId ? lastNotice(events) : '';
  return (
    <StepForm
      title={t('corrections.step.published')}
      submitLabel={t('corrections.publish.submit')}
      onSubmit={() => publish.mutate({ reportId: report.reportId }, { onSuccess: props.onDone })}
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
      {notice === '' ? (
        <p className={styles.aside}>{t('corrections.publish.withoutNotice')}</p>
      ) : (
        <div>
          <div className={styles.label}>{t('corrections.publish.withNotice')}</div>
          <p className={styles.sentence}>{notice}</p>
        </div>
      )}
    </StepForm>
  );
}
