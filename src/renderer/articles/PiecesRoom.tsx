import { Redirect } from 'wouter';
import { articleId } from '#shared/domain/ids.ts';
import { ArticlesRoom } from './ArticlesRoom.tsx';
import { PiecesOverview } from './views/PiecesOverview.tsx';
import { lastingView, pathOf } from './views/pieces-view.ts';

/** The room of the pieces: the one that the address names, else the view in which the pieces were last shown. */
export function PiecesRoom({ place }: { place: string | undefined }) {
  if (place === 'board' || place === 'table') return <PiecesOverview view={place} />;
  const view = lastingView();
  if (place === undefined && view !== 'list') return <Redirect to={pathOf(view)} replace />;
  return <ArticlesRoom articleId={articleId.safeParse(place).data ?? null} />;
}
