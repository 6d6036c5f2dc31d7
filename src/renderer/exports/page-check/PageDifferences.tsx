import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { PageDifference, PageStretch } from '#shared/contract/page-check.ts';
import { Added, Removed } from '../../articles/versions/ComparedWords.tsx';
import { FirstLines } from '../../ui/lists/FirstLines.tsx';
import { StateWord } from '../../ui/StateWord.tsx';
import styles from './page-check.module.css';

/** Places; a page with the comments of its readers may hold thousands that are on it alone. */
const shownAtFirst = 100;

interface PageDifferencesProps {
  readonly checked: OutputOf<'exports.checkPage'>;
  /** Of the piece; empty: the publication's. */
  readonly locale: string;
}

/** What came of a check: one sentence, then each difference with its place, then what a site builder changes. */
export function PageDifferences({ checked, locale }: PageDifferencesProps) {
  const { t } = useTranslation();
  const { differences, slight, linksCompared } = checked;
  const verdict = useVerdict(checked);
  return (
    <section className={styles.result} aria-label={t('pageCheck.result')}>
      <p className={styles.verdict} role="status">
        <StateWord shape={checked.verdict === 'agrees' ? 'done' : 'due'}>{verdict}</StateWord>
      </p>
      {!linksCompared && <p className={styles.soft}>{t('pageCheck.textOnly')}</p>}
      <Differences differences={differences} locale={locale} />
      {slight.length > 0 && (
        <details className={styles.slight}>
          <summary>{t('pageCheck.slight', { count: slight.length })}</summary>
          <Differences differences={slight} locale={locale} />
        </details>
      )}
    </section>
  );
}

function useVerdict({ verdict, differences, versionId }: OutputOf<'exports.checkPage'>): string {
  const { t } = useTranslation();
  const params = { version: versionId.slice(-6), count: differences.length };
  if (verdict !== 'differs') return t(`pageCheck.${verdict}`, params);
  const onlyAdded = differences.every(({ kind }) => kind === 'added');
  return t(onlyAdded ? 'pageCheck.onlyAdded' : 'pageCheck.differs', params);
}

function Differences({
  differences,
  locale,
}: {
  readonly differences: readonly PageDifference[];
  readonly locale: string;
}) {
  const { t } = useTranslation();
  if (differences.length === 0) return null;
  return (
    <FirstLines lines={differences} first={shownAtFirst}>
      {(shown) => (
        <ol className={styles.differences}>
          {shown.map((difference, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: differences have no names, and all are drawn anew together.
            <li key={index} data-kind={difference.kind}>
              <p className={styles.place}>
                <strong>
                  {t(`pageCheck.place.${difference.place}`, { number: difference.number ?? '' })}
                </strong>{' '}
                {t(`pageCheck.kind.${kindOf(difference)}`)}
              </p>
              <p className={styles.words} lang={locale || undefined}>
                {difference.stretches.map((stretch, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no names either.
                  <Stretch key={place} stretch={stretch} isForm={difference.kind === 'form'} />
                ))}
              </p>
            </li>
          ))}
        </ol>
      )}
    </FirstLines>
  );
}

function kindOf({ kind, stretches: [first] }: PageDifference) {
  if (first?.kind !== 'link') return kind;
  return first.page === '' ? 'linkMissing' : first.version === '' ? 'linkAdded' : 'link';
}

function Stretch({ stretch, isForm }: { readonly stretch: PageStretch; readonly isForm: boolean }) {
  const { t } = useTranslation();
  if (stretch.kind === 'same') return stretch.words;
  const { version, page } = stretch;
  if (stretch.kind === 'words')
    return isForm ? (
      page
    ) : (
      <>
        {version !== '' && <Removed>{version}</Removed>}
        {page !== '' && <Added>{page}</Added>}
      </>
    );
  const nowhere = t('pageCheck.nowhere');
  return (
    <>
      {stretch.words}
      <span className={styles.leads}>
        {t('pageCheck.leads', { version: version || nowhere, page: page || nowhere })}
      </span>
    </>
  );
}
