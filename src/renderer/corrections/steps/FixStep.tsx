import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { type ChangeClass, changeClass as changeClasses } from '#shared/domain/piece/article.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';
import { previewOf, timesIn } from '../piece-pane/passages.ts';
import { fixToBeginWith } from './proposed-fix.ts';
import styles from './StepForm.module.css';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useTaken } from './use-step.ts';

/** Replaces the passage in the piece, and says what the change is. */
export function FixStep({ detail, onDone, onLeave }: StepProps<ReportDetail>) {
  const { t } = useTranslation();
  const fix = useOrder('corrections.fix');
  const taken = useTaken(onDone);
  const [{ was, now, changeClass }, setFix] = useState(() => fixToBeginWith(detail));
  const text = detail.article?.text ?? '';
  const times = timesIn(text, was);
  const preview = was === now ? null : previewOf(text, was, now);
  const wasError =
    times === 1
      ? null
      : times === 0
        ? t('corrections.fix.notFound')
        : t('corrections.fix.notUnique', { count: times });
  const { reportId } = detail.report;
  return (
    <StepForm
      title={t('corrections.step.fixed')}
      submitLabel={t('corrections.fix.submit')}
      onSubmit={() => fix.mutate({ reportId, was, now, changeClass }, { onSuccess: taken })}
      onLeave={onLeave}
      busy={fix.isPending}
      error={fix.error}
      ready={preview !== null}
    >
      <Textarea
        label={t('corrections.fix.was')}
        error={was === '' ? null : wasError}
        autosize
        minRows={1}
        maxRows={6}
        value={was}
        onChange={({ currentTarget: { value } }) => setFix((before) => ({ ...before, was: value }))}
      />
      <Textarea
        label={t('corrections.fix.now')}
        description={was !== '' && was === now ? t('corrections.fix.same') : undefined}
        autosize
        autoFocus
        minRows={1}
        maxRows={6}
        value={now}
        onChange={({ currentTarget: { value } }) => setFix((before) => ({ ...before, now: value }))}
      />
      <NativeSelect
        label={t('corrections.fix.changeClass')}
        description={t(`corrections.changeClassOwes.${changeClass}`)}
        value={changeClass}
        onChange={({ currentTarget: { value } }) =>
          setFix((before) => ({ ...before, changeClass: value as ChangeClass }))
        }
        data={changeClasses.options.map((value) => ({ value, label: t(`corrections.changeClass.${value}`) }))}
      />
      {preview && (
        <div>
          <div className={styles.label}>{t('corrections.fix.preview')}</div>
          <p className={styles.sentence}>
            {preview.before}
            {preview.was && <del>{preview.was}</del>}
            {preview.was && preview.now && ' '}
            {preview.now && <ins>{preview.now}</ins>}
            {preview.after}
          </p>
        </div>
      )}
    </StepForm>
  );
}
