import { Radio, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId, ReportId } from '#shared/domain/ids.ts';
import type { ReportSummary } from '#shared/domain/report/report.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { reporterInWords, subjectInWords } from '../named-report.ts';
import styles from './StepForm.module.css';

interface DuplicateOfProps {
  /** The report that is set aside, and the piece that it means. */
  readonly reportId: ReportId;
  readonly articleId: ArticleId | null;
  readonly value: ReportId | null;
  readonly onChange: (reportId: ReportId | null) => void;
}

const none = 'none';

/** Reports that are offered; this one may be among those that are found. */
const offered = 6;

/** The report that says the same: one about the same piece, or any other that is found by its words. */
export function DuplicateOf({ reportId, articleId, value, onChange }: DuplicateOfProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 150);
  const [chosen, setChosen] = useState<ReportSummary | null>(null);
  const filter = asked.trim() === '' && articleId ? { articleId } : {};
  const found = useAsk('corrections.list', { show: 'all', filter, words: asked, limit: offered + 1 });
  const others = (found.data?.reports ?? []).filter((one) => one.reportId !== reportId).slice(0, offered);
  // What is chosen stays in sight whatever is looked for next.
  const isFound = others.some((one) => one.reportId === chosen?.reportId);
  const shown = chosen && !isFound ? [chosen, ...others] : others;
  const choose = (id: string) => {
    const other = shown.find((one) => one.reportId === id) ?? null;
    setChosen(other);
    onChange(other?.reportId ?? null);
  };
  return (
    <>
      <TextInput
        label={t('corrections.setAside.search')}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      <Radio.Group label={t('corrections.setAside.duplicateOf')} value={value ?? none} onChange={choose}>
        <Stack gap={8} mt={8}>
          {shown.map((other) => (
            <FoundReport key={other.reportId} report={other} />
          ))}
          {found.isPending && <Busy label={t('corrections.setAside.searching')} />}
          {found.data && shown.length === 0 && (
            <p className={styles.aside}>{t('corrections.setAside.nothing')}</p>
          )}
          <Radio value={none} label={t('corrections.setAside.duplicateOfNone')} />
        </Stack>
      </Radio.Group>
    </>
  );
}

function FoundReport({ report }: { readonly report: ReportSummary }) {
  const { t } = useTranslation();
  const { reportId, receivedAt } = report;
  return (
    <Radio
      value={reportId}
      label={`${reporterInWords(t, report)}: ${subjectInWords(t, report)}`}
      description={<Moment at={receivedAt} />}
    />
  );
}
