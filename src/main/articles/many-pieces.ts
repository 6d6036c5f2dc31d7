import { headlineOf } from '#shared/article-body/text.ts';
import type { articlesRequests, ManyDone } from '#shared/contract/articles.ts';
import type { Asker, Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { errorSentence } from '#shared/words/words.ts';
import type { Store } from '../store/store.ts';
import type { Articles } from './articles.ts';
import { statusAfter } from './derive.ts';
import { setRecord } from './piece-doc.ts';
import { setStatus, unspike } from './piece-life.ts';
import { settleAll } from './settle-all.ts';

interface ManyDeps {
  readonly store: Store;
  readonly articles: Articles;
  readonly clock: Clock;
}

type ManyRequests =
  | 'articles.settleSuggestionsOf'
  | 'articles.setStatusOf'
  | 'articles.unspike'
  | 'articles.setSectionOf';

/** What is done with several pieces at once. A piece that is refused holds none of the others up. */
export function manyPieces(deps: ManyDeps): Pick<Handlers<typeof articlesRequests>, ManyRequests> {
  const { store, articles } = deps;

  const each = (
    articleIds: readonly ArticleId[],
    { language }: Asker,
    change: (articleId: ArticleId) => Refusal | null,
  ): ManyDone => {
    const done: ArticleId[] = [];
    const refused: ManyDone['refused'] = [];
    articles.together(() => {
      for (const articleId of new Set(articleIds)) {
        const refusal = change(articleId);
        if (!refusal) done.push(articleId);
        else
          refused.push({
            articleId,
            headline: headlineOfPiece(articleId),
            code: refusal.code,
            message: errorSentence(language, refusal.code, refusal.params),
          });
      }
    });
    return { done, refused };
  };

  const headlineOfPiece = (articleId: ArticleId): string => {
    const content = articles.content(articleId);
    return isRefusal(content) ? '' : headlineOf(content.body);
  };

  /** Already there and nothing to add: the log of a piece says only what happened. */
  const isThere = (articleId: ArticleId, status: string) =>
    articles.exists(articleId) && statusAfter(store.articles.events(articleId)) === status;

  return {
    'articles.setStatusOf': ({ articleIds, status, note }, asker) =>
      each(articleIds, asker, (articleId) =>
        note === '' && isThere(articleId, status) ? null : setStatus(deps, articleId, status, note, asker.by),
      ),
    'articles.settleSuggestionsOf': ({ articleIds, answer }, asker) =>
      each(articleIds, asker, (articleId) => {
        const before = articles.content(articleId);
        if (isRefusal(before)) return before;
        if (!before.annotated) return null;
        const said = { by: asker.by, at: momentOf(deps.clock) };
        return articles.edit(articleId, (doc) => settleAll(doc, answer, said));
      }),
    'articles.unspike': ({ articleIds }, asker) =>
      each(articleIds, asker, (articleId) => unspike(deps, articleId, asker.by)),
    'articles.setSectionOf': ({ articleIds, section }, asker) =>
      each(articleIds, asker, (articleId) => articles.edit(articleId, (doc) => setRecord(doc, { section }))),
  };
}
