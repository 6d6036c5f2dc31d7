import {
  ChevronRight,
  FileSearch,
  FileText,
  Image,
  ListFilter,
  type LucideIcon,
  MessageSquareWarning,
  PanelBottom,
  Settings,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ArticleStatus } from '#shared/domain/piece/article.ts';
import type { ReportState } from '#shared/domain/report/report-standing.ts';
import { marked } from '#shared/search-query/marked.ts';
import type { Query } from '#shared/search-query/query.ts';
import { Keys } from '../../ui/Keys.tsx';
import { Snippet } from '../../ui/Snippet.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { Command } from '../commands.ts';
import { isMac, keysInWords } from '../shortcut.ts';
import styles from './Palette.module.css';
import type { Hit, PaletteItem } from './palette-items.ts';

interface PaletteRowProps {
  readonly item: PaletteItem;
  readonly query: Query;
  readonly id: string;
  readonly selected: boolean;
  /** The pointer came over the row. */
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One line of the palette. */
export function PaletteRow({ item, query, id, selected, onPoint, onChoose }: PaletteRowProps) {
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
      <RowWords item={item} query={query} />
    </div>
  );
}

function RowWords({ item, query }: { item: PaletteItem; query: Query }) {
  const { t } = useTranslation();
  switch (item.kind) {
    case 'command':
      return <CommandWords command={item.command} />;
    case 'setting':
      return <LineWords icon={Settings} words={item.label} kind={t('window.palette.kinds.setting')} />;
    case 'places':
      return <LineWords icon={FileSearch} words={item.label} />;
    case 'completion':
      return <LineWords icon={ListFilter} words={item.label} />;
    case 'meant':
      return <LineWords words={item.label} />;
    default:
      return <HitWords hit={item.hit} query={query} />;
  }
}

function LineWords({ icon: Icon, words, kind }: { icon?: LucideIcon; words: string; kind?: string }) {
  return (
    <>
      {Icon && <Icon className={styles.icon} size={17} strokeWidth={1.6} aria-hidden />}
      <span className={styles.words}>{words}</span>
      {kind && <span className={styles.kind}>{kind}</span>}
    </>
  );
}

function CommandWords({ command }: { command: Command }) {
  const language = useLanguage();
  return (
    <>
      <ChevronRight className={styles.icon} size={17} strokeWidth={1.6} aria-hidden />
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

function HitWords({ hit, query }: { hit: Hit; query: Query }) {
  const { t } = useTranslation();
  const Icon = icons[hit.kind];
  const begun = query.terms.flatMap(({ not, words }) => (not ? [] : words));
  const state = useStateWord(hit);
  return (
    <>
      <Icon className={styles.icon} size={17} strokeWidth={1.6} aria-hidden />
      <span className={styles.words}>
        <span className={styles.title}>
          {hit.title === '' ? t('window.palette.untitled') : <Snippet>{marked(hit.title, begun)}</Snippet>}
        </span>
        <span className={styles.snippet}>
          {hit.where && <span className={styles.where}>{t(`window.palette.where.${hit.where}`)}</span>}
          {!isTitle(hit) && <Snippet>{hit.snippet}</Snippet>}
        </span>
      </span>
      <span className={styles.kind}>
        <span>{t(`window.palette.kinds.${hit.kind}`)}</span>
        {state && <span>{state}</span>}
      </span>
    </>
  );
}

/** The words of this place stand above already, marked. */
const isTitle = ({ where, snippet, title }: Hit): boolean =>
  where !== null && snippet.replaceAll('\u0002', '').replaceAll('\u0003', '') === title;

/** Where a piece or a report stands, in words. */
function useStateWord({ kind, state }: Hit): string {
  const { t } = useTranslation();
  if (state === '') return '';
  return kind === 'report'
    ? t(`corrections.state.${state as ReportState}`)
    : t(`articles.status.${state as ArticleStatus}`);
}
