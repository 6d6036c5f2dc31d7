import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routeOf } from '../publication/settings-sections.ts';
import { useAsk } from '../workstation-client/use-ask.ts';
import { useLanguageName } from './language-name.ts';
import styles from './spelling.module.css';
import { useSpellingSwitch } from './use-spelling-switch.ts';

/** Says quietly that a page is not checked, and leads to where that can be changed; nothing while all is well. */
export function SpellingStatus({ locale }: { locale: string }) {
  const { t } = useTranslation();
  const [on] = useSpellingSwitch();
  const languageName = useLanguageName();
  const state = useAsk('spelling.state', on ? { locale } : null).data;
  if (!on || !state || state.serving) return null;
  return (
    <Link to={routeOf('spelling')} className={styles.status}>
      {t('spelling.status.missing', { language: languageName(locale) })}
    </Link>
  );
}
