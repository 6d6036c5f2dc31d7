import { Button, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import { type ArticleStatus, articleStatus } from '#shared/domain/piece/article.ts';
import type { ArticleLink } from '../editor/saving/article-link.ts';
import { OnceSavedButton } from '../editor/saving/OnceSavedButton.tsx';
import { BusyButton } from '../ui/BusyButton.tsx';
import { Failure } from '../ui/Failure.tsx';
import { useOrder } from '../workstation-client/use-ask.ts';
import styles from './inspector.module.css';

interface StatusFormProps {
  readonly detail: ArticleDetail;
  readonly link: ArticleLink;
}

/** Where the piece stands on its way, and its next step with a note for the others. */
export function StatusForm({ detail, link }: StatusFormProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<ArticleStatus | null>(null);
  const [note, setNote] = useState('');
  const order = useOrder('articles.setStatus');
  const unspike = useOrder('articles.unspike');
  const next = wanted === null || wanted === detail.status ? null : wanted;

  const reset = () => {
    setWanted(null);
    setNote('');
    order.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (next) order.mutate({ articleId: detail.articleId, status: next, note }, { onSuccess: reset });
  };

  return (
    <form className={styles.stack} onSubmit={submit}>
      <Select
        label={t('articles.status.label')}
        comboboxProps={{ withinPortal: false }}
        data={articleStatus.options.map((value) => ({ value, label: t(`articles.status.${value}`) }))}
        value={next ?? detail.status}
        allowDeselect={false}
        onChange={(value) => setWanted(value as ArticleStatus | null)}
      />
      {!next && detail.status === 'spiked' && (
        <div className={styles.actions}>
          <BusyButton
            size="xs"
            loading={unspike.isPending}
            onClick={() => unspike.mutate({ articleIds: [detail.articleId] })}
          >
            {t('articles.marks.unspike')}
          </BusyButton>
        </div>
      )}
      {unspike.error && <Failure error={unspike.error} />}
      {next && (
        <>
          <Textarea
            label={t('articles.status.note')}
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {order.error && <Failure error={order.error} />}
          <div className={styles.actions}>
            <Button size="xs" variant="subtle" onClick={reset}>
              {t('window.cancel')}
            </Button>
            <OnceSavedButton link={link} variant="filled" loading={order.isPending}>
              {t('articles.status.change')}
            </OnceSavedButton>
          </div>
        </>
      )}
    </form>
  );
}
