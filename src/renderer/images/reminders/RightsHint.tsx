import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { numberInWords } from '../../ui/numbers.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import styles from './RightsHint.module.css';

/** One quiet line that says in how many pieces rights end; nothing where none do. */
export function RightsHint() {
  const { t } = useTranslation();
  const language = useLanguage();
  const reminders = useAsk('images.reminders', {}).data;
  if (!reminders || reminders.soon.count + reminders.ended.count === 0) return null;
  const inWords = (count: number) => ({ count, shown: numberInWords(language, count) });
  const { soon, ended } = reminders;
  return (
    <p className={styles.hint}>
      {soon.pieces > 0 && <span>{t('imageRoom.reminders.hintSoon', inWords(soon.pieces))}</span>}{' '}
      {ended.pieces > 0 && <span>{t('imageRoom.reminders.hintEnded', inWords(ended.pieces))}</span>}{' '}
      <Link href="/images/rights">{t('imageRoom.reminders.look')}</Link>
    </p>
  );
}
