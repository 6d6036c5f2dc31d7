import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '#shared/domain/piece/article.ts';
import { useCommands } from '../app/commands.ts';
import { isInList } from '../ui/lists/in-list.ts';
import type { Marks } from '../ui/lists/marks.ts';
import { focusList } from './focus-list.ts';
import { canUndoChange, undoChange } from './undo-change.ts';

/** The pieces that are marked. One that leaves the list, by a filter or a new status, is marked no more. */
export function useMarkedPieces(articles: readonly ArticleSummary[] | undefined) {
  const { t } = useTranslation();
  const [ids, change] = useState<ReadonlySet<string>>(new Set());
  const marked = useMemo(
    () => (articles ?? []).filter(({ articleId }) => ids.has(articleId)),
    [articles, ids],
  );
  const marks = useMemo(
    (): Marks => ({ ids: new Set(marked.map(({ articleId }) => articleId)), change }),
    [marked],
  );
  // In the list the keys are its own; from anywhere else they lead there.
  useCommands([
    { id: 'pieces.mark', label: t('articles.marks.mark'), shortcut: 'x', run: focusList },
    { id: 'pieces.mark-next', label: t('articles.marks.markNext'), shortcut: 'shift+J', run: focusList },
    {
      id: 'pieces.mark-previous',
      label: t('articles.marks.markPrevious'),
      shortcut: 'shift+K',
      run: focusList,
    },
    {
      id: 'pieces.mark-all',
      label: t('articles.marks.markAll'),
      shortcut: 'mod+A',
      keysWhile: isInList,
      run: () => {
        change(new Set((articles ?? []).map(({ articleId }) => articleId)));
        focusList();
      },
      when: () => (articles ?? []).length > 0,
    },
    {
      id: 'pieces.undo-change',
      label: t('articles.undo.command'),
      shortcut: 'z',
      run: undoChange,
      when: canUndoChange,
    },
  ]);
  return { marks, marked };
}
