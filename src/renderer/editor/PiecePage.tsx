import { type Editor, EditorContent } from '@tiptap/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '#shared/domain/language.ts';
import { useCommands } from '../app/commands.ts';
import { ImageChoice } from '../images/choice/ImageChoice.tsx';
import type { ArticleLink } from './article-link.ts';
import { blockKinds, mayChangeKind } from './block-kinds.ts';
import { FindBar } from './FindBar.tsx';
import './page.css';
import { PieceLanguage } from './piece-language.ts';
import styles from './piece-page.module.css';
import { SelectionBubble } from './SelectionBubble.tsx';
import { StatusLine } from './StatusLine.tsx';
import { menusId } from './slash-menu.ts';
import { useIsOutdated } from './use-open-article.ts';

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
  const find = () => {
    setFinding(true);
    findField.current?.select();
  };
  usePageCommands(editor, find);
  useWritable(editor, link);
  useCursorInEmptyPiece(editor);

  return (
    <PieceLanguage value={languageOf(locale)}>
      <div className={styles.page}>
        {finding && <FindBar ref={findField} editor={editor} onClose={() => setFinding(false)} />}
        {notice}
        <div className={styles.scroller}>
          <div className={styles.sheet} lang={locale}>
            <EditorContent editor={editor} />
            <div id={menusId} />
          </div>
        </div>
        <StatusLine editor={editor} link={link} />
      </div>
      <SelectionBubble editor={editor} />
      <ImageChoice />
    </PieceLanguage>
  );
}

function usePageCommands(editor: Editor, find: () => void): void {
  const { t } = useTranslation();
  const kinds = blockKinds.map((kind) => ({
    id: `editor.${kind.name}`,
    label: t('editor.commands.block', { kind: t(`editor.blocks.${kind.name}`) }),
    run: () => void kind.make(editor),
    when: () => mayChangeKind(editor),
  }));
  useCommands([
    { id: 'find', label: t('editor.commands.find'), shortcut: 'mod+F', run: find },
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
