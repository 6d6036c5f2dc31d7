import { VisuallyHidden } from '@mantine/core';
import { type Editor, EditorContent } from '@tiptap/react';
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '#shared/domain/language.ts';
import { useCommands } from '../app/commands.ts';
import { ImageChoice } from '../images/choice/ImageChoice.tsx';
import { SpellingMenu } from '../spelling/SpellingMenu.tsx';
import type { ArticleLink } from './article-link.ts';
import { BlockHandle, overPageId } from './block-handle/BlockHandle.tsx';
import { blockKinds, mayChangeKind } from './block-kinds.ts';
import { moveKeys, saidId } from './block-moves.ts';
import { PastingNote } from './coming-in/PastingNote.tsx';
import { FindBar } from './FindBar.tsx';
import { find, findState } from './find-in-text.ts';
import { LinkDialog } from './LinkDialog.tsx';
import './page.css';
import { PageMargin } from './PageMargin.tsx';
import './presence/presence.css';
import { PieceLanguage } from './piece-language.ts';
import styles from './piece-page.module.css';
import { SelectionBubble } from './SelectionBubble.tsx';
import { StatusLine } from './StatusLine.tsx';
import { menusId } from './slash-menu.ts';
import './suggestions/suggestions.css';
import { useSuggesting } from './suggestions/use-suggesting.ts';
import { useIsOutdated } from './use-open-article.ts';
import { useWantedPlace } from './use-wanted-place.ts';
import { scrollerMark } from './writing-view/typewriter.ts';
import { useWritingCommands } from './writing-view/use-writing-commands.ts';
import './writing-view/writing-view.css';

interface PiecePageProps {
  readonly editor: Editor;
  readonly link: ArticleLink;
  /** BCP 47 tag of the piece, for hyphenation and for those who hear it. */
  readonly locale: string;
  /** Stands quietly above the page. */
  readonly notice?: ReactNode;
}

/** The page that is written on, with its search above and its status line below. */
export function PiecePage({ editor, link, locale, notice }: PiecePageProps) {
  const [finding, setFinding] = useState(false);
  const findField = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [replacing, setReplacing] = useState(false);
  const [takesFocus, setTakesFocus] = useState(true);
  const openFind = (replace: boolean) => {
    findSelected(editor);
    setTakesFocus(true);
    setFinding(true);
    setReplacing((before) => before || replace);
    findField.current?.select();
  };
  usePageCommands(editor, openFind);
  useWantedPlace(editor, () => {
    setTakesFocus(false);
    setFinding(true);
  });
  const { view } = useWritingCommands(editor);
  useSuggesting(editor);
  useWritable(editor, link);
  useCursorInEmptyPiece(editor);

  return (
    <PieceLanguage value={languageOf(locale)}>
      <div className={styles.page}>
        {finding && (
          <FindBar
            ref={findField}
            editor={editor}
            takesFocus={takesFocus}
            replacing={replacing}
            onReplacing={setReplacing}
            onClose={() => {
              setFinding(false);
              setReplacing(false);
            }}
          />
        )}
        {notice}
        <PastingNote editor={editor} />
        <div className={styles.scroller} ref={scroller} {...{ [scrollerMark]: '' }}>
          <div
            className={`${styles.sheet} page-sheet`}
            lang={locale}
            data-focus={view.focus}
            data-typewriter={view.typewriter || undefined}
            style={{ '--page-size': `${view.typeSize}px`, '--page-measure': view.measure } as CSSProperties}
          >
            <EditorContent editor={editor} />
            <BlockHandle editor={editor} scroller={scroller} />
            <div id={menusId} />
            <PageMargin editor={editor} link={link} scroller={scroller} />
            <VisuallyHidden id={saidId} role="status" />
          </div>
        </div>
        <StatusLine editor={editor} link={link} locale={locale} />
      </div>
      <div id={overPageId} />
      <SelectionBubble editor={editor} />
      <LinkDialog editor={editor} />
      <SpellingMenu editor={editor} doc={link.doc} locale={locale} />
      <ImageChoice />
    </PieceLanguage>
  );
}

/** Words that are selected within one block are looked for. */
function findSelected({ state, view }: Editor): void {
  const { $from, from, to, empty } = state.selection;
  const words =
    empty || !$from.sameParent(state.selection.$to) ? '' : state.doc.textBetween(from, to, ' ', ' ');
  if (words.trim() === '' || words.length > mostSelected) return;
  const { query } = findState(state);
  find(view, { ...query, words: words.trim(), regex: false });
}

/** Characters beyond which a selection is a passage, and not words to look for. */
const mostSelected = 200;

function usePageCommands(editor: Editor, openFind: (replace: boolean) => void): void {
  const { t } = useTranslation();
  const kinds = blockKinds.map((kind) => ({
    id: `editor.${kind.name}`,
    label: t('editor.commands.block', { kind: t(`editor.blocks.${kind.name}`) }),
    run: () => void kind.make(editor),
    // The lead picture has its own place, wherever the cursor is.
    when: () => kind.name === 'leadImage' || mayChangeKind(editor),
  }));
  useCommands([
    { id: 'find', label: t('editor.commands.find'), shortcut: 'mod+F', run: () => openFind(false) },
    { id: 'replace', label: t('find.command'), shortcut: 'mod+alt+F', run: () => openFind(true) },
    {
      id: 'undo',
      label: t('editor.commands.undo'),
      run: () => editor.chain().focus().undo().run(),
      when: () => editor.can().undo(),
    },
    {
      id: 'redo',
      label: t('editor.commands.redo'),
      run: () => editor.chain().focus().redo().run(),
      when: () => editor.can().redo(),
    },
    ...kinds,
    {
      id: 'editor.moveUp',
      label: t('editor.commands.moveUp'),
      shortcut: moveKeys.up,
      run: () => editor.chain().focus().moveBlock('up').run(),
    },
    {
      id: 'editor.moveDown',
      label: t('editor.commands.moveDown'),
      shortcut: moveKeys.down,
      run: () => editor.chain().focus().moveBlock('down').run(),
    },
  ]);
}

/** A piece that a newer program has written to meanwhile may be read here, and not changed any more. */
function useWritable(editor: Editor, link: ArticleLink): void {
  const outdated = useIsOutdated(link);
  useEffect(() => editor.setEditable(!outdated, false), [editor, outdated]);
}

/** A new piece waits for its headline. */
function useCursorInEmptyPiece(editor: Editor): void {
  useEffect(() => {
    if (editor.state.doc.textContent !== '') return;
    let pos = 0;
    editor.state.doc.forEach((node, offset) => {
      if (node.type.name === 'headline') pos = offset + 1;
    });
    editor.commands.focus(pos);
  }, [editor]);
}
