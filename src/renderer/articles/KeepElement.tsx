import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandingElement } from '#shared/domain/publication.ts';
import type { AskError } from '../workstation-client/ask.ts';
import styles from './inspector.module.css';
import { keepForPublication } from './keep-element.ts';

/** Offers to make an element that came along with a page one of the publication, and to take that back. */
export function KeepElement({ element }: { element: StandingElement }) {
  const { t } = useTranslation();
  const [undo, setUndo] = useState<(() => Promise<unknown>) | null>(null);
  const [said, setSaid] = useState('');
  const heading = element.heading.trim() || t(`settings.standing.kinds.${element.kind}`);
  const fail = ({ message }: AskError) => setSaid(message);
  const keep = () =>
    keepForPublication(element).then((takeBack) => {
      setUndo(() => takeBack);
      setSaid(t('articles.carried.kept', { heading }));
    }, fail);
  const takeBack = () =>
    undo?.().then(() => {
      setUndo(null);
      setSaid(t('articles.carried.unkept'));
    }, fail);
  return (
    <div>
      <Button
        size="compact-xs"
        aria-label={
          undo ? t('settings.undoOf', { field: heading }) : t('articles.carried.keepNamed', { heading })
        }
        onClick={() => void (undo ? takeBack() : keep())}
      >
        {t(undo ? 'settings.undo' : 'articles.carried.keep')}
      </Button>
      <span className={styles.quiet} role="status">
        {' '}
        {said}
      </span>
    </div>
  );
}
