import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import type { Answer } from '#shared/article-body/settle-suggestions.ts';
import { type OpenSuggestion, suggestionsIn } from '#shared/article-body/suggestions-in.ts';
import { useCommands } from '../../app/commands.ts';
import { notify } from '../../ui/notify.tsx';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { stepToSuggestion, suggestionAt } from './go-to-suggestion.ts';
import { isSuggesting, setSuggesting, settleSuggestions } from './suggesting.ts';
import { useSaySuggestions } from './use-say-suggestions.ts';

/** Milliseconds in which the same remark on what cannot be suggested is made once. */
const remarkOnceInMs = 8_000;

/** Lets the person of the desk suggest on a page, and settle what is suggested there. */
export function useSuggesting(editor: Editor, doc: Y.Doc): void {
  const { t } = useTranslation();
  const by = useAsk('desk.state', {}).data?.person.name ?? '';
  const said = useRef(-remarkOnceInMs);
  useEffect(() => {
    const { storage } = editor;
    storage.suggesting.by = by;
    storage.suggesting.nameOf = (name) => t('suggestions.by', { name: name ?? t('suggestions.somebody') });
    storage.suggesting.onMoreThanWords = (held) => {
      if (performance.now() - said.current < remarkOnceInMs) return;
      said.current = performance.now();
      notify(t(held === 'words' ? 'suggestions.onlyWords' : 'suggestions.form'));
    };
  }, [editor, by, t]);
  useSuggestionCommands(editor, doc);
}

/** Settles all suggestions of a piece as one step, and says how many those were. */
export function useSettleAll(editor: Editor): (answer: Answer) => void {
  const { t } = useTranslation();
  return (answer) => {
    const count = suggestionsIn(editor.state.doc).length;
    settleSuggestions(editor, () => true, answer);
    notify(t(answer === 'accept' ? 'suggestions.accepted' : 'suggestions.rejected', { count }));
    editor.commands.focus();
  };
}

/** Settles one suggestion, and goes on to the next; after the last, back to the text. @returns the next */
export function settleAndGoOn(editor: Editor, id: string, answer: Answer): OpenSuggestion | null {
  settleSuggestions(editor, (each) => each === id, answer);
  const next = stepToSuggestion(editor, 1);
  if (!next) editor.commands.focus();
  return next;
}

function useSuggestionCommands(editor: Editor, doc: Y.Doc): void {
  const { t } = useTranslation();
  const told = useSaySuggestions(doc);
  const settleAll = useSettleAll(editor);
  const isOn = () => isSuggesting(editor.state);
  const isWritable = () => editor.isEditable;
  const hasSome = () => suggestionsIn(editor.state.doc).length > 0;
  const settleHere = (answer: Answer) => () => {
    const id = suggestionAt(editor);
    if (id !== null) told.settled(answer, settleAndGoOn(editor, id, answer));
  };
  const isHere = () => isWritable() && suggestionAt(editor) !== null;
  useCommands([
    {
      id: 'suggestions.start',
      label: t('suggestions.commands.start'),
      shortcut: 'mod+shift+E',
      run: () => setSuggesting(editor, true),
      when: () => isWritable() && !isOn(),
    },
    {
      id: 'suggestions.stop',
      label: t('suggestions.commands.stop'),
      shortcut: 'mod+shift+E',
      run: () => {
        setSuggesting(editor, false);
        told.stopped();
      },
      when: isOn,
    },
    {
      id: 'suggestions.next',
      label: t('suggestions.commands.next'),
      shortcut: 'mod+alt+G',
      run: () => told.stepped(stepToSuggestion(editor, 1)),
      when: hasSome,
    },
    {
      id: 'suggestions.previous',
      label: t('suggestions.commands.previous'),
      shortcut: 'mod+alt+shift+G',
      run: () => told.stepped(stepToSuggestion(editor, -1)),
      when: hasSome,
    },
    {
      id: 'suggestions.accept',
      label: t('suggestions.commands.accept'),
      shortcut: 'mod+alt+A',
      run: settleHere('accept'),
      when: isHere,
    },
    {
      id: 'suggestions.reject',
      label: t('suggestions.commands.reject'),
      shortcut: 'mod+alt+R',
      run: settleHere('reject'),
      when: isHere,
    },
    {
      id: 'suggestions.acceptAll',
      label: t('suggestions.commands.acceptAll'),
      run: () => settleAll('accept'),
      when: () => isWritable() && hasSome(),
    },
    {
      id: 'suggestions.rejectAll',
      label: t('suggestions.commands.rejectAll'),
      run: () => settleAll('reject'),
      when: () => isWritable() && hasSome(),
    },
  ]);
}
