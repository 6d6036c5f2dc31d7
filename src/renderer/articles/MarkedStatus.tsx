import { Button, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '#shared/domain/ids.ts';
import { type ArticleStatus, articleStatus } from '#shared/domain/piece/article.ts';
import { BusyButton } from '../ui/BusyButton.tsx';
import { Failure } from '../ui/Failure.tsx';
import { type ManyAnswered, useOrderOfMany } from '../workstation-client/ask-of-many.ts';
import styles from './list.module.css';

export interface MarkedFormProps {
  readonly articleIds: ArticleId[];
  readonly onDone: (answer: ManyAnswered) => void;
  readonly onCancel: () => void;
}

/** One status, and one note with it, for all marked pieces. */
export function MarkedStatus({ articleIds, onDone, onCancel }: MarkedFormProps) {
  const { t } = useTranslation();
  const [status, setStatus] = useState<ArticleStatus | null>(null);
  const [note, setNote] = useState('');
  const order = useOrderOfMany('articles.setStatusOf');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (status) order.mutate({ articleIds, status, note }, { onSuccess: onDone });
  };
  return (
    <form className={styles.markedForm} onSubmit={submit}>
      <Select
        size="xs"
        label={t('articles.status.label')}
        comboboxProps={{ withinPortal: false, position: 'top' }}
        data={articleStatus.options.map((value) => ({ value, label: t(`articles.status.${value}`) }))}
        value={status}
        allowDeselect={false}
        autoFocus
        onChange={(value) => setStatus(value as ArticleStatus | null)}
      />
      <Textarea
        size="xs"
        label={t('articles.status.note')}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {order.error && <Failure error={order.error} />}
      <div className={styles.markedEnd}>
        <Button size="xs" variant="subtle" onClick={onCancel}>
          {t('window.cancel')}
        </Button>
        <BusyButton size="xs" type="submit" variant="filled" disabled={!status} loading={order.isPending}>
          {t('articles.status.change')}
        </BusyButton>
      </div>
    </form>
  );
}
