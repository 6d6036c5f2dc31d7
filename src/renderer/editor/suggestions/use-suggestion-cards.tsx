import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useMemo } from 'react';
import type * as Y from 'yjs';
import type { MarginCard } from '../../margin/Margin.tsx';
import { passageInHand } from '../../margin/passage-in-hand.ts';
import { keyOf } from '../../margin/passages.ts';
import { SuggestionCard } from './SuggestionCard.tsx';
import { useSuggestions } from './use-suggestions.ts';

/**
 * The cards of the margin with those of open suggestions among them, in the order of the page.
 * @param others the cards of claims and comments
 */
export function useWithSuggestionCards(
  editor: Editor,
  doc: Y.Doc,
  others: readonly MarginCard[],
): readonly MarginCard[] {
  const open = useSuggestions(editor);
  const inHand = useEditorState({ editor, selector: ({ editor }) => passageInHand(editor.state).key });
  return useMemo(() => {
    const own = open.map((suggestion): MarginCard => {
      const key = keyOf('suggestion', suggestion.id);
      return {
        id: key,
        anchor: suggestion.from,
        node: (
          <SuggestionCard editor={editor} doc={doc} suggestion={suggestion} beside inHand={key === inHand} />
        ),
      };
    });
    return own.length === 0 ? others : [...others, ...own].sort((a, b) => a.anchor - b.anchor);
  }, [open, inHand, others, editor, doc]);
}
