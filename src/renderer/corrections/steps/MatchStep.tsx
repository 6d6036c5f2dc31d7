import { Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { ArticleSummary } from '#shared/domain/piece/article.ts';
import { Busy } from '../../ui/Busy.tsx';
import { useAsk, useOrder } from '../../workstation-client/use-ask.ts';
import styles from './StepForm.module.css';
import { StepForm, type StepProps } from './StepForm.tsx';
import { useTaken } from './use-step.ts';

const none = 'none';

/** Chooses the piece that the report means, or says that there is none. */
export function MatchStep({ detail, onDone, onLeave }: StepProps<ReportDetail>) {
  const { t } = useTranslation();
  const { reportId, claim } = detail.report;
  const [chosen, setChosen] = useState<string | null>(detail.article?.articleId ?? null);
  const [passage, setPassage] = useState(claim.quoted);
  const match = useOrder('corrections.match');
  const taken = useTaken(onDone);
  const articleId = chosen === none ? null : (chosen as ArticleId | null);
  return (
    <StepForm
      title={t('corrections.step.matched')}
      submitLabel={t('corrections.step.matched')}
      onSubmit={() =>
        match.mutate({ reportId, articleId, passage: passage.trim() || null }, { onSuccess: taken })
      }
      onLeave={onLeave}
      busy={match.isPending}
      error={match.error}
      ready={chosen !== null}
    >
      <ArticleChoice current={detail.article} chosen={chosen} onChoose={setChosen} />
      {chosen !== none && (
        <Textarea
          label={t('corrections.match.passage')}
          autosize
          minRows={1}
          maxRows={5}
          value={passage}
          onChange={({ currentTarget }) => setPassage(currentTarget.value)}
        />
      )}
    </StepForm>
  );
}

interface ArticleChoiceProps {
  readonly current: ReportDetail['article'];
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
}

function ArticleChoice({ current, chosen, onChoose }: ArticleChoiceProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 150);
  const found = useAsk('articles.list', { words: asked, limit: 6 });
  const others = (found.data?.articles ?? []).filter(({ articleId }) => articleId !== current?.articleId);
  return (
    <>
      <TextInput
        label={t('corrections.match.search')}
        autoFocus
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Radio.Group aria-label={t('corrections.match.results')} value={chosen} onChange={onChoose}>
        <Stack gap={8}>
          {current && (
            <Radio
              value={current.articleId}
              label={current.headline}
              description={t('corrections.match.current')}
            />
          )}
          {others.map((article) => (
            <FoundArticle key={article.articleId} article={article} />
          ))}
          {found.isPending && <Busy label={t('corrections.match.searching')} />}
          {found.data && others.length === 0 && !current && (
            <p className={styles.aside}>{t('corrections.match.nothing')}</p>
          )}
          <Radio value={none} label={t('corrections.match.none')} />
        </Stack>
      </Radio.Group>
    </>
  );
}

const FoundArticle = ({ article }: { readonly article: ArticleSummary }) => (
  <Radio value={article.articleId} label={article.headline || article.opening} description={article.url} />
);
