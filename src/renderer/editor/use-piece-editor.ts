import { type Editor, useEditor } from '@tiptap/react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { notify, notifyFailure } from '../ui/notify.tsx';
import type { AskError } from '../workstation-client/ask.ts';
import type { ArticleLink } from './article-link.ts';
import { placePictures } from './pictures.ts';
import { viewExtensions } from './view-extensions.ts';

/** The editor over an open piece; one for the life of the link. */
export function usePieceEditor(link: ArticleLink): Editor {
  const { t } = useTranslation();
  const words = useRef(t);
  words.current = t;
  const made = useRef<Editor | null>(null);
  const editor = useEditor(
    {
      injectCSS: false,
      extensions: viewExtensions({
        doc: link.doc,
        placeholder: (place) => words.current(`editor.placeholders.${place}`),
        slashWords: (name) => ({
          label: words.current(`editor.blocks.${name}`),
          alsoCalled: words.current(`editor.slash.alsoCalled.${name}`),
        }),
        onPicturesLeftOut: (count) => notify(words.current('editor.paste.picturesLeftOut', { count })),
        onPictureFiles: (files, pos) => {
          if (!made.current) return;
          placePictures(made.current, files, pos).catch((failure: AskError) => notifyFailure(failure));
        },
      }),
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': t('editor.label'),
          class: 'page',
          // Chromium would fetch its dictionaries from the network.
          spellcheck: 'false',
        },
      },
    },
    [link],
  );
  made.current = editor;
  return editor;
}
