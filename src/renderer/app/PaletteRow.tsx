import { FileText, Image, type LucideIcon, MessageSquareWarning, PanelBottom } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../ui/Keys.tsx';
import { Snippet } from '../ui/Snippet.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Command } from './commands.ts';
import styles from './Palette.module.css';
import type { Hit, PaletteItem } from './palette-items.ts';
import { isMac, keysInWords } from './shortcut.ts';

interface PaletteRowProps {
  readonly item: PaletteItem;
  readonly id: string;
  readonly selected: boolean;
  /** The pointer came over the row. */
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One line of the palette. */
export function PaletteRow({ item, id, selected, onPoint, onChoose }: PaletteRowProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the selected row.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys of all rows.
    <div
      id={id}
      className={styles.row}
      role="option"
      aria-selected={selected}
      onMouseMove={selected ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {item.kind === 'command' ? <CommandWords command={item.command} /> : <HitWords hit={item.hit} />}
    </div>
  );
}

function CommandWords({ command }: { command: Command }) {
  const language = useLanguage();
  return (
    <>
      <span className={styles.words}>{command.label}</span>
      {command.shortcut && <Keys keys={keysInWords(command.shortcut, language, isMac())} />}
    </>
  );
}

const icons: Record<Hit['kind'], LucideIcon> = {
  article: FileText,
  image: Image,
  report: MessageSquareWarning,
  'standing-element': PanelBottom,
};

function HitWords({ hit }: { hit: Hit }) {
  const { t } = useTranslation();
  const Icon = icons[hit.kind];
  return (
    <>
      <Icon className={styles.icon} size={17} strokeWidth={1.6} aria-hidden />
      <span className={styles.words}>
        <span className={styles.title}>{hit.title || t('window.palette.untitled')}</span>
        <span className={styles.snippet}>
          <Snippet>{hit.snippet}</Snippet>
        </span>
      </span>
      <span className={styles.kind}>{t(`window.palette.kinds.${hit.kind}`)}</span>
    </>
  );
}
