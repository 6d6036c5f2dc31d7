import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { SourceWordsLine } from '../../annotations/SourceLine.tsx';
import { claimShape } from '../../annotations/standing-shape.ts';
import { Moment } from '../../ui/Moment.tsx';
import { StateWord } from '../../ui/StateWord.tsx';
import page from './ReportPage.module.css';
import styles from './ReportSources.module.css';

/** What the piece claims in the passage that a report means, and what that rests on. For the desk only. */
export function ReportSources({ claims }: { readonly claims: ReportDetail['claims'] }) {
  const { t } = useTranslation();
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="report-sources">
      <h3 className={page.heading} id="report-sources">
        {t('corrections.report.sources')}
      </h3>
      {claims.map(({ id, state, by, at, passage, sources }) => (
        <div key={id} className={styles.claim}>
          <p className={styles.words}>«{passage?.words}»</p>
          <p className={styles.standing}>
            <StateWord shape={claimShape[state]}>{t(`annotations.claim.${state}`)}</StateWord>
            <span className={page.soft}>
              {by && `${by}, `}
              <Moment at={at} />
            </span>
          </p>
          {sources.length === 0 ? (
            <p className={page.soft}>{t('annotations.claim.sources', { count: 0 })}</p>
          ) : (
            <ul className={styles.sources} aria-label={t('annotations.source.list')}>
              {sources.map((source) => (
                <li key={source.id} className={styles.source}>
                  <SourceWordsLine source={source} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
