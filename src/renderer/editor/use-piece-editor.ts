import { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '#shared/domain/language.ts';
import { notifyFailure } from '../ui/notify.tsx';
import { numberInWords } from '../ui/numbers.ts';
import { notifyLeftOut } from './coming-in/LeftOutNote.tsx';
import { longestPaste } from './coming-in/long-paste.ts';
import { placePictures } from './figure/pictures.ts';
import type { Presence } from './presence/presence.ts';
import type { ArticleLink } from './saving/article-link.ts';
import { labelKey } from './slash-menu/slash-entries.ts';
import { viewExtensions } from './view-extensions.ts';

/**
 * The editor over an open piece, one for the life of the link; null for the moment until it is made. It is made by hand
 * because TipTap's own hook sets all options anew whenever the component is drawn again, also between two keys.
 */
export function usePieceEditor(link: ArticleLink, presence: Presence): Editor | null {
  const { t, i18n } = useTranslation();
  const words = useRef(t);
  words.current = t;
  const [editor, setEditor] = useState<Editor | null>(null);

  useEffect(() => {
    const notes: (() => void)[] = [];
    const made: Editor = new Editor({
      injectCSS: false,
      // What is pasted has been read already, with the links and bold words that are meant by signs.
      enablePasteRules: false,
      extensions: viewExtensions({
        doc: link.doc,
        presence,
        placeholder: (place) => words.current(`editor.placeholders.${place}`),
        slashLabel: (name) => words.current(labelKey(name)),
        onLeftOut: (left, rawByUndo) => void notes.push(notifyLeftOut(left, rawByUndo)),
        onTooLong: (length) => {
          const counted = (count: number) => numberInWords(languageOf(i18n.language), count);
          notifyFailure({
            message: words.current('editor.paste.tooLong', {
              length: counted(length),
              most: counted(longestPaste),
            }),
          });
        },
        onPictureFiles: (files, place) =>
          void placePictures(made, files, place).then((refused) => refused.forEach(notifyFailure)),
        arrivingWords: (name) => words.current('editor.figure.arriving', { name }),
        pictureName: () => words.current('editor.paste.pictureName'),
        moveWords: (move) =>
          move.done === 'moved'
            ? words.current(`editor.moves.${move.what}`, { place: move.place, of: move.of })
            : words.current(`editor.moves.${move.why}`),
      }),
      editorProps: {
        attributes: () => ({
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': words.current('editor.label'),
          class: 'page',
          // Chromium would fetch its dictionaries from the network.
          spellcheck: 'false',
        }),
      },
    });
    setEditor(made);
    return () => {
      setEditor(null);
      for (const hide of notes) hide();
      made.destroy();
    };
  }, [link, presence, i18n]);
  return editor;
}
