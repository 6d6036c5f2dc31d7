import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { onWantedPlace, takeWantedPlace, type WantedPlace } from '../finding/wanted-place.ts';
import { find, matchesIn } from './find/find-in-text.ts';

/**
 * Begins at the place that a search of all pieces leads to: its words are selected, and marked wherever they stand.
 * @param onPlace opens the search of the page
 */
export function useWantedPlace(editor: Editor, onPlace: () => void): void {
  const [path] = useLocation();
  const latest = useRef(onPlace);
  latest.current = onPlace;
  useEffect(() => {
    // A page that was just opened may not hold its text yet.
    const isDrawn = () => editor.state.doc.textContent !== '';
    const begin = () => {
      const place = takeWantedPlace(path, isDrawn);
      if (!place) return;
      latest.current();
      show(editor, place);
    };
    begin();
    const stop = onWantedPlace(begin);
    editor.on('update', begin);
    return () => {
      stop();
      editor.off('update', begin);
    };
  }, [editor, path]);
}

function show({ view }: Editor, { query, nth }: WantedPlace): void {
  const { doc, tr } = view.state;
  const matches = matchesIn(doc, query);
  const match = matches[nth] ?? matches[0];
  if (match) view.dispatch(tr.setSelection(TextSelection.create(doc, match.from, match.to)));
  find(view, query);
  view.focus();
  // After the search has come to stand above the page, and all pictures above the place have their room.
  requestAnimationFrame(() => view.dom.querySelector('.found-current')?.scrollIntoView({ block: 'center' }));
}
