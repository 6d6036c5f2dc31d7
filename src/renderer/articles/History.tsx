import { useTranslation } from 'react-i18next';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import { SuggestionWords } from '../editor/suggestions/SuggestionWords.tsx';
import { InspectorSection } from '../ui/InspectorSection.tsx';
import { FirstLines } from '../ui/lists/FirstLines.tsx';
import { Moment } from '../ui/Moment.tsx';
import styles from './inspector.module.css';
import { useHistory } from './use-history.ts';
import { useSigns } from './views/use-signs.ts';

/** Who did what to the piece, newest first. */
export function History({ detail }: { detail: ArticleDetail }) {
  const { t } = useTranslation();
  const signOf = useSigns();
  const entries = useHistory(detail);
  return (
    <InspectorSection title={t('articles.inspector.history')}>
      <FirstLines lines={entries} first={30}>
        {(shown) => (
          <ol className={styles.plain}>
            {shown.map(({ key, what, note, settled, by, at }) => (
              <li key={key} className={styles.entry}>
                <span>{what}</span>
                {note !== '' && <span>«{note}»</span>}
                {settled && <SuggestionWords suggestion={settled} />}
                <span className={styles.quiet}>
                  {by !== '' && `${by} (${signOf(by)}), `}
                  <Moment at={at} />
                </span>
              </li>
            ))}
          </ol>
        )}
      </FirstLines>
    </InspectorSection>
  );
}
