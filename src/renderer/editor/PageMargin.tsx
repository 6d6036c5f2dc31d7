import type { Editor } from '@tiptap/core';
import type { RefObject } from 'react';
import '../annotations/passages.css';
import { useAnnotationCards } from '../annotations/use-annotation-cards.tsx';
import { useAnnotationCommands } from '../annotations/use-annotation-commands.ts';
import { useHand } from '../annotations/use-hand.ts';
import { Margin } from '../margin/Margin.tsx';
import type { ArticleLink } from './saving/article-link.ts';
import { useWithSuggestionCards } from './suggestions/use-suggestion-cards.tsx';

interface PageMarginProps {
  readonly editor: Editor;
  readonly link: ArticleLink;
  /** What the page scrolls in. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** What is said about passages, beside them. By itself, so that the page is not drawn anew with it. */
export function PageMargin({ editor, link, scroller }: PageMarginProps) {
  const hand = useHand(link.doc);
  useAnnotationCommands(editor, hand);
  const cards = useWithSuggestionCards(editor, link.doc, useAnnotationCards(editor, hand));
  return <Margin editor={editor} cards={cards} scroller={scroller} />;
}
