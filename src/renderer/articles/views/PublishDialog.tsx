import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '#shared/domain/piece/article.ts';
import styles from './views.module.css';

interface PublishDialogProps {
  readonly article: ArticleSummary | null;
  /** Null: not now. */
  readonly onDecide: (note: string | null) => void;
}

/** Asked before a card goes to the published ones: that is a word to the readers, and a slip of a key is none. */
export function PublishDialog({ article, onDecide }: PublishDialogProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const decide = (decision: string | null) => {
    setNote('');
    onDecide(decision);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide(note);
  };
  return (
    <Modal opened={article !== null} onClose={() => decide(null)} title={t('articles.board.publish.title')}>
      <form className={styles.publish} onSubmit={submit}>
        <p>
          {t('articles.board.publish.meaning', {
            headline: article?.headline || t('articles.untitled'),
          })}
        </p>
        <Textarea
          label={t('articles.status.note')}
          autosize
          minRows={2}
          maxLength={2000}
          data-autofocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className={styles.publishEnd}>
          <Button variant="subtle" onClick={() => decide(null)}>
            {t('window.cancel')}
          </Button>
          <Button type="submit" variant="filled">
            {t('articles.board.publish.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
