import { type Body, figuresOf } from '#shared/article-body/body.ts';
import { openComments } from '#shared/article-body/open-comments.ts';
import { openSuggestions } from '#shared/article-body/open-suggestions.ts';
import { bodyText, headlineOf } from '#shared/article-body/text.ts';
import type { ArticleDetail, articlesRequests } from '#shared/contract/articles.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { ArticleId, Ids, ImageId } from '#shared/domain/ids.ts';
import type { Image } from '#shared/domain/image/image.ts';
import { languageOf } from '#shared/domain/language.ts';
import type { ArticleSummary } from '#shared/domain/piece/article.ts';
import { bylineOf, creditInUse } from '#shared/domain/piece/byline.ts';
import { threadsIn } from '#shared/domain/piece/threads.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { ReportSummary } from '#shared/domain/report/report.ts';
import type { Clock } from '#shared/domain/time.ts';
import type { SearchedField } from '../search/index.ts';
import type { Store } from '../store/store.ts';
import type { Articles } from './articles.ts';
import { statusAfter } from './derive.ts';
import type { Difference } from './differences/differences.ts';
import { manyPieces } from './many-pieces.ts';
import { manyViews } from './many-views.ts';
import { onPage, type PieceContent, setRecord } from './piece-doc.ts';
import { duplicate, setStatus } from './piece-life.ts';
import { presence } from './presence.ts';
import { classChange, publishChanges } from './published/class-changes.ts';
import { linesOnPage, searchedInPiece } from './searched-piece.ts';
import { readVersion, restoreVersion } from './versions/restore-version.ts';

export { type Articles, createArticles } from './articles.ts';
export type { Difference } from './differences/differences.ts';
export { placeAfter, placeOf } from './many-views.ts';
export { type KeptContent, newPieceDoc, readPiece } from './piece-doc.ts';
export { publishesOwn, publishNotices } from './published/class-changes.ts';
export { typosPublished } from './published/typos-published.ts';
export { openSameContent } from './same-content.ts';
export { printedText } from './searched-piece.ts';
export { readVersion } from './versions/restore-version.ts';

export interface ArticleRequestDeps {
  readonly store: Store;
  readonly articles: Articles;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: (event: WorkstationEvent) => void;
  readonly publication: () => Publication | null;
  readonly imageOf: (imageId: ImageId) => Image | undefined;
  /** Open reports first, then newest first. */
  readonly reportsOf: (articleId: ArticleId) => ReportSummary[];
  /** What reports have changed in it since it was public; each has its class. */
  readonly fixesOf: (articleId: ArticleId) => readonly Difference[];
  /** Refuses the words of a notice that name somebody who wrote in about it. */
  readonly namesReporter: (articleId: ArticleId, text: string) => Refusal | null;
}

export interface ArticleRequests {
  readonly handlers: Handlers<typeof articlesRequests>;
  detail(articleId: ArticleId): ArticleDetail | Refusal;
  searchedIn(articleId: string): readonly SearchedField[];
  pageLines(articleId: ArticleId): readonly string[];
  /** As in the list of pieces; null for an unknown one. */
  summaryOf(articleId: ArticleId): ArticleSummary | null;
}

export function createArticleRequests(deps: ArticleRequestDeps): ArticleRequests {
  const { store, articles } = deps;
  const table = store.articles;

  const detail = (articleId: ArticleId): ArticleDetail | Refusal => {
    const content = articles.content(articleId);
    if (isRefusal(content)) return content;
    const annotations = articles.annotations(articleId);
    if (isRefusal(annotations)) return annotations;
    articles.settle();
    const row = table.listRow(articleId);
    const events = table.events(articleId);
    const versions = table.versions(articleId);
    const published = versions.filter(({ reason }) => reason === 'published' || reason === 'corrected');
    const reportLines = deps.reportsOf(articleId);
    return {
      articleId,
      status: statusAfter(events),
      createdAt: row?.createdAt ?? '',
      changedAt: row?.changedAt ?? '',
      firstPublishedAt: published.at(-1)?.madeAt ?? null,
      lastPublishedAt: published[0]?.madeAt ?? null,
      headline: headlineOf(content.body),
      body: content.body,
      suggestions: openSuggestions(onPage(content)),
      openComments: openComments(threadsIn(annotations), onPage(content)),
      record: content.record,
      notices: [...content.notices],
      annotations,
      text: bodyText(content.body),
      byline: byline(deps, content),
      versions,
      events,
      images: imagesIn(content.body, deps.imageOf),
      reports: reportLines.map(({ reportId }) => reportId),
      reportLines,
      public: publicState(deps, articleId),
    };
  };

  const views = manyViews(store, articles, deps.clock);

  const after = (articleId: ArticleId, refused: Refusal | null) => refused ?? detail(articleId);

  return {
    detail,
    pageLines: (articleId) => linesOnPage(store, articleId),
    summaryOf: views.summaryOf,
    searchedIn: (articleId) => searchedInPiece(store, articleId as ArticleId),
    handlers: {
      ...views.handlers,
      'articles.create': (_, { by }) => ({ articleId: articles.create(by) }),
      'articles.get': ({ articleId }) => detail(articleId),
      'articles.open'({ articleId }) {
        const open = articles.open(articleId);
        if (isRefusal(open)) return open;
        return { output: { seq: open.seq, schemaVersion: open.schemaVersion }, bytes: open.bytes };
      },
      'articles.append'({ articleId, client, schemaVersion }, { by }, bytes) {
        const seq = articles.append(articleId, bytes, schemaVersion, { client, by });
        return isRefusal(seq) ? seq : { seq };
      },
      'articles.since'({ articleId, seq }) {
        const missing = articles.since(articleId, seq);
        return isRefusal(missing) ? missing : { output: { seq: missing.seq }, bytes: missing.bytes };
      },
      'articles.set': ({ articleId, record }) =>
        after(
          articleId,
          articles.edit(articleId, (doc) => setRecord(doc, record)),
        ),
      'articles.setStatus'({ articleId, status, note }, { by }) {
        return after(articleId, setStatus(deps, articleId, status, note, by));
      },
      ...manyPieces(deps),
      ...presence(articles, deps.emit),
      'articles.duplicate'({ articleId }, { by }) {
        return duplicate(deps, articleId, by);
      },
      'articles.saveVersion'({ articleId, name }, { by }) {
        const known = new Set(table.versions(articleId).map(({ versionId }) => versionId));
        const versionId = articles.makeVersion(articleId, 'saved', name, by);
        return isRefusal(versionId) ? versionId : { versionId, known: known.has(versionId) };
      },
      'articles.version'({ versionId }) {
        const version = readVersion(store, versionId);
        if (isRefusal(version)) return version;
        const {
          content: _,
          schemaVersion: __,
          notices: ___,
          annotated: ____,
          house: _____,
          ...read
        } = version;
        return { ...read, credits: { ...read.credits }, text: bodyText(read.body) };
      },
      'articles.restoreVersion'(input, asker) {
        const kept = restoreVersion(deps, input, asker);
        return isRefusal(kept) ? kept : { keptVersionId: kept };
      },
      'articles.classChange': (input, { by }) => after(input.articleId, classChange(deps, input, by)),
      'articles.publishChanges': ({ articleId }, { by }) =>
        after(articleId, publishChanges(deps, articleId, by)),
    },
  };
}

function publicState(
  { articles, fixesOf }: ArticleRequestDeps,
  articleId: ArticleId,
): ArticleDetail['public'] {
  const fixes = [...fixesOf(articleId)];
  const changes = articles.changes(articleId, fixes);
  return {
    versionId: articles.publicText(articleId)?.versionId ?? null,
    unclassed: changes.flatMap(({ classed, ...difference }) => (classed ? [] : [difference])),
    changes,
    fixes,
  };
}

function byline({ publication, imageOf }: ArticleRequestDeps, { body, record }: PieceContent): string {
  const title = publication();
  if (!title) return '';
  const lead = figuresOf(body).find(({ attrs }) => attrs.lead);
  const image = lead?.attrs.imageId ? imageOf(lead.attrs.imageId) : undefined;
  const credit = lead ? creditInUse(lead.attrs.creditLine, image?.credit ?? null) : '';
  return bylineOf(title, record, credit, languageOf(record.locale || title.locale));
}

/** The images of a body, each once, under the id by which it names them: the same file may have another one on this desk. */
export const imagesIn = (body: Body, imageOf: (imageId: ImageId) => Image | undefined): Image[] => {
  const ids = new Set(figuresOf(body).flatMap(({ attrs }) => (attrs.imageId ? [attrs.imageId] : [])));
  return [...ids].flatMap((imageId) => {
    const image = imageOf(imageId);
    return image ? [{ ...image, imageId }] : [];
  });
};
