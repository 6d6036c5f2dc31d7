import { Loader, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FixedElsewhere, ReportDetail } from '#shared/contract/corrections.ts';
import { momentInWords } from '#shared/words/dates.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import styles from './StepForm.module.css';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useStep } from './use-step.ts';

const keyOf = ({ noticeId, versionId, now }: FixedElsewhere): string => noticeId ?? `${versionId} ${now}`;

/** Names the public change of the piece with which the error is put right already. */
export function ElsewhereStep({ detail, onDone, onLeave }: StepProps<ReportDetail>) {
  const { t } = useTranslation();
  const { reportId } = detail.report;
  const step = useStep(reportId, onDone);
  const found = useAsk('corrections.elsewhere', { reportId });
  const changes = found.data?.changes ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const only = changes.length === 1 ? changes[0] : undefined;
  const change = changes.find((one) => keyOf(one) === chosen) ?? only;
  const submit = () => {
    if (!change) return;
    const { noticeId, versionId, now } = change;
    step.take({ type: 'fixed-elsewhere', noticeId, versionId, now: noticeId ? null : now });
  };
  return (
    <StepForm
      title={t('corrections.step.fixed-elsewhere')}
      submitLabel={t('corrections.elsewhere.submit')}
      onSubmit={submit}
      onLeave={onLeave}
      busy={step.busy}
      error={step.error ?? found.error}
      ready={change !== undefined}
    >
      {found.isPending && <Loader size="xs" aria-label={t('corrections.elsewhere.loading')} />}
      {found.data && changes.length === 0 && (
        <p className={styles.aside} role="status">
          {t('corrections.elsewhere.none')}
        </p>
      )}
      {changes.length > 0 && (
        <Radio.Group
          label={t('corrections.elsewhere.label')}
          description={t('corrections.elsewhere.hint')}
          value={change ? keyOf(change) : null}
          onChange={setChosen}
        >
          <Stack gap={10} mt={8}>
            {changes.map((one) => (
              <Choice key={keyOf(one)} change={one} first={one === changes[0]} />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </StepForm>
  );
}

function Choice({ change, first }: { readonly change: FixedElsewhere; readonly first: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asReport, changeClass, was, now, notice, publishedAt } = change;
  return (
    <Radio
      value={keyOf(change)}
      // The form was open before the changes were there.
      ref={(radio) => {
        if (first && radio?.form === document.activeElement) radio?.focus();
      }}
      label={t(asReport ? 'corrections.elsewhere.ofReport' : 'corrections.elsewhere.own', {
        changeClass: t(`corrections.changeClass.${changeClass}`),
        at: momentInWords(language, publishedAt),
      })}
      description={notice || t('corrections.event.wasNow', { was, now })}
    />
  );
}
