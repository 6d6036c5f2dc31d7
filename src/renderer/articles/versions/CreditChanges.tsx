import { useTranslation } from 'react-i18next';
import type { CreditChange, CreditField } from '#shared/article-body/compare-credits.ts';
import { dataMiningTerm } from '#shared/domain/image/data-mining.ts';
import type { ImageKind, Restriction } from '#shared/domain/image/image.ts';
import { Added, Removed } from './ComparedWords.tsx';
import { useChangeMark } from './change-marks.ts';
import styles from './compared.module.css';

/** Images whose record says something else than it did: who is named, and on which terms. */
export function CreditChanges({ changes }: { changes: readonly CreditChange[] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <section className={styles.record} aria-label={t('versions.credits')}>
      <h2 className={styles.recordTitle}>{t('versions.credits')}</h2>
      {changes.map((change) => (
        <OneCredit key={change.imageId} change={change} />
      ))}
    </section>
  );
}

function OneCredit({ change }: { change: CreditChange }) {
  const { t } = useTranslation();
  const mark = useChangeMark(change);
  const inWords = (field: CreditField, value: string): string => {
    if (value === '') return t('versions.empty');
    if (field === 'kind') return t(`images.kind.${value as ImageKind}`);
    if (field === 'restrictions')
      return value
        .split(', ')
        .map((each) => t(`images.restriction.${each as Restriction}`))
        .join(', ');
    const term = field === 'dataMining' ? dataMiningTerm(value) : null;
    return term ? t(`images.dataMining.${term}`) : value;
  };
  return (
    <div className={styles.credit} {...mark}>
      <img className={styles.creditPicture} src={`/media/${change.imageId}/thumb`} alt="" />
      <dl className={styles.fields}>
        {change.fields.map(({ field, was, now }) => (
          <div key={field} className={styles.field}>
            <dt>{t(`images.form.${field}`)}</dt>
            <dd>
              <Removed>{inWords(field, was)}</Removed>
              <Added>{inWords(field, now)}</Added>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
