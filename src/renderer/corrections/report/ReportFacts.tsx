import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { type Lane, lane as lanes } from '#shared/domain/report/report-event.ts';
import { Failure } from '../../ui/Failure.tsx';
import { useStep } from '../steps/use-step.ts';
import styles from './ReportFacts.module.css';

const nothing = () => undefined;

/** What the desk knows of the reporter and of the procedure: consent, affected or not, the lane with its limits. */
export function ReportFacts({ detail }: { readonly detail: ReportDetail }) {
  const { t } = useTranslation();
  const { report, nextSteps } = detail;
  const { lane, mayBeNamed, affected, owner } = report.standing;
  const step = useStep(report.reportId, nothing);
  return (
    <section className={styles.facts} aria-label={t('corrections.facts.label')}>
      <div className={styles.row}>
        <NativeSelect
          size="xs"
          label={t('corrections.step.lane-set')}
          value={lane}
          disabled={!nextSteps.includes('lane-set') || step.busy}
          onChange={({ currentTarget }) => step.take({ type: 'lane-set', lane: currentTarget.value as Lane })}
          data={lanes.options.map((value) => ({ value, label: t(`corrections.lane.${value}`) }))}
        />
        <NativeSelect
          size="xs"
          label={t('corrections.facts.consent')}
          value={mayBeNamed === null ? '' : String(mayBeNamed)}
          disabled={step.busy}
          onChange={({ currentTarget: { value } }) =>
            value !== '' && step.take({ type: 'consent-set', mayBeNamed: value === 'true' })
          }
          data={[
            ...(mayBeNamed === null ? [{ value: '', label: t('corrections.facts.notAsked') }] : []),
            { value: 'true', label: t('corrections.facts.mayBeNamed') },
            { value: 'false', label: t('corrections.facts.mayNotBeNamed') },
          ]}
        />
      </div>
      <Checkbox
        size="xs"
        label={t('corrections.facts.affected')}
        checked={affected}
        disabled={step.busy}
        onChange={({ currentTarget }) => step.take({ type: 'affected-set', affected: currentTarget.checked })}
      />
      {owner !== '' && <p className={styles.hint}>{t('corrections.event.assigned', { to: owner })}</p>}
      {lane === 'right-of-reply' && <p className={styles.hint}>{t('corrections.facts.limits')}</p>}
      {step.error && <Failure error={step.error} />}
    </section>
  );
}
