import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetAside } from '#shared/domain/piece/article.ts';
import { notify } from '../ui/notify.tsx';

/** Says so when a merge has set words aside that somebody wrote into a block which another copy removed. */
export function useWordsSetAside(setAside: readonly SetAside[]): void {
  const { t } = useTranslation();
  const count = setAside.filter(({ why }) => why === 'written-into-removed').length;
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) notify(t('articles.setAside.wordsKept'));
    before.current = count;
  }, [count, t]);
}
