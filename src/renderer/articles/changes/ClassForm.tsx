import { Button, NativeSelect, SegmentedControl, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import { type ChangeClass, changeClass } from '#shared/domain/piece/article.ts';
import type { ChangeSincePublished } from '#shared/domain/report/classed-change.ts';
import type { ArticleLink } from '../../editor/saving/article-link.ts';
import { OnceSavedButton } from '../../editor/saving/OnceSavedButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useOrder } from '../../workstation-client/use-ask.ts';
import styles from './changes.module.css';
import { useProposedNotice } from './use-proposed-notice.ts';

interface ClassFormProps {
  readonly detail: ArticleDetail;
  readonly link: ArticleLink;
  readonly change: ChangeSincePublished;
  readonly onCancel: (() => void) | undefined;
  readonly onClassed: () => void;
}

/** Says what a change is. Nothing is chosen beforehand: a class is a decision. */
export function ClassForm({ detail, link, change, onCancel, onClassed }: ClassFormProps) {
  const { t } = useTranslation();
  const { was, now, imageId, classed } = change;
  const [chosen, setChosen] = useState<ChangeClass | ''>(classed?.changeClass ?? '');
  const [placement, setPlacement] = useState<'top' | 'bottom'>(classed?.placement ?? 'bottom');
  const notice = useProposedNotice(detail, change);
  const order = useOrder('articles.classChange');
  const owesNotice = chosen !== '' && chosen !== 'typo';
  const incomplete = chosen === '' || (owesNotice && notice.text.trim() === '');
  const choose = (value: ChangeClass | '') => {
    setChosen(value);
    if (value !== '' && value !== 'typo') notice.propose(value);
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (incomplete) return;
    const noticeText = owesNotice ? notice.text : '';
    const said = { changeClass: chosen, noticeText, placement, datedAt: notice.datedAt };
    order.mutate({ articleId: detail.articleId, was, now, imageId, ...said }, { onSuccess: onClassed });
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event as unknown as FormEvent);
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={byKey}>
      <NativeSelect
        size="xs"
        label={t('articles.unclassed.as')}
        description={chosen === '' ? undefined : t(`articles.changeClassOwes.${chosen}`)}
        data={[
          { value: '', label: t('articles.unclassed.choose') },
          ...changeClass.options.map((value) => ({ value, label: t(`articles.changeClass.${value}`) })),
        ]}
        data-open={classed ? undefined : true}
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value as ChangeClass | '')}
      />
      {owesNotice && (
        <>
          <Textarea
            size="xs"
            label={t('articles.unclassed.notice')}
            required
            autosize
            minRows={2}
            value={notice.text}
            onChange={({ currentTarget }) => notice.write(currentTarget.value)}
          />
          <SegmentedControl
            size="xs"
            aria-label={t('articles.unclassed.placement')}
            data={[
              { value: 'bottom', label: t('articles.unclassed.bottom') },
              { value: 'top', label: t('articles.unclassed.top') },
            ]}
            value={placement}
            onChange={(value) => setPlacement(value as 'top' | 'bottom')}
          />
        </>
      )}
      {order.error && <Failure error={order.error} />}
      <div className={styles.actions}>
        {onCancel && (
          <Button size="xs" variant="subtle" onClick={onCancel}>
            {t('window.cancel')}
          </Button>
        )}
        <OnceSavedButton link={link} variant="default" loading={order.isPending} disabled={incomplete}>
          {t('articles.unclassed.submit')}
        </OnceSavedButton>
      </div>
    </form>
  );
}
