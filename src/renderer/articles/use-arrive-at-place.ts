import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { jumpTo } from '../editor/jump.ts';
import { placeInAddress } from '../editor/place-in-address.ts';

/**
 * Who comes to a piece by the address of a place in it begins there. The address then is that of the piece again, so
 * that a later look at it does not jump.
 */
export function useArriveAtPlace(editor: Editor | null): void {
  const search = useSearch();
  const [path, navigate] = useLocation();
  useEffect(() => {
    const place = placeInAddress(search);
    if (!editor || !place) return;
    jumpTo(editor, place);
    navigate(path, { replace: true });
  }, [editor, search, path, navigate]);
}
