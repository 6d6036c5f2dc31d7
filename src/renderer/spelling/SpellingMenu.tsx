import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { BookPlus, SpellCheck } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import { sayMenuClosed, sayMenuOpen } from '../editor/menu-over-text.ts';
import styles from '../editor/menus.module.css';
import { useMenuPlace } from '../editor/use-menu-place.ts';
import { notifyFailure } from '../ui/notify.tsx';
import { type AskError, ask } from '../workstation-client/ask.ts';
import { useAsk } from '../workstation-client/use-ask.ts';
import { ignoredWords } from './ignored-words.ts';
import { spellingMarks, takeInHand } from './marks.ts';
import own from './spelling.module.css';
import { replaceWord } from './spelling.ts';
import type { Stretch } from './verdicts.ts';

interface SpellingMenuProps {
  readonly editor: Editor;
  /** Of the piece, which knows the words that are let be in it. */
  readonly doc: Y.Doc;
  /** BCP 47 tag of the piece. */
  readonly locale: string;
}

/** The menu of a marked word, while one is in hand. The focus stays in the text. */
export function SpellingMenu({ editor, doc, locale }: SpellingMenuProps) {
  const mark = useEditorState({ editor, selector: ({ editor }) => spellingMarks(editor.state).inHand });
  if (!mark) return null;
  const word = editor.state.doc.textBetween(mark.from, mark.to);
  const key = `${mark.from} ${word}`;
  return <OpenMenu key={key} editor={editor} doc={doc} locale={locale} mark={mark} word={word} />;
}

const menuId = 'spelling-menu';

interface Line {
  readonly id: string;
  readonly label: ReactNode;
  /** A line stands above it, between words to choose and what else can be done. */
  readonly apart?: boolean;
  readonly run: () => void;
}

function OpenMenu({ editor, doc, locale, mark, word }: SpellingMenuProps & { mark: Stretch; word: string }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useMenuPlace(editor.view, mark.from, box);
  const asked = useAsk('spelling.suggest', { locale, word });
  const suggestions = asked.data?.suggestions ?? [];
  const close = () => takeInHand(editor.view, null);
  const learn = () => {
    close();
    const learnt = word.replaceAll('\u00ad', '');
    ask('spelling.learn', { words: [learnt] }).then(
      () => {
        editor.storage.spelling.verdicts?.learn(word);
        editor.storage.spelling.again();
      },
      (failure: AskError) => notifyFailure(failure),
    );
  };
  const ignore = () => {
    close();
    ignoredWords(doc).ignore(word);
  };
  const lines: Line[] = [
    ...suggestions.map((suggestion, index) => ({
      id: `${menuId}-${index}`,
      label: <span className={own.suggestion}>{suggestion}</span>,
      run: () => replaceWord(editor.view, mark, suggestion),
    })),
    {
      id: `${menuId}-ignore`,
      apart: true,
      label: (
        <>
          <SpellCheck size={16} aria-hidden />
          {t('spelling.menu.ignore')}
        </>
      ),
      run: ignore,
    },
    {
      id: `${menuId}-learn`,
      label: (
        <>
          <BookPlus size={16} aria-hidden />
          {t('spelling.menu.learn')}
        </>
      ),
      run: learn,
    },
  ];
  const active = useMenuKeys(editor, lines, close);

  return (
    <div ref={box} className={`${styles.menu} ${own.menu}`}>
      <p className={own.told} role="status" hidden={suggestions.length > 0}>
        {asked.isPending ? t('spelling.menu.looking') : (asked.error?.message ?? t('spelling.menu.none'))}
      </p>
      <div id={menuId} role="listbox" aria-label={t('spelling.menu.label', { word })}>
        {lines.map((line, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text box handles the keys of all lines.
          // biome-ignore lint/a11y/useFocusableInteractive: the text box has the focus and names the line in hand.
          <div
            key={line.id}
            id={line.id}
            className={styles.line}
            role="option"
            aria-selected={index === active}
            data-apart={line.apart}
            onMouseDown={(event) => event.preventDefault()}
            onClick={line.run}
          >
            {line.label}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Arrows choose, Enter and Tab take, Escape closes. @returns the index of the line in hand */
function useMenuKeys(editor: Editor, lines: readonly Line[], close: () => void): number {
  const [wanted, setWanted] = useState(0);
  const active = Math.min(wanted, lines.length - 1);
  const activeId = lines[active]?.id ?? null;
  useEffect(() => {
    const { storage } = editor;
    storage.spelling.menuKeys = ({ key, ctrlKey, metaKey, altKey }) => {
      if (ctrlKey || metaKey || altKey) return false;
      const count = lines.length;
      if (key === 'ArrowDown') setWanted((active + 1) % count);
      else if (key === 'ArrowUp') setWanted((active + count - 1) % count);
      else if (key === 'Enter' || key === 'Tab') lines[active]?.run();
      else if (key === 'Escape') close();
      else return false;
      return true;
    };
    return () => {
      storage.spelling.menuKeys = () => false;
    };
  });
  useEffect(() => {
    const { dom } = editor.view;
    sayMenuOpen(dom, menuId, activeId);
    return () => sayMenuClosed(dom);
  }, [editor, activeId]);
  return active;
}
