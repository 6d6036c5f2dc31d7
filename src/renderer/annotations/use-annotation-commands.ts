import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { excerptOf } from '#shared/article-body/excerpt.ts';
import { useCommands } from '../app/commands.ts';
import { say } from '../editor/blocks/block-moves.ts';
import { enterCard, goToPassage, passageInHand } from '../margin/passage-in-hand.ts';
import { passagesIn } from '../margin/passages.ts';
import { notify } from '../ui/notify.tsx';
import { annotationStore } from './annotation-store.ts';
import { beginComment, followHistory, markClaim, mayMark } from './marking.ts';
import type { Hand } from './write-annotations.ts';

/** What can be said about passages, by palette, bubble and keys. */
export function useAnnotationCommands(editor: Editor, hand: Hand): void {
  const { t } = useTranslation();
  useEffect(() => followHistory(editor, hand), [editor, hand]);

  const step = (direction: 1 | -1) => {
    const next = neighbour(editor, hand, direction);
    if (next) goToPassage(editor, next, true);
    else notify(t('annotations.none'));
  };
  const markAsClaim = () => {
    const { doc, selection } = editor.state;
    const words = excerptOf(doc.textBetween(selection.from, selection.to, ' ').trim());
    if (markClaim(editor, hand) !== null) say(t('annotations.claim.marked', { words }));
  };
  useCommands([
    {
      id: 'annotations.claim',
      label: t('annotations.commands.claim'),
      shortcut: 'mod+alt+C',
      run: markAsClaim,
      when: () => mayMark(editor),
    },
    {
      id: 'annotations.comment',
      label: t('annotations.commands.comment'),
      shortcut: 'mod+alt+M',
      run: () => void beginComment(editor, hand),
      when: () => mayMark(editor),
    },
    {
      id: 'annotations.next',
      label: t('annotations.commands.next'),
      shortcut: 'mod+alt+J',
      run: () => step(1),
    },
    {
      id: 'annotations.previous',
      label: t('annotations.commands.previous'),
      shortcut: 'mod+alt+shift+J',
      run: () => step(-1),
    },
    {
      id: 'annotations.card',
      label: t('annotations.commands.card'),
      shortcut: 'mod+alt+Enter',
      run: () => void enterCard(editor.view),
      when: () => passageInHand(editor.state).key !== null,
    },
  ]);
}

/** The passage of a claim or of an open comment after or before the cursor, around the end; null: there is none. */
function neighbour({ state }: Editor, { doc }: Hand, direction: 1 | -1): string | null {
  const { standings } = annotationStore(doc).read();
  const all = passagesIn(state.doc).filter(({ key }) => (standings.get(key) ?? 'resolved') !== 'resolved');
  const inHand = all.findIndex(({ key }) => key === passageInHand(state).key);
  const { head } = state.selection;
  // Several passages may begin at one place: from the one in hand it goes on to its neighbour.
  if (inHand >= 0) return all.at((inHand + direction) % all.length)?.key ?? null;
  const found =
    direction === 1 ? all.find(({ from }) => from >= head) : all.findLast(({ from }) => from < head);
  return (found ?? all.at(direction === 1 ? 0 : -1))?.key ?? null;
}
