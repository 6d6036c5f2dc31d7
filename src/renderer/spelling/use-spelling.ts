import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import type { Publication } from '#shared/domain/publication.ts';
import { useCommands } from '../app/commands.ts';
import { notify } from '../ui/notify.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import { useIgnoredWords } from './ignored-words.ts';
import { useLanguageName } from './language-name.ts';
import { nextMark, openMenu } from './spelling.ts';
import { useSpellingSwitch } from './use-spelling-switch.ts';
import { verdictsFor } from './verdicts.ts';

/** Not Cmd-; as on macOS: where Shift and the comma make the semicolon, that is the key for smaller type. */
const nextMarkKeys = 'mod+alt+U';

/** What the words of the house depend on; with another of these, every verdict is old. */
const houseOf = ({ name, shortName, sections, contributors, ownWords }: Publication): string =>
  JSON.stringify([name, shortName, sections, contributors, ownWords]);

const houseAsked = new Map<string, string>();

/**
 * Has the words of a page checked for as long as the caller is mounted, and offers what can be done about them.
 * @param editor null until it is made
 * @param doc of the piece, which knows the words that are let be in it
 * @param locale BCP 47 tag of the piece
 */
export function useSpelling(
  editor: Editor | null,
  doc: Y.Doc,
  publication: Publication,
  locale: string,
): void {
  const { t } = useTranslation();
  const [on, setOn] = useSpellingSwitch();
  const languageName = useLanguageName();
  const state = useAsk('spelling.state', on ? { locale } : null).data;
  const serving = state?.serving?.name ?? null;
  const house = houseOf(publication);
  const ignored = useIgnoredWords(doc);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list of dictionaries may mean other words in one of them.
  useEffect(() => {
    if (!editor) return;
    const verdicts = on && serving !== null ? verdictsFor(locale) : null;
    const asked = `${serving}\n${house}`;
    if (verdicts && houseAsked.get(locale) !== asked) verdicts.forget();
    if (verdicts) houseAsked.set(locale, asked);
    editor.storage.spelling.verdicts = verdicts;
    editor.storage.spelling.ignored = ignored;
    editor.storage.spelling.again();
  }, [editor, on, serving, house, locale, ignored, state?.dictionaries]);

  const goToNext = () => {
    if (!editor) return;
    if (!on) return void notify(t('spelling.isOff'));
    if (serving === null) return void notify(t('spelling.missing', { language: languageName(locale) }));
    const mark = nextMark(editor.view);
    if (mark) openMenu(editor.view, mark);
    else notify(t('spelling.nothing'));
  };
  useCommands([
    {
      id: 'spelling.next',
      label: t('spelling.commands.next'),
      shortcut: nextMarkKeys,
      run: goToNext,
      when: () => editor !== null,
    },
    {
      id: 'spelling.switch',
      label: t(on ? 'spelling.commands.off' : 'spelling.commands.on'),
      run: () => setOn(!on),
    },
  ]);
}
