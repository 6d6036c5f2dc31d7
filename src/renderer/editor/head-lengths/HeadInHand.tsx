import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { fitOf, type HeadPart } from '#shared/article-body/cut-offs.ts';

/** The part of the head in which the cursor stands. */
export const useHeadInHand = (editor: Editor): HeadPart | null =>
  useEditorState({
    editor,
    selector: ({ editor }) => {
      const { name } = editor.state.selection.$head.node(1)?.type ?? {};
      return name === 'headline' || name === 'lede' ? name : null;
    },
  });

/** How the headline or lede in hand fits a search result, the narrower of its places. */
export function HeadInHand({ part, words }: { readonly part: HeadPart; readonly words: string }) {
  const { t } = useTranslation();
  const { isCut, characters, most } = fitOf(words, part, 'search');
  return (
    <span data-cut={isCut || undefined}>
      {t(isCut ? 'heads.inHand.cut' : 'heads.inHand.fits', {
        part: t(`heads.part.${part}`),
        count: characters,
        most,
      })}
    </span>
  );
}
