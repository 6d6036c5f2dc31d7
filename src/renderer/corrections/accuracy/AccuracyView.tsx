import { Button, TextInput } from '@mantine/core';
import { ChartNoAxesColumn, Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AccuracyReport, milestone } from '#shared/domain/report/accuracy.ts';
import { exit, outcome } from '#shared/domain/report/report-event.ts';
import { shownDay } from '#shared/words/dates.ts';
import { Answer } from '../../ui/Answer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { numberInWords } from '../../ui/numbers.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { InTheOpen } from '../InTheOpen.tsx';
import styles from './accuracy.module.css';
import { Bars } from './Bars.tsx';
import { durationInWords } from './duration-in-words.ts';

/** Today and the first of its year. */
function thisYear(): { from: string; to: string } {
  const today = shownDay();
  return { from: `${today.slice(0, 4)}-01-01`, to: today };
}

/** How the newsroom dealt with the reports of a period, as tables with bars and as a file. */
export function AccuracyView() {
  const { t } = useTranslation();
  const [period, setPeriod] = useState(thisYear);
  const isWhole = period.from !== '' && period.to !== '';
  const answer = useAsk('corrections.accuracy', isWhole ? period : null);
  return (
    <InTheOpen title={t('accuracy.room')} lead={t('accuracy.lead')}>
      <div className={styles.period}>
        {(['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={t(`accuracy.${end}`)}
            value={period[end]}
            onChange={({ currentTarget }) => setPeriod({ ...period, [end]: currentTarget.value })}
          />
        ))}
        <Button
          ml="auto"
          leftSection={<Download size={16} aria-hidden />}
          disabled={!answer.data}
          onClick={() =>
            answer.data && saveFile(`${period.from}_${period.to}.csv`, answer.data.csv, 'text/csv')
          }
        >
          {t('accuracy.csv')}
        </Button>
      </div>
      <Answer of={answer}>
        {({ report }) =>
          report.received === 0 ? (
            <EmptyState icon={ChartNoAxesColumn} title={t('accuracy.none')}>
              {t('accuracy.noneText')}
            </EmptyState>
          ) : (
            <Figures report={report} />
          )
        }
      </Answer>
    </InTheOpen>
  );
}

function Figures({ report }: { readonly report: AccuracyReport }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { justifiedShare } = report;
  const share =
    justifiedShare === null
      ? '–'
      : new Intl.NumberFormat(language, { style: 'percent' }).format(justifiedShare);
  return (
    <>
      <dl className={styles.figures} aria-label={t('accuracy.numbers')}>
        <Figure value={numberInWords(language, report.received)} label={t('accuracy.received')} />
        <Figure value={share} label={t(justifiedShare === null ? 'accuracy.noShare' : 'accuracy.share')} />
        <Figure value={numberInWords(language, report.open)} label={t('accuracy.waiting')} />
      </dl>
      <h2 className={styles.heading}>{t('accuracy.times')}</h2>
      <dl className={styles.figures}>
        {milestone.options.map((step) => {
          const ms = report.medianMs[step];
          return (
            <Figure
              key={step}
              value={ms === null ? '–' : durationInWords(language, ms)}
              label={
                ms === null
                  ? `${t(`accuracy.milestone.${step}`)}: ${t('accuracy.notYet')}`
                  : t(`accuracy.milestone.${step}`)
              }
            />
          );
        })}
      </dl>
      <Bars
        title={t('accuracy.outcomes')}
        bars={outcome.options.map((key) => ({
          key,
          label: t(`corrections.outcome.${key}`),
          count: report.outcomes[key],
        }))}
      />
      <Bars
        title={t('accuracy.causes')}
        bars={report.causes.map(({ errorType, count }) => ({
          key: errorType,
          label: t(`corrections.errorType.${errorType}`),
          count,
        }))}
      />
      <Bars
        title={t('accuracy.sections')}
        bars={report.sections.map(({ section, received, decided, justified }) => ({
          key: section,
          label: section || t('accuracy.noSection'),
          count: received,
          note: decided === 0 ? t('accuracy.noneDecided') : t('accuracy.justifiedOf', { justified, decided }),
        }))}
      />
      <Bars
        title={t('accuracy.aside')}
        bars={exit.options.map((key) => ({
          key,
          label: t(`corrections.exit.${key}`),
          count: report.aside[key],
        }))}
      />
      <Bars
        title={t('accuracy.channels')}
        bars={(['mail', 'paste', 'phone'] as const).map((key) => ({
          key,
          label: t(`accuracy.channel.${key}`),
          count: report.channels[key],
        }))}
      />
    </>
  );
}

function Figure({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
