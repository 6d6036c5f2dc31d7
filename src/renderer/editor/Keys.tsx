import { isMac, keysInWords, type Shortcut } from '../app/shortcut.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './menus.module.css';

/** A shortcut as this keyboard prints it. */
export function Keys({ shortcut }: { shortcut: Shortcut }) {
  const language = useLanguage();
  return <kbd className={styles.keys}>{keysInWords(shortcut, language, isMac()).join(' ')}</kbd>;
}
