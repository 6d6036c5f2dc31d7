import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './Palette.module.css';
import { filterHints } from './palette-completions.ts';

/** The filters that there are, at the foot of the palette; one that is pressed goes into the field. */
export function PaletteHints({ onHint }: { onHint: (hint: string) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.hints}>
      <span>{t('window.palette.filters')}</span>
      {filterHints(useLanguage()).map((hint) => (
        <button key={hint} type="button" onClick={() => onHint(hint)}>
          {hint}
        </button>
      ))}
    </div>
  );
}
