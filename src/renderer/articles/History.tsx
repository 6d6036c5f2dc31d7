import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import { SuggestionWords } from '../editor/suggestions/SuggestionWords.tsx';
import { InspectorSection } from '../ui/InspectorSection.tsx';
import { Moment } from '../ui/Moment.tsx';
import styles from './inspector.module.css';
import { useHistory } from './use-history.ts';
import { useSigns } from './views/use-signs.ts';

/** Lines that are shown at once; a piece that was edited closely has hundreds. */
const shownAtOnce = 30;

/** Who did what to the piece, newest first. */
export function History({ detail }: { detail: ArticleDetail }) {
  const { t } = useTranslation();
  const signOf = useSigns();
  const entries = useHistory(detail);
  const [most, setMost] = useState(shownAtOnce);
  const left = entries.length - most;
  return (
    <InspectorSection title={t('articles.inspector.history')}>
      <ol className={styles.plain}>
        {entries.slice(0, most).map(({ key, what, note, settled, by, at }) => (
          <li key={key} className={styles.entry}>
            <span>{what}</span>
            {note !== '' && <span>«{note}»</span>}
            {settled && <SuggestionWords suggestion={settled} />}
            <span className={styles.quiet}>
              {by !== '' && `${by} (${signOf(by)}) `}
              <Moment at={at} />
            </span>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => setMost(most + 3 * shownAtOnce)}>
          {t('articles.history.more', { count: left })}
        </Button>
      )}
    </InspectorSection>
  );
}
