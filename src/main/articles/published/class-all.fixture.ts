import type { ArticleId } from '#shared/domain/ids.ts';
import type { ChangeClass } from '#shared/domain/piece/article.ts';
import type { TestDesk } from '../../desk-for-tests.ts';

/** Gives every open change of a piece the same class and makes it public. */
export async function classAll(
  desk: TestDesk,
  articleId: ArticleId,
  changeClass: ChangeClass,
  noticeText = '',
) {
  const { unclassed } = (await desk.ask('articles.get', { articleId })).public;
  for (const change of unclassed)
    await desk.ask('articles.classChange', { ...change, articleId, changeClass, noticeText });
  return desk.ask('articles.publishChanges', { articleId });
}
