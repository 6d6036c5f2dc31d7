import { useLocation } from 'wouter';
import type { ArticleId, VersionId } from '#shared/domain/ids.ts';
import { Answer } from '../../ui/Answer.tsx';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { PageCheck } from './PageCheck.tsx';

interface OpenPageCheckProps {
  readonly articleId: ArticleId;
  readonly versionId: VersionId;
}

/** The check of a published page, once the piece is there. */
export function OpenPageCheck({ articleId, versionId }: OpenPageCheckProps) {
  const [, navigate] = useLocation();
  const piece = useAsk('articles.get', { articleId });
  return (
    <Answer of={piece}>
      {(detail) => (
        <PageCheck
          detail={detail}
          versionId={versionId}
          onVersion={(other) => navigate(`/exports/${articleId}?check=${other}`)}
        />
      )}
    </Answer>
  );
}
