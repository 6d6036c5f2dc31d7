import type { Editor } from '@tiptap/core';
import { type OpenSuggestion, suggestionsIn } from '#shared/article-body/suggestions-in.ts';
import { useReadInPauses } from '../use-read-in-pauses.ts';

const suggestionsNow = ({ state }: Editor): readonly OpenSuggestion[] => suggestionsIn(state.doc);

const same = (before: readonly OpenSuggestion[], now: readonly OpenSuggestion[]): boolean =>
  JSON.stringify(before) === JSON.stringify(now);

/** The open suggestions of the page. */
export const useSuggestions = (editor: Editor): readonly OpenSuggestion[] =>
  useReadInPauses(editor, suggestionsNow, { same });
