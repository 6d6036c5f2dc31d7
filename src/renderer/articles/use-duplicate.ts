import { useTranslation } from 'react-i18next';
import type { LeftBehind } from '#shared/contract/articles.ts';
import { notify } from '../ui/notify.tsx';
import { useOrder } from '../workstation-client/use-ask.ts';

/** Makes a copy of a piece, and says what of it stayed behind. */
export function useDuplicate() {
  const { t } = useTranslation();
  const duplicate = useOrder('articles.duplicate');
  const sayLeft = ({ comments, suggestions }: LeftBehind) => {
    const left = [
      comments > 0 && t('articles.copy.comments', { count: comments }),
      suggestions > 0 && t('articles.copy.suggestions', { count: suggestions }),
    ].filter((words) => words !== false);
    if (left.length > 0) notify(t('articles.copy.left', { left: left.join(', ') }));
  };
  return { duplicate, sayLeft };
}
