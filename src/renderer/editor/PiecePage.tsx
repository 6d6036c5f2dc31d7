import { VisuallyHidden } from '@mantine/core';
import { type Editor, EditorContent } from '@tiptap/react';
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import { languageOf } from '#shared/domain/language.ts';
import { ImageChoice } from '../images/choice/ImageChoice.tsx';
import { SpellingMenu } from '../spelling/SpellingMenu.tsx';
import { BlockHandle, overPageId } from './block-handle/BlockHandle.tsx';
import { saidId } from './blocks/block-moves.ts';
import { PastingNote } from './coming-in/PastingNote.tsx';
import { FindBar } from './find/FindBar.tsx';
import { LinkDialog } from './link/LinkDialog.tsx';
import type { ArticleLink } from './saving/article-link.ts';
import './page.css';
import { PageMargin } from './PageMargin.tsx';
import './presence/presence.css';
import { PieceLanguage } from './piece-language.ts';
import styles from './piece-page.module.css';
import { SelectionBubble } from './SelectionBubble.tsx';
import { menusId } from './slash-menu/slash-menu.ts';
import { StatusLine } from './status/StatusLine.tsx';
import './suggestions/suggestions.css';
import { useFindOnPage } from './find/use-find-on-page.ts';
import { useIsOutdated } from './saving/use-open-article.ts';
import { useSuggesting } from './suggestions/use-suggesting.ts';
import { usePageCommands } from './use-page-commands.ts';
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
  const scroller = useRef<HTMLDivElement>(null);
  const find = useFindOnPage(editor);
  usePageCommands(editor, find.open);
  useWantedPlace(editor, find.show);
  const { view } = useWritingCommands(editor);
  useSuggesting(editor, link.doc);
  useWritable(editor, link);
  useCursorInEmptyPiece(editor);

  return (
    <PieceLanguage value={languageOf(locale)}>
      <div className={styles.page}>
        {find.bar && <FindBar {...find.bar} editor={editor} />}
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
