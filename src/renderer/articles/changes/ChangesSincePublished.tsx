import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import { isBeingCorrected } from '#shared/domain/report/report-standing.ts';
import { useCommands } from '../../app/commands.ts';
import type { ArticleLink } from '../../editor/saving/article-link.ts';
import { OnceSavedButton } from '../../editor/saving/OnceSavedButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useOrder } from '../../workstation-client/use-ask.ts';
import { Change } from './Change.tsx';
import styles from './changes.module.css';

interface ChangesProps {
  readonly detail: ArticleDetail;
  readonly link: ArticleLink;
}

/** What differs from the published text, place by place, each with its class; and the way to make it public. */
export function ChangesSincePublished({ detail, link }: ChangesProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const list = useRef<HTMLElement>(null);
  const { changes, unclassed } = detail.public;
  const open = () => {
    setShown(true);
    focusNext(list);
  };
  useFocusAfterClassing(shown, unclassed.length, list);
  useCommands([{ id: 'articles.class-changes', label: t('articles.unclassed.command'), run: open }]);
  return (
    <section className={styles.banner} aria-label={t('articles.unclassed.label')} ref={list}>
      <div className={styles.head}>
        <p className={styles.title} role="status">
          {unclassed.length > 0
            ? t('articles.unclassed.title', { count: unclassed.length })
            : t('articles.unclassed.allClassed', { count: changes.length })}
        </p>
        <Button
          size="xs"
          variant="default"
          aria-expanded={shown}
          onClick={() => (shown ? setShown(false) : open())}
        >
          {t(
            shown
              ? 'articles.unclassed.hide'
              : unclassed.length > 0
                ? 'articles.unclassed.class'
                : 'articles.unclassed.show',
          )}
        </Button>
        {unclassed.length === 0 && <Publish detail={detail} link={link} />}
      </div>
      {shown && (
        <ol className={styles.changes}>
          {changes.map((change) => (
            <Change
              key={`${change.imageId ?? ''}\n${change.was}\n${change.now}`}
              detail={detail}
              link={link}
              change={change}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

/** The form of a place goes once it has its class; the focus goes on and is not lost with it. */
function useFocusAfterClassing(
  shown: boolean,
  open: number,
  list: { readonly current: HTMLElement | null },
): void {
  const before = useRef(open);
  useEffect(() => {
    if (shown && open < before.current) focusNext(list);
    before.current = open;
  }, [shown, open, list]);
}

/** To the next place without a class; where all have theirs, to the button that makes them public. */
const focusNext = (list: { readonly current: HTMLElement | null }) =>
  // Once the answer is drawn.
  setTimeout(
    () => list.current?.querySelector<HTMLElement>('select[data-open], button[type="submit"]')?.focus(),
    0,
  );

function Publish({ detail, link }: ChangesProps) {
  const { t } = useTranslation();
  const order = useOrder('articles.publishChanges');
  const held = detail.reportLines.find(({ state }) => isBeingCorrected(state));
  if (held)
    return (
      <p className={styles.held}>
        {t('articles.unclassed.goWithReport')}{' '}
        <Link href={`/corrections/${held.reportId}`}>{held.subject || t('corrections.inbox.noSubject')}</Link>
      </p>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        order.mutate({ articleId: detail.articleId });
      }}
    >
      {order.error && <Failure error={order.error} />}
      <OnceSavedButton link={link} variant="filled" loading={order.isPending}>
        {t('articles.unclassed.publish')}
      </OnceSavedButton>
    </form>
  );
}
