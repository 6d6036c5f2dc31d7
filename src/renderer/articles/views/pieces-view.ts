import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ArticleId } from '#shared/domain/ids.ts';
import { useCommands } from '../../app/commands.ts';

export const piecesViews = ['list', 'board', 'table'] as const;
export type PiecesView = (typeof piecesViews)[number];

const key = 'druckreif.pieces.view';

/** The view that the pieces were last shown in, on this machine. */
export const lastingView = (): PiecesView =>
  piecesViews.find((view) => view === localStorage.getItem(key)) ?? 'list';

export const pathOf = (view: PiecesView): string => (view === 'list' ? '/pieces' : `/pieces/${view}`);

/** The piece that was opened last from board or table, where the way back leads to. */
export const lastPlace: { articleId: ArticleId | null } = { articleId: null };

/** Shows the pieces in another view, which then lasts. */
export function useShowView(): (view: PiecesView) => void {
  const [, navigate] = useLocation();
  return (view) => {
    localStorage.setItem(key, view);
    navigate(pathOf(view));
  };
}

/** The views as commands. @param current the one that is shown */
export function useViewCommands(current: PiecesView): void {
  const { t } = useTranslation();
  const show = useShowView();
  const next = piecesViews[(piecesViews.indexOf(current) + 1) % piecesViews.length] as PiecesView;
  useCommands([
    { id: 'pieces.next-view', label: t('articles.views.next'), shortcut: 'v', run: () => show(next) },
    ...piecesViews.map((view) => ({
      id: `pieces.view.${view}`,
      label: t('articles.views.show', { view: t(`articles.views.${view}`) }),
      run: () => show(view),
    })),
  ]);
}
