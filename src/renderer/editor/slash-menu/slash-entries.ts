import type { Editor } from '@tiptap/core';
import { Link2, type LucideIcon } from 'lucide-react';
import { language } from '#shared/domain/language.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { Shortcut } from '../../app/shortcut.ts';
import { type BlockKind, blockKinds } from '../blocks/block-kinds.ts';
import { linkShortcut, openLinkDialog } from '../link/LinkDialog.tsx';

/** A line of the slash menu. */
export interface SlashEntry {
  readonly name: BlockKind['name'] | 'link';
  readonly icon: LucideIcon;
  readonly shortcut: Shortcut | null;
  /** Done once the sign and what was typed after it are gone. */
  readonly run: (editor: Editor) => void;
}

export const slashEntries: readonly SlashEntry[] = [
  ...blockKinds.map(({ name, icon, shortcut, make }) => ({
    name,
    icon,
    shortcut,
    run: (editor: Editor) => void make(editor),
  })),
  { name: 'link', icon: Link2, shortcut: linkShortcut, run: openLinkDialog },
];

/** Key of the words by which an entry is called. */
export const labelKey = (name: SlashEntry['name']) =>
  name === 'link' ? ('editor.marks.link' as const) : (`editor.blocks.${name}` as const);

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** Everything by which an entry is found: its names in both languages, whichever the window speaks. */
const calledBy = new Map(
  slashEntries.map(({ name }) => [
    name,
    language.options
      .flatMap((spoken) => {
        const t = wordsIn(spoken);
        return [t(labelKey(name)), t(`editor.slash.alsoCalled.${name}`)];
      })
      .flatMap((words) => plain(words).split(/[\s,-]+/)),
  ]),
);

/**
 * The entries that what was typed may mean, those first whose name in the window's language begins with it.
 * @param labelOf the name that the window shows
 */
export function offeredFor(query: string, labelOf: (name: SlashEntry['name']) => string): SlashEntry[] {
  const wanted = plain(query);
  const rank = ({ name }: SlashEntry): number => (plain(labelOf(name)).startsWith(wanted) ? 0 : 1);
  return slashEntries
    .filter(({ name }) => calledBy.get(name)!.some((word) => word.startsWith(wanted)))
    .toSorted((a, b) => rank(a) - rank(b));
}
