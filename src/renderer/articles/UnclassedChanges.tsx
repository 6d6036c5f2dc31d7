import { Button, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import { type ChangeClass, changeClass } from '#shared/domain/article.ts';
import type { ArticleLink } from '../editor/article-link.ts';
import { OnceSavedButton } from '../editor/OnceSavedButton.tsx';
import { Failure } from '../ui/Failure.tsx';
import { useOrder } from '../workstation-client/use-ask.ts';
import styles from './unclassed.module.css';

interface UnclassedChangesProps {
  readonly detail: ArticleDetail;
  readonly link: ArticleLink;
}

/** What differs from the published text and has no class yet, with the form that gives it one. */
export function UnclassedChanges({ detail, link }: UnclassedChangesProps) {
  const { t } = useTranslation();
  const [classing, setClassing] = useState(false);
  const { unclassed } = detail.public;
  return (
    <section className={styles.banner} aria-label={t('articles.unclassed.label')}>
      <div className={styles.head}>
        <p className={styles.title}>{t('articles.unclassed.title', { count: unclassed.length })}</p>
        {!classing && (
          <Button size="xs" onClick={() => setClassing(true)}>
            {t('articles.unclassed.class')}
          </Button>
        )}
      </div>
      {classing && (
        <>
          <ul className={styles.changes}>
            {unclassed.map(({ was, now }) => (
              <li key={`${was}\n${now}`}>
                {was && <del>{was}</del>}
                {now && <ins>{now}</ins>}
              </li>
            ))}
          </ul>
          <ClassForm detail={detail} link={link} onCancel={() => setClassing(false)} />
        </>
      )}
    </section>
  );
}

function ClassForm({ detail, link, onCancel }: UnclassedChangesProps & { onCancel: () => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ChangeClass>('typo');
  const [noticeText, setNoticeText] = useState('');
  const order = useOrder('articles.classChanges');
  const owesNotice = chosen !== 'typo';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    order.mutate({
      articleId: detail.articleId,
      changeClass: chosen,
      noticeText: owesNotice ? noticeText : '',
    });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Select
        label={t('articles.unclassed.as')}
        comboboxProps={{ withinPortal: false }}
        description={t(`articles.changeClassOwes.${chosen}`)}
        data={changeClass.options.map((value) => ({ value, label: t(`articles.changeClass.${value}`) }))}
        value={chosen}
        allowDeselect={false}
        onChange={(value) => setChosen((value ?? 'typo') as ChangeClass)}
      />
      {owesNotice && (
        <Textarea
          label={t('articles.unclassed.notice')}
          description={t('articles.unclassed.noticeHint')}
          required
          autosize
          minRows={2}
          value={noticeText}
          onChange={(event) => setNoticeText(event.currentTarget.value)}
        />
      )}
      {order.error && <Failure error={order.error} />}
      <div className={styles.actions}>
        <Button size="xs" variant="subtle" onClick={onCancel}>
          {t('window.cancel')}
        </Button>
        <OnceSavedButton
          link={link}
          variant="filled"
          loading={order.isPending}
          disabled={owesNotice && noticeText.trim() === ''}
        >
          {t('articles.unclassed.submit')}
        </OnceSavedButton>
      </div>
    </form>
  );
}
