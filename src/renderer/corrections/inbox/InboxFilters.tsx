import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { language as languages } from '#shared/domain/language.ts';
import { errorType, lane } from '#shared/domain/report/report-event.ts';
import type { CountedField, ReportFilter } from '#shared/domain/report/report-filter.ts';
import { numberInWords } from '../../ui/numbers.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { useOwners } from '../use-owners.ts';
import styles from './InboxFilters.module.css';
import { narrowed } from './inbox-views.ts';
import { KeepView } from './KeepView.tsx';
import { PieceFilter } from './PieceFilter.tsx';
import { type InboxView, openInbox } from './use-inbox.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Narrows the inbox; each choice says how many reports it would leave. */
export function InboxFilters({ inbox }: { readonly inbox: InboxView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { wish, set } = inbox;
  const { show, filter } = wish;
  const { data } = useAsk('corrections.counts', { show, filter, withChoices: true });
  const sections = useAsk('articles.named', {}).data?.sections ?? [];
  const { names } = useOwners();
  const choose = <Key extends keyof ReportFilter>(key: Key, value: ReportFilter[Key] | undefined) =>
    set({ filter: narrowed(filter, key, value) });

  const counted = (field: CountedField, choices: readonly Choice[]): Choice[] =>
    choices.map(({ value, label }) => {
      const shown = data?.choices?.[field][value] ?? 0;
      return {
        value,
        label: data?.choices
          ? t('corrections.views.counted', { view: label, shown: numberInWords(language, shown) })
          : label,
      };
    });
  const yesNo = (field: 'personRelated' | 'readable') =>
    counted(field, [
      { value: 'true', label: t(`corrections.filter.${field}.yes`) },
      { value: 'false', label: t(`corrections.filter.${field}.no`) },
    ]);
  const isYes = (value: string) => (value === '' ? undefined : value === 'true');
  const owners = [...new Set([...names, ...Object.keys(data?.choices?.owner ?? {})])].filter(Boolean);
  return (
    <section className={styles.filters} aria-label={t('corrections.filter.label')}>
      <One
        label={t('corrections.filter.owner')}
        value={filter.owner === undefined ? '' : `=${filter.owner}`}
        choices={[
          { value: '=', label: t('corrections.filter.nobody'), key: '' },
          ...owners.map((name) => ({ value: `=${name}`, label: name, key: name })),
        ].map(({ key, ...choice }) => ({
          ...choice,
          label: counted('owner', [{ value: key, label: choice.label }])[0]?.label ?? choice.label,
        }))}
        onChoose={(value) => choose('owner', value === '' ? undefined : value.slice(1))}
      />
      <One
        label={t('corrections.filter.due.label')}
        value={filter.due ?? ''}
        choices={counted('due', [
          { value: 'today', label: t('corrections.filter.due.today') },
          { value: 'overdue', label: t('corrections.filter.due.overdue') },
        ])}
        onChoose={(value) => choose('due', (value || undefined) as ReportFilter['due'])}
      />
      <One
        label={t('corrections.triage.errorType')}
        value={filter.errorType ?? ''}
        choices={counted(
          'errorType',
          errorType.options.map((value) => ({ value, label: t(`corrections.errorType.${value}`) })),
        )}
        onChoose={(value) => choose('errorType', (value || undefined) as ReportFilter['errorType'])}
      />
      <One
        label={t('corrections.step.lane-set')}
        value={filter.lane ?? ''}
        choices={counted(
          'lane',
          lane.options.map((value) => ({ value, label: t(`corrections.lane.${value}`) })),
        )}
        onChoose={(value) => choose('lane', (value || undefined) as ReportFilter['lane'])}
      />
      <One
        label={t('corrections.filter.personRelated.label')}
        value={filter.personRelated === undefined ? '' : String(filter.personRelated)}
        choices={yesNo('personRelated')}
        onChoose={(value) => choose('personRelated', isYes(value))}
      />
      <One
        label={t('corrections.filter.section')}
        value={filter.section ?? ''}
        choices={sections.map((name) => ({ value: name, label: name }))}
        onChoose={(value) => choose('section', value || undefined)}
      />
      <PieceFilter inbox={inbox} onChoose={(articleId) => choose('articleId', articleId)} />
      <One
        label={t('corrections.filter.language')}
        value={filter.language ?? ''}
        choices={counted(
          'language',
          languages.options.map((value) => ({ value, label: t(`corrections.filter.languages.${value}`) })),
        )}
        onChoose={(value) => choose('language', (value || undefined) as ReportFilter['language'])}
      />
      <One
        label={t('corrections.filter.readable.label')}
        value={filter.readable === undefined ? '' : String(filter.readable)}
        choices={yesNo('readable')}
        onChoose={(value) => choose('readable', isYes(value))}
      />
      <NativeSelect
        size="xs"
        label={t('corrections.filter.sort.label')}
        value={wish.sort}
        onChange={({ currentTarget }) => set({ sort: currentTarget.value === 'due' ? 'due' : 'newest' })}
        data={[
          { value: 'newest', label: t('corrections.filter.sort.newest') },
          { value: 'due', label: t('corrections.filter.sort.due') },
        ]}
      />
      <div className={styles.end}>
        <Button size="compact-xs" variant="subtle" onClick={() => set(openInbox)}>
          {t('corrections.filter.reset')}
        </Button>
        <KeepView wish={wish} />
      </div>
    </section>
  );
}

interface OneProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

function One({ label, value, choices, onChoose }: OneProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      data={[{ value: '', label: t('corrections.filter.any') }, ...choices]}
    />
  );
}
