import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { ChangeSincePublished } from '#shared/domain/report/classed-change.ts';
import type { ArticleLink } from '../../editor/saving/article-link.ts';
import { StateWord } from '../../ui/StateWord.tsx';
import { ChangedWords } from './ChangedWords.tsx';
import { ClassForm } from './ClassForm.tsx';
import styles from './changes.module.css';

interface ChangeProps {
  readonly detail: ArticleDetail;
  readonly link: ArticleLink;
  readonly change: ChangeSincePublished;
}

/** One place: how it was and is, and what somebody has said that it is. */
export function Change({ detail, link, change }: ChangeProps) {
  const { t } = useTranslation();
  const [again, setAgain] = useState(false);
  const { was, now, classed } = change;
  return (
    <li className={styles.change}>
      <ChangedWords was={was} now={now} />
      {classed && !again ? (
        <div className={styles.classed}>
          <StateWord shape="done">{t(`articles.changeClass.${classed.changeClass}`)}</StateWord>
          {classed.noticeText !== '' && <p className={styles.notice}>{classed.noticeText}</p>}
          <Button size="compact-xs" variant="subtle" onClick={() => setAgain(true)}>
            {t('articles.unclassed.again')}
          </Button>
        </div>
      ) : (
        <ClassForm
          detail={detail}
          link={link}
          change={change}
          onCancel={again ? () => setAgain(false) : undefined}
          onClassed={() => setAgain(false)}
        />
      )}
    </li>
  );
}
