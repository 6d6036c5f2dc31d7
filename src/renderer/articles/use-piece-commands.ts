import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ArticleId, VersionId } from '#shared/domain/ids.ts';
import type { ArticleStatus } from '#shared/domain/piece/article.ts';
import { useCommands } from '../app/commands.ts';
import { notifyFailure } from '../ui/notify.tsx';
import { useOrder } from '../workstation-client/use-ask.ts';
import { useDuplicate } from './use-duplicate.ts';

/** What can be done with the open piece as a whole. @param status undefined while it is on its way */
export function usePieceCommands(
  articleId: ArticleId | null,
  status: ArticleStatus | undefined,
  publicVersionId: VersionId | null,
): void {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { duplicate, sayLeft } = useDuplicate();
  const setStatus = useOrder('articles.setStatus');
  const unspike = useOrder('articles.unspike');
  const isOpen = articleId !== null && status !== undefined;
  const input = { articleId: articleId as ArticleId };
  const onError = notifyFailure;
  useCommands([
    {
      id: 'pieces.duplicate',
      label: t('articles.commands.duplicate'),
      when: () => isOpen,
      run: () =>
        duplicate.mutate(input, {
          onSuccess: ({ articleId: copy, left }) => {
            navigate(`/pieces/${copy}`);
            sayLeft(left);
          },
          onError,
        }),
    },
    {
      id: 'pieces.export',
      label: t('articles.commands.export'),
      when: () => isOpen,
      run: () => navigate(`/exports/${articleId}`),
    },
    {
      id: 'pieces.check-page',
      label: t('pageCheck.openPublished'),
      when: () => isOpen && publicVersionId !== null,
      run: () => navigate(`/exports/${articleId}?check=${publicVersionId}`),
    },
    {
      id: 'pieces.spike',
      label: t('articles.commands.spike'),
      when: () => isOpen && status !== 'spiked',
      run: () => setStatus.mutate({ ...input, status: 'spiked' }, { onError }),
    },
    {
      id: 'pieces.unspike',
      label: t('articles.commands.unspike'),
      when: () => isOpen && status === 'spiked',
      run: () => unspike.mutate({ articleIds: [input.articleId] }, { onError }),
    },
  ]);
}
