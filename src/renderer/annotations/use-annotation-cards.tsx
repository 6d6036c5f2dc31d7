import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarginCard } from '../margin/Margin.tsx';
import { goToPassage, passageInHand } from '../margin/passage-in-hand.ts';
import { keyOf, type Passage } from '../margin/passages.ts';
import { usePassages } from '../margin/use-passages.ts';
import { notify } from '../ui/notify.tsx';
import { useSaid } from './annotation-store.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { CommentCard } from './CommentCard.tsx';
import { endComment } from './marking.ts';
import { resolvedThreads } from './resolved-threads.ts';
import { type Hand, setRemoved } from './write-annotations.ts';

/** What the cards of claims and comments do beyond themselves. */
export function useCardActs(editor: Editor, hand: Hand) {
  const { t } = useTranslation();
  const remove = useCallback(
    (kind: 'claim' | 'comment', id: string) => {
      const map = kind === 'claim' ? 'claims' : 'comments';
      setRemoved(hand, map, id, true);
      if (!goToPassage(editor, keyOf(kind, id), false)) editor.commands.focus();
      notify(
        <>
          {t(`annotations.${kind}.removed`)}{' '}
          <Button size="compact-xs" variant="subtle" onClick={() => setRemoved(hand, map, id, false)}>
            {t('window.undo')}
          </Button>
        </>,
      );
    },
    [editor, hand, t],
  );
  return {
    removeClaim: useCallback((id: string) => remove('claim', id), [remove]),
    removeThread: useCallback((id: string) => remove('comment', id), [remove]),
    written: useCallback(
      (id: string, back: boolean) => {
        endComment(editor, hand, id);
        if (back && !goToPassage(editor, keyOf('comment', id), false)) editor.commands.focus();
      },
      [editor, hand],
    ),
  };
}

/** The cards of claims and comments whose passages are in the text; of resolved threads only if they are wanted. */
export function useAnnotationCards(editor: Editor, hand: Hand): readonly MarginCard[] {
  const said = useSaid(hand.doc);
  const passages = usePassages(editor);
  const withResolved = resolvedThreads.useOpened();
  const inHand = useEditorState({ editor, selector: ({ editor }) => passageInHand(editor.state).key });
  const acts = useCardActs(editor, hand);
  const { removeClaim, removeThread, written } = acts;
  return useMemo(() => {
    const claims = new Map(said.claims.map((claim) => [claim.id, claim]));
    const threads = new Map(said.threads.map((thread) => [thread.id, thread]));
    const cardOf = ({ key, kind, id, words }: Passage) => {
      const common = { hand, words, inHand: key === inHand };
      const claim = kind === 'claim' && claims.get(id);
      if (claim) return <ClaimCard {...common} claim={claim} onRemove={removeClaim} />;
      const thread = kind === 'comment' && threads.get(id);
      if (!thread || (thread.resolved && !withResolved && key !== inHand)) return null;
      return (
        <CommentCard
          {...common}
          thread={thread}
          begun={id === said.writing}
          onRemove={removeThread}
          onWritten={written}
        />
      );
    };
    return passages.flatMap((passage) => {
      const node = cardOf(passage);
      return node ? [{ id: passage.key, anchor: passage.from, node }] : [];
    });
  }, [said, passages, withResolved, inHand, hand, removeClaim, removeThread, written]);
}
