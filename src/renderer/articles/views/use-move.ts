import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleStatus, ArticleSummary } from '#shared/domain/piece/article.ts';
import { notifyFailure } from '../../ui/notify.tsx';
import { type AskError, ask } from '../../workstation-client/ask.ts';
import { offerUndo } from '../undo-change.ts';

interface Moves {
  /** Said to those who hear the board. */
  readonly said: string;
  /** The card that was moved, to be taken in hand in its new column. */
  readonly moved: { readonly id: string; readonly status: ArticleStatus } | null;
  /** A piece that waits for the word that it shall count as published. */
  readonly publishing: ArticleSummary | null;
  readonly move: (article: ArticleSummary, status: ArticleStatus) => void;
  /** Publishes the piece that waits; null leaves it where it is. */
  readonly publish: (note: string | null) => void;
}

/** Moves cards from state to state, by the same rules as everywhere. A refusal leaves the card and says why. */
export function useMove(): Moves {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const [moved, setMoved] = useState<Moves['moved']>(null);
  const [publishing, setPublishing] = useState<ArticleSummary | null>(null);

  const set = async (article: ArticleSummary, status: ArticleStatus, note: string) => {
    const { articleId } = article;
    const headline = article.headline || t('articles.untitled');
    try {
      const { refused } = await ask('articles.setStatusOf', { articleIds: [articleId], status, note });
      if (refused[0]) return notifyFailure({ message: `${headline}: ${refused[0].message}` });
      const words = t('articles.board.moved', { headline, status: t(`articles.status.${status}`) });
      setSaid(words);
      setMoved({ id: articleId, status });
      // What was made public has been public; it can be archived or withdrawn, and not be unsaid.
      if (status !== 'published')
        offerUndo(
          [article],
          'status',
          {
            said: words,
            undo: t('articles.undo.action'),
            note: t('articles.undo.note'),
            back: t('articles.board.moved', { headline, status: t(`articles.status.${article.status}`) }),
          },
          () => {
            // What was said is no longer so, and the card is taken in hand where it stands again.
            setSaid('');
            setMoved({ id: articleId, status: article.status });
          },
        );
    } catch (failure) {
      notifyFailure(failure as AskError);
    }
  };
  return {
    said,
    moved,
    publishing,
    move(article, status) {
      if (article.status === status) return;
      if (status === 'published') setPublishing(article);
      else void set(article, status, '');
    },
    publish(note) {
      if (publishing && note !== null) void set(publishing, 'published', note);
      setPublishing(null);
    },
  };
}
