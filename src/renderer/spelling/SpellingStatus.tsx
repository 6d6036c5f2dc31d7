import { Tooltip } from '@mantine/core';
import { BookX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routeOf } from '../publication/settings-sections.ts';
import { useAsk } from '../workstation-client/use-ask.ts';
import { useLanguageName } from './language-name.ts';
import styles from './spelling.module.css';
import { useSpellingSwitch } from './use-spelling-switch.ts';

/**
 * Says quietly that a page is not checked, and leads to where that can be changed; nothing while all is well. Where there
 * is little room its words are only read and in its tip.
 */
export function SpellingStatus({ locale }: { locale: string }) {
  const { t } = useTranslation();
  const [on] = useSpellingSwitch();
  const languageName = useLanguageName();
  const state = useAsk('spelling.state', on ? { locale } : null).data;
  if (!on || !state || state.serving) return null;
  const language = languageName(locale);
  return (
    <Tooltip
      label={t('spelling.missing', { language })}
      multiline
      maw={300}
      events={{ hover: true, focus: true, touch: false }}
    >
      <Link to={routeOf('spelling')} className={styles.status}>
        <BookX size={15} aria-hidden />
        <span className={styles.statusWords}>{t('spelling.status.missing', { language })}</span>
      </Link>
    </Tooltip>
  );
}
