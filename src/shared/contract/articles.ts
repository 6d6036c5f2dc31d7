import { z } from 'zod';
import type { Body } from '#shared/article-body/body.ts';
import { articleId, reportId, versionId } from '#shared/domain/ids.ts';
import { creditRecord, image } from '#shared/domain/image/image.ts';
import { annotations } from '#shared/domain/piece/annotation.ts';
import {
  articleEvent,
  articleRecord,
  articleStatus,
  articleSummary,
  changeClass,
  correctionNotice,
  tableOrder,
  versionSummary,
} from '#shared/domain/piece/article.ts';
import { changeSincePublished, publicDifference } from '#shared/domain/report/classed-change.ts';
import { reportSummary } from '#shared/domain/report/report.ts';
import { moment } from '#shared/domain/time.ts';
import { errorCode } from './errors.ts';
import { request } from './request.ts';

export const bodyJson = z.custom<Body>((value) => (value as Body | null)?.type === 'doc');

/** How a published piece stands to what the public can read. */
export const publicState = z.object({
  /** The last version that went out to readers; null before the first. */
  versionId: versionId.nullable(),
  /** What readers see that differs from it and has no class yet, as passages in words. */
  unclassed: z.array(publicDifference),
  /** The same and those that have one, whose notices wait for publication. */
  changes: z.array(changeSincePublished),
  /** What reports have put right in it, each with a class of its own; not among the others. */
  fixes: z.array(publicDifference),
});

export const articleDetail = z.object({
  articleId,
  status: articleStatus,
  createdAt: z.string(),
  changedAt: z.string(),
  firstPublishedAt: z.string().nullable(),
  lastPublishedAt: z.string().nullable(),
  headline: z.string(),
  record: articleRecord,
  body: bodyJson,
  /** As it stands on the page; the body is what prints, without them. */
  suggestions: z.object({ count: z.int(), block: z.int().nullable(), words: z.string() }),
  /** Those beside the page that nobody has resolved; words and block are of the passage of the first. */
  openComments: z.object({
    count: z.int(),
    block: z.int().nullable(),
    words: z.string(),
    says: z.string(),
  }),
  text: z.string(),
  byline: z.string(),
  notices: z.array(correctionNotice),
  /** What is said about passages of the piece. */
  annotations,
  versions: z.array(versionSummary),
  events: z.array(articleEvent),
  images: z.array(image),
  reports: z.array(reportId),
  /** The same reports in brief. */
  reportLines: z.array(reportSummary),
  public: publicState,
});
export type ArticleDetail = z.infer<typeof articleDetail>;

const one = z.object({ articleId });
/** What of a piece did not go into its copy: open comments, and suggestions that nobody has answered. */
const leftBehind = z.object({ comments: z.int(), suggestions: z.int() });
export type LeftBehind = z.infer<typeof leftBehind>;
/** What a list, a table or a board of pieces is narrowed to. */
const narrowed = z.object({
  /** Null: all but the spiked. */
  status: articleStatus.nullable().default(null),
  section: z.string().nullable().default(null),
  /** The name of a contributor. */
  contributor: z.string().nullable().default(null),
  /** Words that headline or text contain; empty: all. */
  words: z.string().max(500).default(''),
});
const many = z.object({ articleIds: z.array(articleId).min(1).max(500) });

/** What became of several pieces: those that were refused stay as they were, and say why. */
const manyDone = z.object({
  done: z.array(articleId),
  refused: z.array(
    z.object({
      articleId,
      headline: z.string(),
      code: errorCode,
      /** One sentence in the asker's language. */
      message: z.string(),
    }),
  ),
});
export type ManyDone = z.infer<typeof manyDone>;

/** Fields of the record that can be set from outside the editor. */
export const recordChanges = articleRecord
  .pick({
    section: true,
    contributors: true,
    dateline: true,
    keywords: true,
    slug: true,
    url: true,
    locale: true,
    bylineOverride: true,
    commentsOpen: true,
    isAccessibleForFree: true,
  })
  .partial();

export const articlesRequests = {
  /** Newest change first. `after` is the `next` of the page before. */
  'articles.list': request({
    input: narrowed.extend({
      after: z.string().nullable().default(null),
      limit: z.int().min(1).max(200).default(60),
    }),
    output: z.object({ articles: z.array(articleSummary), next: z.string().nullable() }),
  }),
  /**
   * The same pieces in the order of one column, equal ones newest change first; `backwards` turns all of it round.
   * With words, the best 1,000 hits are ordered.
   */
  'articles.table': request({
    input: narrowed.extend({
      after: z.string().nullable().default(null),
      limit: z.int().min(1).max(200).default(100),
      order: tableOrder.default('changed'),
      backwards: z.boolean().default(false),
    }),
    output: z.object({ articles: z.array(articleSummary), next: z.string().nullable() }),
  }),
  /** How many pieces stand in each state, narrowed as the list is. With words, among the best 1,000 hits. */
  'articles.counts': request({
    input: narrowed.omit({ status: true }),
    output: z.object({ counts: z.record(articleStatus, z.int()) }),
  }),
  /** Every section that a piece names, and everybody whom the newest 1,000 pieces name. */
  'articles.named': request({
    input: z.object({}),
    output: z.object({ sections: z.array(z.string()), contributors: z.array(z.string()) }),
  }),
  'articles.create': request({ input: z.object({}), output: one }),
  'articles.get': request({ input: one, output: articleDetail }),
  /** The whole Y.Doc as one Yjs update. `seq` counts the updates that are in it. */
  'articles.open': request({
    input: one,
    output: z.object({ seq: z.int(), schemaVersion: z.int() }),
    bytes: 'out',
  }),
  /**
   * Appends one Yjs update; answered only when it is on disk. Refuses `update-damaged` and
   * `article-from-the-future`. `client` is a name that the sender makes up, to tell its own echo in
   * `articles.changed`.
   */
  'articles.append': request({
    input: z.object({ articleId, client: z.string().max(80), schemaVersion: z.int() }),
    output: z.object({ seq: z.int() }),
    bytes: 'in',
  }),
  /**
   * Tells the other windows on a piece who is here and where the cursor stands, as an awareness update of y-protocols;
   * handed on as `articles.presence` and kept nowhere. `hello` asks them to tell the same of themselves.
   */
  'articles.presence': request({
    input: z.object({ articleId, client: z.string().max(80), hello: z.boolean().default(false) }),
    output: z.object({}),
    bytes: 'in',
  }),
  /** What is missing in a document that has all updates up to `seq`, as one Yjs update. */
  'articles.since': request({
    input: z.object({ articleId, seq: z.int() }),
    output: z.object({ seq: z.int() }),
    bytes: 'out',
  }),
  'articles.set': request({
    input: z.object({ articleId, record: recordChanges }),
    output: articleDetail,
  }),
  'articles.setStatus': request({
    input: z.object({ articleId, status: articleStatus, note: z.string().max(2000).default('') }),
    output: articleDetail,
  }),
  /** Sets the status of each piece, as `articles.setStatus` does for one. */
  'articles.setStatusOf': request({
    input: many.extend({ status: articleStatus, note: z.string().max(2000).default('') }),
    output: manyDone,
  }),
  /** Accepts or rejects every open suggestion; the history of each piece says who did. */
  'articles.settleSuggestionsOf': request({
    input: many.extend({ answer: z.enum(['accept', 'reject']) }),
    output: manyDone,
  }),
  /** Gives spiked pieces the status back that they had before; others stay as they are. */
  'articles.unspike': request({ input: many, output: manyDone }),
  'articles.setSectionOf': request({
    input: many.extend({ section: z.string().trim().max(200) }),
    output: manyDone,
  }),
  /** A new draft with the same body, claims and record, without address, notices, versions and comments. */
  'articles.duplicate': request({ input: one, output: one.extend({ left: leftBehind }) }),
  /** `known`: the newest version already says this, and no new name was given; it is the answer. */
  'articles.saveVersion': request({
    input: z.object({ articleId, name: z.string().trim().max(200) }),
    output: z.object({ versionId, known: z.boolean() }),
  }),
  /** Refuses `version-unknown`, `version-from-the-future`. */
  'articles.version': request({
    input: z.object({ versionId }),
    output: versionSummary.extend({
      articleId,
      body: bodyJson,
      record: articleRecord,
      /** Of each image in it, as the credit was then; versions of older programs name none. */
      credits: z.record(z.string(), creditRecord),
      text: z.string(),
    }),
  }),
  /**
   * Writes body and record of a version as a new edit; notices, address and state stay. What stood there before is kept
   * as `keptVersionId`, null when the piece already said the same. Refuses as `articles.version`.
   */
  'articles.restoreVersion': request({
    input: z.object({ articleId, versionId }),
    output: z.object({ keptVersionId: versionId.nullable() }),
  }),
  /**
   * Says what one difference from the public version is. Everything but a typo needs the text of a notice
   * (`notice-missing`); it waits for `articles.publishChanges`. Refuses `change-gone`.
   */
  'articles.classChange': request({
    input: publicDifference.extend({
      articleId,
      changeClass,
      noticeText: z.string().default(''),
      placement: z.enum(['top', 'bottom']).default('bottom'),
      /** The moment that the proposal for its notice bore. */
      datedAt: moment.optional(),
    }),
    output: articleDetail,
  }),
  /**
   * Makes the piece as it stands the public version, with its notices. Refuses `unclassed-changes` and, while a report's
   * fix waits in it, `correction-goes-first`: they go out together.
   */
  'articles.publishChanges': request({ input: one, output: articleDetail }),
};
