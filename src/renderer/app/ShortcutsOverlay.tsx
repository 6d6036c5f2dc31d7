import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Keys } from '../ui/Keys.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useOfferedCommands } from './commands.ts';
import { shortcuts } from './overlays.ts';
import styles from './ShortcutsOverlay.module.css';
import { isMac, keysInWords } from './shortcut.ts';

interface Line {
  readonly label: string;
  readonly keys: readonly (readonly string[])[];
}

/** The shortcuts of the view that is open, read from the commands that it offers. */
export function ShortcutsOverlay() {
  const { t } = useTranslation();
  const language = useLanguage();
  const opened = shortcuts.useOpened();
  const offered = useOfferedCommands().flatMap(({ label, shortcut }) =>
    shortcut === undefined ? [] : [{ label, keys: [keysInWords(shortcut, language, isMac())] }],
  );
  const lists: Line[] = [
    { label: t('window.shortcuts.move'), keys: [['J'], ['K']] },
    { label: t('window.shortcuts.openRow'), keys: [['Enter']] },
    { label: t('window.shortcuts.ends'), keys: [[t('window.shortcuts.home')], [t('window.shortcuts.end')]] },
    { label: t('window.shortcuts.stepOut'), keys: [['Esc']] },
  ];
  return (
    <Modal opened={opened} onClose={shortcuts.close} title={t('window.shortcuts.title')} size="lg">
      <Lines lines={offered} />
      <h3 className={styles.head}>{t('window.shortcuts.list')}</h3>
      <Lines lines={lists} />
    </Modal>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <dl className={styles.lines}>
      {lines.map(({ label, keys }) => (
        <div key={label} className={styles.line}>
          <dt>{label}</dt>
          <dd>
            {keys.map((together) => (
              <Keys key={together.join()} keys={together} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
