import { useTranslation } from 'react-i18next';
import type { RecordChange } from '#shared/article-body/compare-records.ts';
import { Added, Removed } from './ComparedWords.tsx';
import { useChangeMark } from './change-marks.ts';
import styles from './compared.module.css';

/** What the piece says of itself otherwise, field by field. */
export function RecordChanges({ changes }: { changes: readonly RecordChange[] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <section className={styles.record} aria-label={t('versions.record')}>
      <h2 className={styles.recordTitle}>{t('versions.record')}</h2>
      <dl className={styles.fields}>
        {changes.map((change) => (
          <FieldChange key={change.field} change={change} />
        ))}
      </dl>
    </section>
  );
}

function useFieldWords(field: RecordChange['field']): string {
  const { t } = useTranslation();
  switch (field) {
    case 'commentsOpen':
    case 'isAccessibleForFree':
      return t(`versions.field.${field}`);
    case 'standingElements':
    case 'elementSwitches':
    case 'setAside':
      return t(`articles.inspector.${field}`);
    default:
      return t(`articles.record.${field}`);
  }
}

function FieldChange({ change }: { change: RecordChange }) {
  const { t } = useTranslation();
  const mark = useChangeMark(change);
  const name = useFieldWords(change.field);
  return (
    <div className={styles.field} {...mark}>
      <dt>{name}</dt>
      <dd>
        {change.kind === 'text' && (
          <>
            <Removed>{change.was || t('versions.empty')}</Removed>
            <Added>{change.now || t('versions.empty')}</Added>
          </>
        )}
        {change.kind === 'switch' && (
          <>
            <Removed>{t(change.now ? 'versions.off' : 'versions.on')}</Removed>
            <Added>{t(change.now ? 'versions.on' : 'versions.off')}</Added>
          </>
        )}
        {change.kind === 'list' && (
          <>
            {change.removed.map((each) => (
              <Removed key={`- ${each}`}>{each}</Removed>
            ))}
            {change.added.map((each) => (
              <Added key={`+ ${each}`}>{each}</Added>
            ))}
            {change.reordered && `${t('versions.reordered')}: ${change.kept.join(', ')}`}
          </>
        )}
      </dd>
    </div>
  );
}
