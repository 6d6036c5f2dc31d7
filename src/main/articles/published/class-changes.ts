import type { InputOf } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal, refuse } from '#shared/contract/errors.ts';
import type { ArticleId, Ids } from '#shared/domain/ids.ts';
import { languageOf } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import {
  type ChangeSincePublished,
  type ClassedChange,
  isSameChange,
} from '#shared/domain/report/classed-change.ts';
import { isAnother } from '#shared/domain/same-person.ts';
import { type Clock, momentOf } from '#shared/domain/time.ts';
import { datedAnew } from '#shared/words/notice-date.ts';
import type { Store } from '../../store/store.ts';
import type { Articles } from '../articles.ts';
import type { Difference } from '../differences/differences.ts';
import { classedSince } from './classed-since.ts';

interface ClassDeps {
  readonly store: Store;
  readonly articles: Articles;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly publication: () => Publication | null;
  readonly fixesOf: (articleId: ArticleId) => readonly Difference[];
  readonly namesReporter: (articleId: ArticleId, text: string) => Refusal | null;
}

/**
 * Says what one difference from the public version is; said again, the last word counts. Refuses `article-unknown`,
 * `change-gone` where the piece reads otherwise by now, `notice-missing`, and words that name a
 * reporter.
 */
export function classChange(
  { articles, publication, fixesOf, namesReporter }: ClassDeps,
  input: InputOf<'articles.classChange'>,
  by: string,
): Refusal | null {
  const { articleId, was, now, imageId, changeClass, placement = 'bottom', datedAt } = input;
  const content = articles.content(articleId as ArticleId);
  if (isRefusal(content)) return content;
  const before = articles.publicText(articleId as ArticleId);
  const difference = articles
    .changes(articleId as ArticleId, fixesOf(articleId as ArticleId))
    .find((one) => isSameChange(one, { was, now, ...(imageId ? { imageId: imageId as never } : {}) }));
  if (!before || !difference) return refuse('change-gone');
  const noticeText = changeClass === 'typo' ? '' : (input.noticeText ?? '').trim();
  if (changeClass !== 'typo' && noticeText === '') return refuse('notice-missing');
  const named = namesReporter(articleId as ArticleId, noticeText);
  if (named) return named;
  const { classed: _, ...passage } = difference;
  const said: ClassedChange = {
    ...passage,
    changeClass,
    noticeText,
    placement,
    ...(datedAt ? { datedAt } : {}),
    versionId: before.versionId,
    language: languageOf(content.record.locale || publication()?.locale || 'de'),
  };
  articles.record(articleId as ArticleId, {
    by,
    type: 'change-classed',
    what: changeClass,
    note: JSON.stringify(said),
  });
  return null;
}

/** Makes the notices of all classed differences public; whoever calls makes the version that holds them. */
export function publishNotices(
  { store, articles, clock, ids, publication }: Omit<ClassDeps, 'fixesOf' | 'namesReporter'>,
  articleId: ArticleId,
  fixes: readonly Difference[],
  by: string,
): Refusal | null {
  const before = articles.publicText(articleId);
  if (!before) return null;
  const said = classedSince(store.articles.events(articleId), before.versionId);
  for (const change of articles.changes(articleId, fixes)) {
    const { was, now, classed } = change;
    if (!classed || classed.changeClass === 'typo') continue;
    const { changeClass, noticeText, placement, datedAt } = classed;
    const language = said.find((one) => isSameChange(one, change))?.language ?? 'de';
    const publishedAt = momentOf(clock);
    const words = { text: noticeText, changeClass, now, language };
    const text = datedAt
      ? datedAnew({ ...words, datedAt }, publication(), Date.parse(publishedAt)).text
      : noticeText;
    const notice = { was, now, changeClass, language, placement, text, reportId: null };
    const refused = articles.publishNotice(
      articleId,
      { ...notice, noticeId: ids.notice(), publishedAt },
      !isAnother(by, classed.by),
    );
    if (refused) return refused;
  }
  return null;
}

/**
 * Where two are wanted, whoever makes classed changes public is the second: refuses `own-changes` for who has classed one
 * that owes a notice.
 */
export function publishesOwn(
  { publication }: Pick<ClassDeps, 'publication'>,
  changes: readonly ChangeSincePublished[],
  by: string,
): Refusal | null {
  if (!publication()?.secondApproval) return null;
  const own = changes.some(
    ({ classed }) => classed && classed.changeClass !== 'typo' && !isAnother(by, classed.by),
  );
  return own ? refuse('own-changes', { name: by }) : null;
}

/**
 * Makes the piece as it stands the public version, with a notice for each difference that owes one. Refuses
 * `unclassed-changes`, `own-changes`, and `correction-goes-first` while a report's fix waits in the piece: these go out with it.
 */
export function publishChanges(deps: ClassDeps, articleId: ArticleId, by: string): Refusal | null {
  const { articles, store, fixesOf } = deps;
  if (!articles.exists(articleId)) return refuse('article-unknown', { id: articleId });
  const changes = articles.changes(articleId);
  if (changes.length === 0) return null;
  if (fixesOf(articleId).length > 0) return refuse('correction-goes-first');
  if (changes.some(({ classed }) => classed === null)) return refuse('unclassed-changes');
  // Whoever agreed may have thought better of it since.
  const named = changes.flatMap(
    ({ classed }) => deps.namesReporter(articleId, classed?.noticeText ?? '') ?? [],
  );
  if (named[0]) return named[0];
  const own = publishesOwn(deps, changes, by);
  if (own) return own;
  return store.transaction(() => {
    const refused = publishNotices(deps, articleId, [], by);
    if (refused) return refused;
    const versionId = articles.makeVersion(articleId, 'corrected', '', by);
    if (isRefusal(versionId)) return versionId;
    articles.record(articleId, { by, type: 'changes-published', what: '', note: '' });
    return null;
  });
}
