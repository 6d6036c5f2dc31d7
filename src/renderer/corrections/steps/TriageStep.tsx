import { Checkbox, NativeSelect, SegmentedControl } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { type ErrorType, errorType } from '#shared/domain/report/report-event.ts';
import styles from './StepForm.module.css';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useStep } from './use-step.ts';

const severities = ['minor', 'normal', 'severe'] as const;

/** What kind of error is claimed, and how much hangs on it. */
export function TriageStep({ detail, onDone, onLeave }: StepProps<ReportDetail>) {
  const { t } = useTranslation();
  const step = useStep(detail.report.reportId, onDone);
  const [kind, setKind] = useState<ErrorType>('fact');
  const [severity, setSeverity] = useState<(typeof severities)[number]>('normal');
  const [personRelated, setPersonRelated] = useState(false);
  const severityId = useId();
  return (
    <StepForm
      title={t('corrections.step.triaged')}
      submitLabel={t('corrections.triage.submit')}
      onSubmit={() => step.take({ type: 'triaged', errorType: kind, severity, personRelated })}
      onLeave={onLeave}
      busy={step.busy}
      error={step.error}
    >
      <div className={styles.pair}>
        <NativeSelect
          label={t('corrections.triage.errorType')}
          autoFocus
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as ErrorType)}
          data={errorType.options.map((value) => ({ value, label: t(`corrections.errorType.${value}`) }))}
        />
        <div>
          <div className={styles.label} id={severityId}>
            {t('corrections.triage.severity')}
          </div>
          <SegmentedControl
            fullWidth
            aria-labelledby={severityId}
            value={severity}
            onChange={setSeverity}
            data={severities.map((value) => ({ value, label: t(`corrections.severity.${value}`) }))}
          />
        </div>
      </div>
      <Checkbox
        label={t('corrections.triage.personRelated')}
        description={t('corrections.triage.personRelatedHint')}
        checked={personRelated}
        onChange={({ currentTarget }) => setPersonRelated(currentTarget.checked)}
      />
    </StepForm>
  );
}
