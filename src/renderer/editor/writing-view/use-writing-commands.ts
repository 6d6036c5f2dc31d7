import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../app/commands.ts';
import { alone, comeBack, stepAside } from './alone.ts';
import { setFocusUnit } from './focus-mode.ts';
import { setTypewriter } from './typewriter.ts';
import { writingKeys } from './writing-keys.ts';
import {
  type FocusUnit,
  measures,
  stepIn,
  typeSizes,
  useWritingView,
  type WritingViewState,
} from './writing-view.ts';

/** What the key of the focus leads to next. */
const nextFocus: Record<FocusUnit, FocusUnit> = { off: 'sentence', sentence: 'paragraph', paragraph: 'off' };

/** Has the page follow how its writer wants to see it, and offers to change that. */
export function useWritingCommands(editor: Editor): WritingViewState {
  const { t } = useTranslation();
  const state = useWritingView();
  const { view, set } = state;
  const isAlone = alone.useOpened();
  useEffect(() => setFocusUnit(editor, view.focus), [editor, view.focus]);
  useEffect(() => setTypewriter(editor, view.typewriter), [editor, view.typewriter]);

  const size = (step: 1 | -1) => () => set({ typeSize: stepIn(typeSizes, view.typeSize, step) });
  const measure = (step: 1 | -1) => () => set({ measure: stepIn(measures, view.measure, step) });
  useCommands([
    {
      id: 'writing.focus',
      label: t(`writing.commands.focus.${nextFocus[view.focus]}`),
      shortcut: writingKeys.focus,
      run: () => set({ focus: nextFocus[view.focus] }),
    },
    {
      id: 'writing.typewriter',
      label: t(view.typewriter ? 'writing.commands.typewriterOff' : 'writing.commands.typewriterOn'),
      shortcut: writingKeys.typewriter,
      run: () => set({ typewriter: !view.typewriter }),
    },
    {
      id: 'writing.larger',
      label: t('writing.commands.larger'),
      shortcut: writingKeys.larger,
      run: size(1),
    },
    {
      id: 'writing.smaller',
      label: t('writing.commands.smaller'),
      shortcut: writingKeys.smaller,
      run: size(-1),
    },
    {
      id: 'writing.type-as-at-first',
      label: t('writing.commands.typeAsAtFirst'),
      run: () => set({ typeSize: 19.5, measure: 68 }),
    },
    { id: 'writing.longer-lines', label: t('writing.commands.longerLines'), run: measure(1) },
    { id: 'writing.shorter-lines', label: t('writing.commands.shorterLines'), run: measure(-1) },
    {
      id: 'writing.alone',
      label: t(isAlone ? 'writing.notAlone' : 'writing.alone'),
      shortcut: writingKeys.alone,
      run: isAlone ? comeBack : stepAside,
    },
  ]);
  return state;
}
