import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type FigureAttrs, figureAttrs } from '#shared/article-body/body.ts';
import type { Image } from '#shared/domain/image/image.ts';
import { creditInUse } from '#shared/domain/piece/byline.ts';
import { useAsk } from '../workstation-client/use-ask.ts';

export interface LeadImageState {
  /** Null: no figure leads. */
  readonly attrs: FigureAttrs | null;
  readonly caption: string;
  readonly image: Image | null;
  /** As the byline takes it: of this use, else of the record; empty where neither has one. */
  readonly credit: string;
}

/** The lead picture stands in the head of a piece; no key looks further. */
const headLength = 5;

/** The lead picture of the open page, as it is now. */
export function useLeadImage(editor: Editor): LeadImageState {
  const lead = useEditorState({
    editor,
    selector: ({ editor }) => {
      const { doc } = editor.state;
      for (let index = 0; index < Math.min(headLength, doc.childCount); index++) {
        const node = doc.child(index);
        if (node.type.name === 'figure' && node.attrs.lead)
          return { attrs: figureAttrs(node), caption: node.textContent };
      }
      return null;
    },
  });
  const imageId = lead?.attrs.imageId ?? null;
  const image = useAsk('images.get', imageId && { imageId }).data?.image ?? null;
  return {
    attrs: lead?.attrs ?? null,
    caption: lead?.caption ?? '',
    image,
    credit: lead ? creditInUse(lead.attrs.creditLine, image?.credit ?? null) : '',
  };
}
