import { headlineOf } from '#shared/article-body/text.ts';
import type { LeftBehind } from '#shared/contract/articles.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { ArticleStatus, VersionReason } from '#shared/domain/piece/article.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import type { Store } from '../store/store.ts';
import type { Articles } from './articles.ts';
import { copied } from './copied-piece.ts';
import { statusBeforeSpike } from './derive.ts';
import { ignoreWords, onPage } from './piece-doc.ts';

interface LifeDeps {
  readonly store: Store;
  readonly articles: Articles;
}

/** Why the version is kept that marks a piece's way into a state. Only the first publication gives readers a new text. */
const reasonFor = (status: ArticleStatus, isPublic: boolean): VersionReason =>
  status === 'published' && isPublic ? 'public-again' : status;

/**
 * Sets the status of a piece, and keeps a version of it as it stands at that moment. Refuses `article-unknown`,
 * `unclassed-changes`, `changes-unpublished`, and `spike-published`: what readers have seen is archived or withdrawn, never dropped.
 */
export function setStatus(
  { store, articles }: LifeDeps,
  articleId: ArticleId,
  status: ArticleStatus,
  note: string,
  by: string,
): Refusal | null {
  if (!articles.exists(articleId)) return refuse('article-unknown', { id: articleId });
  if (status === 'published' && articles.unclassed(articleId).length > 0) return refuse('unclassed-changes');
  if (status === 'published' && articles.changes(articleId).length > 0) return refuse('changes-unpublished');
  if (status === 'spiked' && articles.publicText(articleId)) return refuse('spike-published');
  store.transaction(() => {
    const isPublic = articles.publicText(articleId) !== null;
    articles.makeVersion(articleId, reasonFor(status, isPublic), '', by);
    articles.record(articleId, { by, type: 'status-changed', what: status, note });
  });
  return null;
}

/** Gives a spiked piece the status back that it had before. One that is not spiked stays as it is. */
export function unspike(deps: LifeDeps, articleId: ArticleId, by: string): Refusal | null {
  if (!deps.articles.exists(articleId)) return refuse('article-unknown', { id: articleId });
  const before = statusBeforeSpike(deps.store.articles.events(articleId));
  return before === null ? null : setStatus(deps, articleId, before, '', by);
}

/**
 * A new draft that says the same, with its claims and their sources, and names the piece it is a copy of. Address,
 * notices and versions stay behind: they are facts about the other piece. So do its comments and open suggestions, and
 * its target: the copy is written for another place.
 */
export function duplicate(
  { store, articles, clock }: LifeDeps & { readonly clock: Clock },
  articleId: ArticleId,
  by: string,
): { readonly articleId: ArticleId; readonly left: LeftBehind } | Refusal {
  const content = articles.content(articleId);
  if (isRefusal(content)) return content;
  const ignored = articles.ignoredWords(articleId);
  if (isRefusal(ignored)) return ignored;
  const said = articles.annotations(articleId);
  if (isRefusal(said)) return said;
  const { left, ...piece } = copied(onPage(content), said);
  const record = { ...content.record, url: '' };
  return articles.together(() =>
    store.transaction(() => {
      const copy = articles.create(by, { ...piece, record });
      articles.edit(copy, (doc) => ignoreWords(doc, ignored, momentOf(clock)));
      articles.record(copy, { by, type: 'duplicated', what: articleId, note: headlineOf(content.body) });
      return { articleId: copy, left };
    }),
  );
}
