import type { ArticleStatus } from '#shared/domain/piece/article.ts';
import type { StateShape } from '../ui/StateWord.tsx';

/** The shape that stands before the word of each status. */
export const statusShape: Record<ArticleStatus, StateShape> = {
  idea: 'open',
  draft: 'working',
  review: 'read',
  ready: 'waiting',
  published: 'done',
  archived: 'aside',
  spiked: 'aside',
};
