import { Loader, SegmentedControl, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { Language } from '#shared/domain/language.ts';
import { placementFor } from '#shared/domain/report/report-standing.ts';
import { useAsk, useOrder } from '../../workstation-client/use-ask.ts';
import styles from './StepForm.module.css';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useTaken } from './use-step.ts';

type Placement = 'top' | 'bottom';
/** With the moment that its proposal bore. */
interface Worded {
  readonly text: string;
  readonly datedAt: string | undefined;
}

/** The public statement of the fix, proposed in the language chosen and free to be reworded. */
export function NoticeStep({ detail, onDone, onLeave }: StepProps<ReportDetail>) {
  const { t } = useTranslation();
  const { reportId } = detail.report;
  const draft = detail.events.findLast((event) => event.type === 'notice-drafted');
  const [chosen, setLanguage] = useState<Language | null>(draft?.language ?? null);
  const language = chosen ?? detail.article?.language ?? 'de';
  const [placement, setPlacement] = useState<Placement>(
    draft?.placement ?? placementFor(detail.report.standing),
  );
  // Each language keeps its own words, so that looking at the other one loses nothing.
  const [worded, setWorded] = useState<Partial<Record<Language, Worded>>>(
    draft && detail.report.standing.noticeId
      ? { [draft.language]: { text: draft.text, datedAt: draft.datedAt ?? draft.at } }
      : {},
  );
  const proposal = useAsk('corrections.proposeNotice', { reportId, language });
  const { text, datedAt } = worded[language] ?? proposal.data ?? { text: '', datedAt: undefined };
  const order = useOrder('corrections.draftNotice');
  const taken = useTaken(onDone);
  const ids = { language: useId(), placement: useId() };
  return (
    <StepForm
      title={t('corrections.step.notice-drafted')}
      submitLabel={t('corrections.notice.submit')}
      onSubmit={() => order.mutate({ reportId, text, language, placement, datedAt }, { onSuccess: taken })}
      onLeave={onLeave}
      busy={order.isPending}
      error={order.error ?? proposal.error}
      ready={text.trim() !== ''}
    >
      <div className={styles.pair}>
        <div>
          <div className={styles.label} id={ids.language}>
            {t('corrections.notice.language')}
          </div>
          <SegmentedControl
            fullWidth
            aria-labelledby={ids.language}
            value={language}
            onChange={setLanguage}
            data={[
              { value: 'de', label: t('corrections.notice.german') },
              { value: 'en', label: t('corrections.notice.english') },
            ]}
          />
        </div>
        <div>
          <div className={styles.label} id={ids.placement}>
            {t('corrections.notice.placement')}
          </div>
          <SegmentedControl
            fullWidth
            aria-labelledby={ids.placement}
            value={placement}
            onChange={setPlacement}
            data={[
              { value: 'bottom', label: t('corrections.notice.bottom') },
              { value: 'top', label: t('corrections.notice.top') },
            ]}
          />
        </div>
      </div>
      {placement === 'top' && <p className={styles.aside}>{t('corrections.notice.placementHint')}</p>}
      <Textarea
        label={t('corrections.notice.text')}
        lang={language}
        autosize
        autoFocus
        minRows={3}
        maxRows={10}
        rightSection={
          proposal.isPending && <Loader size="xs" aria-label={t('corrections.notice.proposing')} />
        }
        value={text}
        onChange={({ currentTarget: { value } }) =>
          setWorded((before) => ({ ...before, [language]: { text: value, datedAt } }))
        }
      />
    </StepForm>
  );
}
