import { useTranslation } from 'react-i18next';
import { numberInWords } from '../../ui/numbers.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './accuracy.module.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Beside the number. */
  readonly note?: string;
}

/** Counts as a table whose rows have bars, so that ears and eyes get the same. Rows without any are left out. */
export function Bars({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = bars.filter(({ count }) => count > 0);
  const most = Math.max(1, ...shown.map(({ count }) => count));
  if (shown.length === 0) return null;
  return (
    <table className={styles.bars}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('accuracy.what')}</th>
          <th scope="col">{t('accuracy.count')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ key, label, count, note }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              <div className={styles.value}>
                <span className={styles.bar} style={{ width: `${(count / most) * 45}%` }} aria-hidden />
                <span className={styles.number}>{numberInWords(language, count)}</span>
                {note && <span className={styles.note}> {note}</span>}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
