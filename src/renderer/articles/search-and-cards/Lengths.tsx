import { useTranslation } from 'react-i18next';
import { fitOf, type HeadPart, type ShownAt } from '#shared/article-body/cut-offs.ts';
import styles from './search-and-cards.module.css';

interface LengthsProps extends Readonly<Record<HeadPart, string>> {
  readonly at: ShownAt;
}

/** How long headline and lede are against what has room; what is cut is said to be. */
export function Lengths({ at, ...words }: LengthsProps) {
  const { t } = useTranslation();
  return (
    <dl className={styles.lengths}>
      {(['headline', 'lede'] as const).map((part) => {
        const { isCut, characters, most } = fitOf(words[part], part, at);
        return (
          <div key={part}>
            <dt>{t(`heads.part.${part}`)}</dt>
            <dd data-cut={isCut || undefined}>
              {part === 'lede' && characters === 0
                ? t('heads.noLede')
                : t(isCut ? 'heads.cut' : 'heads.fits', { count: characters, most })}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
